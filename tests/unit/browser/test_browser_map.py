"""The map that is offered: only what the keeper's settings name."""

from infoportal.browser.blocks.map import offer_of

import pytest


@pytest.mark.parametrize(
    "tiles,host",
    [
        ("https://tile.openstreetmap.org/{z}/{x}/{y}.png", "tile.openstreetmap.org"),
        (" http://127.0.0.1:9999/{z}/{x}/{y}.png ", "127.0.0.1"),
        ("https://{s}.tiles.example.org/{z}/{x}/{y}.png", "tiles.example.org"),
    ],
)
def test_offer(tiles, host):
    offer = offer_of(tiles, "© Somebody")
    assert (offer.host, offer.attribution) == (host, "© Somebody")
    assert offer.tiles == tiles.strip()


@pytest.mark.parametrize(
    "tiles",
    [
        "",
        "  ",
        "tiles",
        "https://tile.example.org/",
        "javascript:alert({x}{y}{z})",
        "/tiles/{z}/{x}/{y}.png",
        "https://[broken/{z}/{x}/{y}.png",
    ],
)
def test_no_map(tiles):
    assert offer_of(tiles, "© Somebody") is None
