"""Whether a point, a channel, or an offer at a point is open at a moment."""

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from datetime import UTC
from infoportal.openinghours.state import for_those_who_book
from infoportal.openinghours.state import OpenState
from infoportal.openinghours.state import state_at
from typing import Any


Record = Mapping[str, Any]

#: Stands for "not within the years that are looked at".
NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Whose:
    """Hours that hold for somebody; ``appointment``: whoever comes has booked."""

    osm: str
    appointment: bool = False


def of_point(record: Record) -> Whose:
    """Return the hours of a point or a channel itself."""
    return Whose(record.get("osm", {}).get("", ""))


def of_offer(record: Record, offer: Mapping, providers: Iterable[str]) -> Whose:
    """Return the hours of an offer: its own, else its provider's, else the point's.

    ``providers`` are the identities of who gives the offer: a record knows only
    the service that is offered.
    """
    osm = record.get("osm", {})
    own = f"offer/{offer['id']}"
    fields = record["fields"]
    rows = (*(fields.get("hours") or ()), *(fields.get("exceptions") or ()))
    has_own = any(row.get("applies_to") == own for row in rows)
    appointment = bool(offer.get("by_appointment"))
    if has_own and own in osm:
        return Whose(osm[own], appointment)
    for provider in providers:
        if provider in osm:
            return Whose(osm[provider], appointment)
    return Whose(osm.get(own) or osm.get("", ""), appointment)


def states(hours: Iterable[Whose], at: datetime) -> list[OpenState]:
    """Return what holds at a moment for all of whom something is told."""
    return [_state(whose, at) for whose in dict.fromkeys(hours) if whose.osm]


def _state(whose: Whose, at: datetime) -> OpenState:
    state = state_at(whose.osm, at)
    return for_those_who_book(state) if whose.appointment else state


def together(found: Sequence[OpenState]) -> OpenState | None:
    """Return one state for several any one of which will do; None without any.

    What is open stands before what is by appointment; of those alike the one that
    lasts longest, and of closed ones the one that opens first.
    """
    for kind in ("open", "by_appointment"):
        alike = [state for state in found if state.state == kind]
        if alike:
            return max(alike, key=lambda state: state.until or NEVER)
    return min(found, key=lambda state: state.next or NEVER, default=None)


def next_change(found: Iterable[OpenState]) -> datetime | None:
    """Return the first moment at which any of the states ends."""
    return min((s.until for s in found if s.until is not None), default=None)


def told(state: OpenState | None) -> dict[str, str | None]:
    """Return a state as the API tells it; ``unknown`` where no hours are told."""
    if state is None:
        return {"state": "unknown", "until": None, "next": None, "next_state": None}
    return {
        "state": state.state,
        "until": _iso(state.until),
        "next": _iso(state.next),
        "next_state": state.next_state,
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")
