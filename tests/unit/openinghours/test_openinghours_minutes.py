"""Random rows, answered minute by minute from the rows, against ``state_at``."""

from datetime import date
from datetime import datetime
from datetime import timedelta
from datetime import UTC
from functools import cache
from hours_tables import exception
from hours_tables import row
from infoportal.openinghours.check import check_hours
from infoportal.openinghours.osm import to_osm
from infoportal.openinghours.rows import DAYS
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import state_at

import pytest
import random


DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
# Fixed, and those that move: here for 2026 and 2027, as the library has them.
HOLIDAYS = {
    *((1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)),
    *((2026, 4, 3), (2026, 4, 5), (2026, 4, 6), (2026, 5, 14), (2026, 5, 24)),
    *((2026, 6, 19), (2026, 6, 20), (2026, 10, 31)),
    *((2027, 3, 26), (2027, 3, 28), (2027, 3, 29), (2027, 5, 6), (2027, 5, 16)),
    *((2027, 6, 25), (2027, 6, 26), (2027, 11, 6)),
}
# Around the changes of clocks, Easter, Midsummer, Yule, a week 53 and season ends.
STARTS = [
    date(2026, 3, 26),
    date(2026, 4, 1),
    date(2026, 5, 28),
    date(2026, 6, 17),
    date(2026, 10, 22),
    date(2026, 12, 22),
    date(2027, 3, 24),
]


def is_holiday(day):
    return (day.month, day.day) in HOLIDAYS or (
        day.year,
        day.month,
        day.day,
    ) in HOLIDAYS


def clock(text):
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def spans(rows):
    for one in rows:
        opens, closes = clock(one["opens"]), clock(one["closes"])
        yield opens, closes if closes > opens else closes + 1440, one


def exceptional(day, exceptions):
    """Give the exceptions that hold on a day: those of the fewest days; or None."""
    about = [
        (
            date.fromisoformat(e["date_to"] or e["date"])
            - date.fromisoformat(e["date"]),
            e,
        )
        for e in exceptions
        if e["date"] <= day.isoformat() <= (e["date_to"] or e["date"])
    ]
    if not about:
        return None
    shortest = min(length for length, _e in about)
    return [e for length, e in about if length == shortest and not e.get("closed")]


def in_season(day, one):
    text = f"{day:%m-%d}"
    first, last = one["season_from"], one["season_to"]
    if first <= last:
        return first <= text <= last
    return text >= first or text <= last


def weekly(day, hours):
    """Give the rows that open on a day."""
    seasonal = [h for h in hours if h.get("season_from") and in_season(day, h)]
    if not seasonal:
        seasonal = [h for h in hours if not h.get("season_from")]
    week = "odd" if day.isocalendar().week % 2 else "even"
    return [
        h
        for h in seasonal
        if DAYS[day.weekday()] in h["days"]
        and h.get("weeks", "every") in ("every", week)
        and (h.get("on_holidays") or not is_holiday(day))
    ]


def day_spans(day, hours, exceptions):
    """Give (from, to, state) in minutes of one day, as the rows mean it."""
    everybody = "open"
    if hours and all(one.get("by_appointment") for one in hours):
        everybody = "by_appointment"
    today = exceptional(day, exceptions)
    yesterday = exceptional(day - DAY, exceptions)
    found = [(a, b, everybody) for a, b, _e in spans(today or ())]
    found += [(a - 1440, b - 1440, everybody) for a, b, _e in spans(yesterday or ())]
    if today is None:
        found += [(a, b, kind(h)) for a, b, h in spans(weekly(day, hours))]
    if today is None and yesterday is None:
        found += [
            (a - 1440, b - 1440, kind(h))
            for a, b, h in spans(weekly(day - DAY, hours))
            if h.get("on_holidays") or not is_holiday(day)
        ]
    return found


def kind(one):
    return "by_appointment" if one.get("by_appointment") else "open"


