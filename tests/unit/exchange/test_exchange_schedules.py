"""Hours like an RRULE: every date of the coming year is open when the rows say so."""

from datetime import date
from datetime import datetime
from datetime import time
from datetime import timedelta
from infoportal.exchange.hsds.schedules import schedules
from infoportal.exchange.hsds.schedules import Told
from infoportal.exchange.hsds.seasons import holidays
from infoportal.exchange.hsds.seasons import periods
from infoportal.openinghours.osm import to_osm
from infoportal.openinghours.rows import DAYS
from infoportal.openinghours.state import HELSINKI
from infoportal.structured.hours import open_spans
from zoneinfo import ZoneInfo

import pytest


TODAY = date(2026, 11, 22)
WEEK = ["mo", "tu", "we", "th", "fr"]
TOLD = Told("a", TODAY, {"x": "Remontti", "s": "Kesä"}, lambda message: message.default)


def hours(row_id, opens, closes, days=WEEK, **more):
    return {"id": row_id, "days": days, "opens": opens, "closes": closes, **more}


def closed(row_id, first, last=""):
    return {"id": row_id, "date": first, "date_to": last, "closed": True}


SEASON = {"season_from": "06-01", "season_to": "08-31"}
CASES = {
    "plain": ([hours("a", "09:00", "16:00")], []),
    "season": (
        [hours("a", "09:00", "16:00"), hours("s", "09:00", "15:00", **SEASON)], [],
    ),
    "season at new year": (
        [hours("a", "09:00", "16:00"),
         hours("s", "10:00", "11:00", season_from="12-20", season_to="01-06")], [],
    ),
    "two spans a day": (
        [hours("a", "09:00", "11:00"), hours("b", "12:00", "16:00")], [],
    ),
    "odd and even": (
        [hours("a", "09:00", "16:00", weeks="odd"),
         hours("b", "10:00", "12:00", ["sa"], weeks="even")], [],
    ),
    "on holidays too": (
        [hours("a", "09:00", "16:00", list(DAYS), on_holidays=True)], [],
    ),
    "some on holidays": (
        [hours("a", "09:00", "12:00"),
         hours("b", "13:00", "16:00", on_holidays=True)], [],
    ),
    "closings": (
        [hours("a", "09:00", "16:00")],
        [closed("x", "2026-12-21", "2027-01-03"), closed("y", "2027-03-26")],
    ),
    "other hours": (
        [hours("a", "09:00", "16:00")],
        [{"id": "x", "date": "2027-03-25", "date_to": "2027-03-30",
          "opens": "10:00", "closes": "12:00"}],
    ),
}  # fmt: skip


def expand(found):
    """Read schedules as our profile says; return ``{date: {(from, to)}}`` in UTC."""
    weekly, dated = {}, {}
    for one in found:
        first, last = (date.fromisoformat(one[k]) for k in ("valid_from", "valid_to"))
        if "freq" in one:
            into, days = weekly, list(recurring(one))
        else:
            into = dated
            days = [first + timedelta(n) for n in range((last - first).days + 1)]
        for day in days:
            assert first <= day <= last
            spans = into.setdefault(day, set())
            if "opens_at" in one:
                spans.add((moment(day, one["opens_at"]), moment(day, one["closes_at"])))
    return {**weekly, **dated}


def recurring(one):
    """Yield the dates of an RRULE: WEEKLY, counted from the week of ``dtstart``."""
    start, until = (date.fromisoformat(one[k]) for k in ("dtstart", "until"))
    monday = start - timedelta(start.weekday())
    for number in range((until - start).days + 1):
        day = start + timedelta(number)
        weeks = (day - monday).days // 7
        is_due = DAYS[day.weekday()].upper() in one["byday"].split(",")
        if is_due and weeks % one["interval"] == 0:
            yield day


def moment(day, text):
    return datetime.fromisoformat(f"{day}T{text}").astimezone(ZoneInfo("UTC"))


def wall(day, minute):
    local = datetime.combine(day, time(minute // 60, minute % 60), HELSINKI)
    return local.astimezone(ZoneInfo("UTC"))


@pytest.mark.parametrize("case", CASES)
def test_schedules_say_what_the_expression_says(case):
    rows, exceptions = CASES[case]
    told = expand(schedules(TOLD, rows, exceptions))
    osm = to_osm(rows, exceptions)
    for period in periods(TODAY):
        for day in period.dates():
            real = {(wall(day, a), wall(day, b)) for a, b in open_spans(osm, day)}
            assert told.get(day, set()) == real, day


@pytest.mark.parametrize("case", CASES)
def test_ids_differ(case):
    found = [one["id"] for one in schedules(TOLD, *CASES[case])]
    assert len(found) == len(set(found))


def test_the_same_for_as_long_as_the_clocks_stay():
    rows, exceptions = CASES["season"]
    later = Told("a", date(2027, 3, 1), TOLD.texts, TOLD.say)
    assert schedules(TOLD, rows, exceptions) == schedules(later, rows, exceptions)


def test_year_is_cut_where_the_clocks_change():
    assert [p.first for p in periods(TODAY)] == [
        date(2026, 10, 25),
        date(2027, 3, 28),
        date(2027, 10, 31),
    ]
    first = schedules(TOLD, *CASES["plain"])[0]
    assert first["opens_at"] == "09:00+02:00"
    assert first["timezone"] == 2


def test_holidays_are_finnish():
    assert date(2026, 12, 6) in holidays(TODAY)
    assert date(2027, 6, 25) in holidays(TODAY)


def test_words_of_rows():
    found = schedules(TOLD, *CASES["closings"])
    words = {
        one["valid_from"]: one["description"] for one in found if "freq" not in one
    }
    assert words["2026-12-21"] == "Remontti"
    assert words["2027-03-26"] == "Closed"
    summer = [
        s for s in schedules(TOLD, *CASES["season"]) if s.get("description") == "Kesä"
    ]
    assert (summer[0]["valid_from"], summer[0]["valid_to"]) == (
        "2027-06-01",
        "2027-08-31",
    )


def test_by_appointment_is_said():
    (one, *_more) = schedules(
        TOLD, [hours("s", "09:00", "10:00", by_appointment=True)], []
    )
    assert one["description"] == "Kesä. By appointment"
