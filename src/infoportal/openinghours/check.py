"""Faults in rows of opening hours, found before anything is stored.

The rules are those of ``docs/content.md`` (hours, exceptions). A row that has a
fault of its own is not compared with the others.
"""

from collections.abc import Collection
from collections.abc import Iterator
from collections.abc import Sequence
from infoportal import _
from infoportal.openinghours.columns import column_fault
from infoportal.openinghours.columns import empty
from infoportal.openinghours.columns import unknown_target
from infoportal.openinghours.fault import Fault
from infoportal.openinghours.overlap import exceptions_that_clash
from infoportal.openinghours.overlap import hours_that_overlap
from infoportal.openinghours.rows import iso_date
from infoportal.openinghours.rows import minutes
from infoportal.openinghours.rows import Row
from infoportal.openinghours.rows import span
from typing import Any


REQUIRED = {"hours": ("id", "days", "opens", "closes"), "exceptions": ("id", "date")}


def check_hours(
    hours: Sequence[Any],
    exceptions: Sequence[Any],
    known_targets: Collection[str] | None = None,
) -> list[Fault]:
    """List what is wrong with the hours and exceptions of one point or channel.

    :param hours, exceptions: rows of JSON values as they came; nothing is assumed.
        Ids must differ within both lists together: ``hours_texts`` is keyed by them.
    :param known_targets: the ``applies_to`` values that stand for something
        (``service_provider/kela``, ``offer/passports``); None: any is accepted.
    :returns: an empty list for rows that the other modules can take.
    """
    faults: list[Fault] = []
    good: dict[str, list[Row]] = {"hours": [], "exceptions": []}
    seen: set[str] = set()
    for kind, rows in (("hours", hours), ("exceptions", exceptions)):
        for row in rows:
            found = list(_row_faults(kind, row, known_targets))
            if not found:
                good[kind].append(row)
            faults += found
            faults += _repeated_id(row, seen)
    faults += hours_that_overlap(good["hours"])
    faults += exceptions_that_clash(good["exceptions"])
    return faults


def _row_faults(
    kind: str, row: Any, targets: Collection[str] | None
) -> Iterator[Fault]:
    if not isinstance(row, dict):
        message = _("hours_not_a_row", default="A row is a set of named values.")
        yield Fault("", "", message)
        return
    yield from _column_faults(kind, row, targets)
    yield from _reversed_times(row)
    if kind == "hours":
        yield from _half_season(row)
    else:
        yield from _times_of_exception(row)
        yield from _reversed_dates(row)


def _row_id(row: Any) -> str:
    value = row.get("id") if isinstance(row, dict) else None
    return value if isinstance(value, str) else ""


def _repeated_id(row: Any, seen: set[str]) -> Iterator[Fault]:
    row_id = _row_id(row)
    if row_id and row_id in seen:
        message = _("hours_repeated_id", default="Another row has the same id.")
        yield Fault(row_id, "id", message)
    seen.add(row_id)


def _column_faults(
    kind: str, row: dict, targets: Collection[str] | None
) -> Iterator[Fault]:
    for column in REQUIRED[kind]:
        if empty(row.get(column)):
            message = _(
                "hours_missing_column",
                default="“${column}” is missing.",
                mapping={"column": column},
            )
            yield Fault(_row_id(row), column, message)
    for column, value in row.items():
        fault = column_fault(kind, str(column), value)
        if fault is None and column == "applies_to" and targets is not None:
            known = empty(value) or value in targets
            fault = None if known else unknown_target(value)
        if fault is not None:
            yield Fault(_row_id(row), str(column), fault)


def _reversed_times(row: dict) -> Iterator[Fault]:
    try:
        minutes(row.get("opens"))
        minutes(row.get("closes"), closing=True)
    except ValueError:
        return
    try:
        span(row["opens"], row["closes"])
    except ValueError:
        message = _(
            "hours_reversed",
            default="It closes before it opens. What opens in the evening closes at "
            "06:00 at the latest.",
        )
        yield Fault(_row_id(row), "closes", message)


def _half_season(row: dict) -> Iterator[Fault]:
    ends = ("season_from", "season_to")
    missing = [column for column in ends if empty(row.get(column))]
    if len(missing) == 1:
        message = _(
            "hours_half_season",
            default="A season needs both its first and its last day.",
        )
        yield Fault(_row_id(row), missing[0], message)


def _times_of_exception(row: dict) -> Iterator[Fault]:
    closed = row.get("closed") is True
    for column in ("opens", "closes"):
        if closed and not empty(row.get(column)):
            message = _("hours_closed_with_times", default="A closed day has no times.")
            yield Fault(_row_id(row), column, message)
        elif not closed and empty(row.get(column)):
            message = _(
                "hours_open_without_times",
                default="Give the time, or say that it is closed.",
            )
            yield Fault(_row_id(row), column, message)


def _reversed_dates(row: dict) -> Iterator[Fault]:
    try:
        backwards = iso_date(row.get("date_to")) < iso_date(row.get("date"))
    except ValueError:
        return
    if backwards:
        message = _(
            "hours_reversed_dates", default="The last date is before the first."
        )
        yield Fault(_row_id(row), "date_to", message)
