"""Whose hours hold for a provider or an offer at a point."""

from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from infoportal.openinghours.rows import Row
from infoportal.openinghours.rows import target
from typing import Literal


@dataclass(frozen=True)
class AppliedRows:
    """The rows that hold, rewritten to apply to "" (as ``to_osm`` takes them).

    ``level`` tells whose weekly hours they are.
    """

    hours: list[Row]
    exceptions: list[Row]
    level: Literal["offer", "provider", "point"]


def rows_for(
    hours: Sequence[Row],
    exceptions: Sequence[Row],
    *,
    offer: str = "",
    provider: str = "",
    by_appointment: bool = False,
) -> AppliedRows:
    """Choose the rows of an offer: its own, else the provider's, else the point's.

    Exceptions come from the level of the hours and from nearer ones. Of the levels
    further out only closures are taken: when the point is closed, so is everybody
    in it, unless a nearer row speaks of the very same dates.

    :param hours, exceptions: all rows of the point, passing ``check_hours``.
    :param offer: the id of the offer's row; empty for a provider, or the point.
    :param provider: the id of the service provider who gives the offer; for an
        offer of a service the caller looks it up. Empty when not known.
    :param by_appointment: the offer is by appointment whatever its hours say.
    """
    levels: list[tuple[Literal["offer", "provider", "point"], str]] = [("point", "")]
    if provider:
        levels.insert(0, ("provider", f"service_provider/{provider}"))
    if offer:
        levels.insert(0, ("offer", f"offer/{offer}"))
    depth, own = _first_level(hours, [name for _level, name in levels])
    if by_appointment:
        own = [{**row, "by_appointment": True} for row in own]
    chosen: list[Row] = []
    for index, (_level, name) in enumerate(levels):
        found = [row for row in exceptions if target(row) == name]
        if index > depth:
            found = [row for row in found if row.get("closed")]
        told = {_dates(row) for row in chosen}
        chosen += [row for row in found if _dates(row) not in told]
    return AppliedRows(_for_all(own), _for_all(chosen), levels[depth][0])


def _first_level(hours: Iterable[Row], names: list[str]) -> tuple[int, list[Row]]:
    rows = list(hours)
    for depth, name in enumerate(names):
        own = [row for row in rows if target(row) == name]
        if own:
            return depth, own
    return len(names) - 1, []


def _dates(row: Row) -> tuple[str, str]:
    return row["date"], row.get("date_to") or row["date"]


def _for_all(rows: Iterable[Row]) -> list[Row]:
    return [{**row, "applies_to": ""} for row in rows]
