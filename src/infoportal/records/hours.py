"""The hours of a record as OSM expressions, made once an edit."""

from collections.abc import Sequence
from infoportal.identity import is_item_id
from infoportal.openinghours.chain import rows_for
from infoportal.openinghours.osm import to_osm


def expressions(
    hours: Sequence[dict], exceptions: Sequence[dict], offers: Sequence[dict]
) -> dict[str, str]:
    """Return ``{whose: OSM expression}``.

    The key is ``""`` for the point itself, an item id for a provider with hours or
    exceptions of its own there, ``offer/<row id>`` for every offer that has its own
    or whose provider has. Empty when nothing is told of hours.
    """
    rows = [named(row) for row in hours]
    dates = [named(row) for row in exceptions]
    found = {"": _osm(rows, dates)}
    for row in (*hours, *exceptions):
        whose = row["applies_to"]
        if is_item_id(whose):
            found[whose] = _osm(rows, dates, provider=whose)
        elif whose:
            offer = whose.partition("/")[2]
            found[whose] = _osm(rows, dates, offer=offer)
    for offer in offers:
        key = f"offer/{offer['id']}"
        if offer["of"] in found or offer["by_appointment"]:
            found[key] = _osm(
                rows,
                dates,
                offer=offer["id"],
                provider=offer["of"],
                by_appointment=offer["by_appointment"],
            )
    return {whose: osm for whose, osm in found.items() if osm}


def named(row: dict) -> dict:
    """Return a row that says of what type it names whose hours it tells."""
    whose = row.get("applies_to") or ""
    if is_item_id(whose):
        whose = f"service_provider/{whose}"
    return {**row, "applies_to": whose}


def _osm(
    hours: Sequence[dict],
    exceptions: Sequence[dict],
    *,
    offer: str = "",
    provider: str = "",
    by_appointment: bool = False,
) -> str:
    applied = rows_for(
        hours,
        exceptions,
        offer=offer,
        provider=provider,
        by_appointment=by_appointment,
    )
    return to_osm(applied.hours, applied.exceptions) if applied.hours else ""