def minute_by_minute(first, days, hours, exceptions):
    """Yield (moment, state); the wall clock is never let run backwards."""
    at = datetime(first.year, first.month, first.day, tzinfo=HELSINKI).astimezone(UTC)
    of_day = cache(lambda day: day_spans(day, hours, exceptions))
    shown = datetime.min
    for _n in range(days * 1440):
        shown = max(shown, at.astimezone(HELSINKI).replace(tzinfo=None, fold=0))
        minute = shown.hour * 60 + shown.minute
        held = [s for a, b, s in of_day(shown.date()) if a <= minute < b]
        yield at, held[0] if held else "closed"
        at += MINUTE


def random_time(chance, earliest, latest):
    minute = chance.randrange(earliest * 60, latest * 60, 15)
    return f"{minute // 60:02}:{minute % 60:02}"


def random_hours(chance):
    hours = []
    seasons = [{}, {}, {"season_from": "06-01", "season_to": "08-31"}]
    seasons += [{"season_from": "12-15", "season_to": "01-06"}]
    for number in range(25):
        more = dict(chance.choice(seasons))
        more["weeks"] = chance.choice(["every", "every", "odd", "even"])
        more["on_holidays"] = chance.random() < 0.3
        if chance.random() < 0.3:
            opens, closes = random_time(chance, 20, 24), random_time(chance, 0, 6)
        elif chance.random() < 0.3:
            # Hours of the night that clocks change, seldom seen in a real row.
            opens, closes = random_time(chance, 1, 3), random_time(chance, 3, 6)
        else:
            opens, closes = random_time(chance, 6, 13), random_time(chance, 13, 20)
        days = chance.sample(DAYS, chance.randint(1, 5))
        new = row(f"r{number}", days, opens, closes, **more)
        if not check_hours([*hours, new], []):
            hours.append(new)
    # Only in daytime: which of two rows holds that meet where a season or a holiday
    # ends at midnight is not promised.
    for one in hours:
        daytime = 6 * 60 <= clock(one["opens"]) < 20 * 60
        one["by_appointment"] = daytime and chance.random() < 0.3
    return hours


def random_exceptions(chance, first):
    exceptions = []
    for number in range(6):
        start = first + chance.randint(-1, 10) * DAY
        end = start + chance.choice([0, 0, 0, 2, 4]) * DAY
        more = {"closed": True}
        if chance.random() < 0.6:
            opens = random_time(chance, 6, 12)
            closes = chance.choice([random_time(chance, 12, 20), "01:30", "24:00"])
            more = {"opens": opens, "closes": closes}
        new = exception(f"e{number}", start.isoformat(), end.isoformat(), **more)
        if chance.random() < 0.6 and not check_hours([], [*exceptions, new]):
            exceptions.append(new)
    return exceptions


def changes(states):
    """Give the moments when the state changes, each with the state from then on."""
    previous = None
    for at, state in states:
        if state != previous:
            yield at, state
        previous = state


@pytest.mark.parametrize("first", STARTS, ids=str)
@pytest.mark.parametrize("seed", range(4))
def test_random_rows(first, seed):
    chance = random.Random(f"{first} {seed}")
    hours = random_hours(chance)
    exceptions = random_exceptions(chance, first)
    osm = to_osm(hours, exceptions)
    states = list(minute_by_minute(first, 11, hours, exceptions))
    changed = list(changes(states))
    for (start, state), (end, _next) in zip(changed, changed[1:], strict=False):
        middle = start + ((end - start) // 2).total_seconds() // 60 * MINUTE
        for at in (start, middle, end - MINUTE):
            told = state_at(osm, at)
            assert (told.state, told.until.astimezone(UTC)) == (state, end), osm
    for at, state in chance.sample(states, 200):
        assert state_at(osm, at).state == state, osm


def test_random_rows_are_worth_testing():
    seen = [random_hours(random.Random(seed)) for seed in range(20)]
    rows = [one for hours in seen for one in hours]
    assert min(len(hours) for hours in seen) >= 4
    assert any(one["closes"] < one["opens"] for one in rows)
    assert any(one["by_appointment"] for one in rows)
    assert {one.get("season_from") for one in rows} == {None, "06-01", "12-15"}
