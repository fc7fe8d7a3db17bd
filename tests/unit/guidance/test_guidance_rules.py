"""What fits and what is missing, a table a rule."""

from guidance_people import answer
from guidance_people import codes
from guidance_people import desk
from guidance_people import HELSINKI_CITY
from guidance_people import MIKKELI
from guidance_people import online
from guidance_people import OULU
from guidance_people import PLACES
from guidance_people import provider
from guidance_people import way

import pytest


NONE = frozenset()
BANK = frozenset(["bank_codes"])
EIDAS = frozenset(["eidas"])


@pytest.mark.parametrize(
    "ways,held,code",
    [
        (("bank_codes", "eidas"), None, "?needs_sign_in"),
        (("bank_codes", "eidas"), BANK, "+sign_in_at_hand"),
        (("bank_codes", "eidas"), EIDAS, "+sign_in_at_hand"),
        (("bank_codes",), EIDAS, "-no_sign_in"),
        (("bank_codes",), NONE, "-no_sign_in"),
        (("own_account", "bank_codes"), NONE, "?make_account"),
        (("own_account", "bank_codes"), EIDAS, "?make_account"),
        (("own_account", "bank_codes"), BANK, "+sign_in_at_hand"),
        (("own_account",), None, "?needs_sign_in"),
        (("none",), NONE, "+no_sign_in_needed"),
        (("none", "bank_codes"), None, "+no_sign_in_needed"),
        (("none", "bank_codes"), EIDAS, "+no_sign_in_needed"),
        ((), NONE, "?sign_in_not_told"),
        ((), None, "?sign_in_not_told"),
    ],
)
def test_sign_in(ways, held, code):
    assert codes(way(online(sign_in=ways), sign_in=held)) == [code]


@pytest.mark.parametrize(
    "needed,has,code",
    [
        (True, None, ["?needs_identity_code"]),
        (True, False, ["-no_identity_code"]),
        (True, True, []),
        (False, None, []),
        (False, False, []),
    ],
)
def test_identity_code(needed, has, code):
    found = way(online(needs_identity_code=needed), sign_in=BANK, identity_code=has)
    assert codes(found)[1:] == code


@pytest.mark.parametrize(
    "possible,wanted,code,fits",
    [
        (True, True, ["+on_behalf_possible"], "yes"),
        (False, True, ["-not_on_behalf"], "no"),
        (True, False, [], "yes"),
        (False, False, [], "yes"),
    ],
)
def test_for_somebody_else_online(possible, wanted, code, fits):
    found = way(online(on_behalf=possible), sign_in=BANK, on_behalf=wanted)
    assert (codes(found)[1:], found.fits) == (code, fits)


@pytest.mark.parametrize("channel", ["adviser", "remote", "expert"])
def test_for_somebody_else_in_person(channel):
    found = way(desk(channel=channel), on_behalf=True)
    assert codes(found)[1:] == ["?bring_authorisation"]


@pytest.mark.parametrize(
    "area,municipality,code",
    [
        ((), "", []),
        ((), OULU, []),
        ((OULU,), OULU, []),
        ((OULU, MIKKELI), MIKKELI, []),
        ((HELSINKI_CITY,), OULU, ["-not_in_area"]),
        ((HELSINKI_CITY,), "", ["?only_in_area"]),
    ],
)
@pytest.mark.parametrize("thing", [online(sign_in=("none",)), provider()])
def test_area(thing, area, municipality, code):
    limited = type(thing)(**{**vars(thing), "area": area})
    assert codes(way(limited, municipality=municipality))[: len(code)] == code
    everywhere = codes(way(thing, municipality=municipality))
    assert len(codes(way(limited, municipality=municipality))) == (
        len(everywhere) + len(code)
    )


@pytest.mark.parametrize(
    "told,number,place,away,code,far",
    [
        # nothing is known of where the person is
        ({}, OULU, "oulu", None, [], False),
        # the point's place is not known
        ({"here": PLACES["oulu"]}, "", None, None, [], False),
        # near, but in another municipality
        ({"here": PLACES["oulu"]}, MIKKELI, "kiiminki", 19.3, [], False),
        ({"here": PLACES["oulu"]}, MIKKELI, "kemi", 91.2, [], False),
        # far
        ({"here": PLACES["oulu"]}, MIKKELI, "mikkeli", 379.4, ["?far"], True),
        # in one's own municipality nothing is far
        (
            {"here": PLACES["oulu"], "municipality": MIKKELI},
            MIKKELI,
            "mikkeli",
            379.4,
            ["+in_your_municipality"],
            False,
        ),
        ({"municipality": OULU}, OULU, None, None, ["+in_your_municipality"], False),
        ({"municipality": OULU}, MIKKELI, None, None, [], False),
    ],
)
def test_nearness(told, number, place, away, code, far):
    found = way(desk(municipality=number, place=PLACES.get(place)), **told)
    assert codes(found)[1:] == code
    assert found.far is far
    assert found.distance_km == (pytest.approx(away, abs=1) if away else None)


@pytest.mark.parametrize(
    "services,told,code",
    [
        (("it",), {}, ["?needs_sign_in"]),
        (("it",), {"sign_in": NONE}, ["-no_sign_in"]),
        (("it",), {"sign_in": BANK}, ["+sign_in_at_hand"]),
        (("it",), {"sign_in": BANK, "on_behalf": True}, ["-not_on_behalf"]),
        (("other",), {"sign_in": NONE}, []),
    ],
)
def test_at_the_terminal_the_self_service_asks_what_it_always_asks(
    services, told, code
):
    things = [online(), desk(channel="terminal", services=services)]
    point = answer(things, **told).rungs[2].ways[0]
    assert [c for c in codes(point) if c in code] == code
    assert len(codes(point)) - 1 >= len(code)


def test_at_the_terminal_the_self_service_counts_that_asks_for_least():
    things = [online(), online(id="other", sign_in=("none",))]
    point = answer([*things, desk(channel="terminal")], sign_in=NONE).rungs[2].ways[0]
    assert codes(point) == ["+open", "+no_sign_in_needed"]


@pytest.mark.parametrize(
    "values,told,code",
    [
        ({}, {}, ["?ask"]),
        ({"by_appointment": True}, {}, ["?book"]),
        ({}, {"speaks": ("so",)}, ["?languages_not_told", "?ask"]),
        ({}, {"on_behalf": True}, ["?ask", "?bring_authorisation"]),
    ],
)
def test_the_provider_is_the_last_resort(values, told, code):
    assert codes(way(provider(**values), **told)) == code
