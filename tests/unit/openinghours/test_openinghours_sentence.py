from datetime import datetime
from datetime import UTC
from hours_tables import ALL_DAYS
from hours_tables import exception
from hours_tables import KEMIJARVI_TE_OFFICE
from hours_tables import KIIMINKI
from hours_tables import MIKKELI_TE_OFFICE
from hours_tables import row
from infoportal.openinghours.osm import to_osm
from infoportal.openinghours.sentence import state_message
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import OpenState
from infoportal.openinghours.state import state_at

import pytest


ALWAYS = [row("a", ALL_DAYS, "00:00", "24:00", on_holidays=True)]
NIGHT = [row("a", ["fr"], "22:00", "02:00")]
LONG = [row("a", ["fr", "sa", "su"], "00:00", "24:00")]


def said(hours, at, language="en", exceptions=()):
    """Give the id of the sentence and its English text."""
    moment = datetime.fromisoformat(at).replace(tzinfo=HELSINKI)
    message = state_message(
        state_at(to_osm(hours, exceptions), moment), moment, language
    )
    text = message.default
    for name, value in (message.mapping or {}).items():
        text = text.replace("${" + name + "}", value)
    assert message.domain == "infoportal"
    assert "$" not in text
    return str(message), text


@pytest.mark.parametrize(
    "hours,at,expected",
    [
        (KIIMINKI, "2026-06-01T15:30", ("hours_now_open", "Open now, until 16:00")),
        (ALWAYS, "2026-06-01T15:30", ("hours_always_open", "Open now")),
        (NIGHT, "2026-06-05T23:00", ("hours_now_open", "Open now, until 02:00")),
        (NIGHT, "2026-06-06T01:00", ("hours_now_open", "Open now, until 02:00")),
        (
            [row("a", ["fr"], "10:00", "24:00")],
            "2026-06-05T11:00",
            ("hours_now_open", "Open now, until 00:00"),
        ),
        (
            [row("a", ["fr", "sa"], "00:00", "24:00")],
            "2026-06-05T11:00",
            ("hours_now_open_later", "Open now, until Sunday at 00:00"),
        ),
        (
            [
                row("a", ["fr"], "12:00", "24:00"),
                row("b", ["sa"], "00:00", "12:00"),
            ],
            "2026-06-05T13:00",
            ("hours_now_open_tomorrow", "Open now, until tomorrow at 12:00"),
        ),
        (
            LONG,
            "2026-06-05T11:00",
            ("hours_now_open_later", "Open now, until Monday at 00:00"),
        ),
        (
            KIIMINKI,
            "2026-06-01T08:00",
            ("hours_opens_today", "Closed now, opens at 08:30"),
        ),
        (
            KIIMINKI,
            "2026-06-01T16:00",
            ("hours_opens_tomorrow", "Closed now, opens tomorrow at 08:30"),
        ),
        (
            KIIMINKI,
            "2026-06-05T16:00",
            ("hours_opens_later", "Closed now, opens Monday at 08:30"),
        ),
        (
            KIIMINKI,
            "2026-06-07T23:59",
            ("hours_opens_tomorrow", "Closed now, opens tomorrow at 08:30"),
        ),
        (
            [row("a", ["mo"], "09:00", "10:00")],
            "2026-06-01T10:00",
            ("hours_opens_later", "Closed now, opens Mon, 8 Jun 2026 at 09:00"),
        ),
        (
            MIKKELI_TE_OFFICE,
            "2026-06-01T12:00",
            (
                "hours_appointment_today",
                "Closed now, open by appointment from 13:00",
            ),
        ),
        (
            KEMIJARVI_TE_OFFICE,
            "2026-06-01T17:00",
            (
                "hours_appointment_tomorrow",
                "Closed now, open by appointment tomorrow from 09:00",
            ),
        ),
        (
            KEMIJARVI_TE_OFFICE,
            "2026-06-05T17:00",
            (
                "hours_appointment_later",
                "Closed now, open by appointment Monday from 09:00",
            ),
        ),
        (
            KEMIJARVI_TE_OFFICE,
            "2026-06-01T10:00",
            ("hours_now_appointment", "Open by appointment, until 16:00"),
        ),
        (
            [{**ALWAYS[0], "by_appointment": True}],
            "2026-06-01T10:00",
            ("hours_always_appointment", "Open by appointment"),
        ),
        (
            [{**one, "by_appointment": True} for one in LONG],
            "2026-06-05T11:00",
            (
                "hours_now_appointment_later",
                "Open by appointment, until Monday at 00:00",
            ),
        ),
    ],
)
def test_sentences(hours, at, expected):
    assert said(hours, at) == expected


def test_closed_for_good():
    gone = [exception("x", "2026-06-01", "2099-12-31", closed=True)]
    expected = ("hours_now_closed", "Closed")
    assert said(KIIMINKI, "2026-06-02T10:00", exceptions=gone) == expected


@pytest.mark.parametrize(
    "language,day,time",
    [
        ("fi", "maanantaina", "8.30"),
        ("sv", "måndag", "08:30"),
        ("en", "Monday", "08:30"),
        ("ru", "понедельник", "08:30"),
        ("ar", "الاثنين", "08:30"),
        ("zh", "星期一", "08:30"),
        ("xx", "Monday", "08:30"),
    ],
)
def test_day_and_time_are_of_the_language(language, day, time):
    moment = datetime(2026, 6, 5, 18, tzinfo=HELSINKI)
    state = state_at(to_osm(KIIMINKI, []), moment)
    mapping = state_message(state, moment, language).mapping
    assert dict(mapping) == {"day": day, "time": time}


def test_days_are_reckoned_in_finland():
    late = datetime(2026, 6, 1, 21, 30, tzinfo=UTC)
    state = state_at(to_osm(KIIMINKI, []), late)
    assert str(state_message(state, late, "en")) == "hours_opens_today"


def test_a_sentence_without_a_day_has_none_in_its_mapping():
    at = datetime(2026, 6, 1, 10, tzinfo=HELSINKI)
    until = datetime(2026, 6, 1, 16, tzinfo=HELSINKI)
    message = state_message(OpenState("open", until), at, "fi")
    assert dict(message.mapping) == {"time": "16.00"}
