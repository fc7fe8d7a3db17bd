"""The map that is offered beside places: nothing of it is loaded unasked."""

from dataclasses import dataclass
from infoportal.controlpanels.settings import setting
from urllib.parse import urlsplit


@dataclass(frozen=True)
class MapOffer:
    """Where a map's tiles come from; ``host`` is told before anything is asked."""

    tiles: str
    host: str
    attribution: str


def map_offer() -> MapOffer | None:
    """Return the map of the keeper's choice; None where none is to be offered."""
    return offer_of(setting("map_tiles") or "", setting("map_attribution") or "")


def offer_of(tiles: str, attribution: str) -> MapOffer | None:
    """Return a map by its settings; None where they name no tiles."""
    try:
        address = urlsplit(tiles.strip())
        host = address.hostname or ""
    except ValueError:
        return None
    placed = all(part in tiles for part in ("{z}", "{x}", "{y}"))
    if address.scheme not in ("http", "https") or not host or not placed:
        return None
    return MapOffer(tiles.strip(), host.removeprefix("{s}."), attribution)
