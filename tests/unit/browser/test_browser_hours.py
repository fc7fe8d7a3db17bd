"""Hours for a page: whose they are, what holds now first, figures apart."""

from datetime import datetime
from infoportal.browser.blocks.hours import hours_of
from infoportal.openinghours.state import HELSINKI
from infoportal.records.hours import expressions


WEEKDAYS = ["mo", "tu", "we", "th", "fr"]
NOTARY = "0b8f4e53-2f0c-5d3e-8a39-6e6a27ac8f10"
SUMMER = datetime(2026, 6, 3, 14, 5, tzinfo=HELSINKI)
WINTER = datetime(2026, 11, 3, 14, 5, tzinfo=HELSINKI)


def row(row_id, opens, closes, days=WEEKDAYS, **more):
    return {
        "id": row_id,
        "days": days,
        "opens": opens,
        "closes": closes,
        "season_from": "",
        "season_to": "",
        "weeks": "every",
        "by_appointment": False,
        "on_holidays": False,
        "applies_to": "",
        **more,
    }


MIKKELI = [
    row("all", "09:00", "16:00"),
    row("summer", "09:00", "15:00", season_from="06-01", season_to="08-31"),
    row("notary", "09:00", "11:00", ["tu"], applies_to="offer/notary"),
    row("notary-th", "13:00", "15:00", ["th"], applies_to="offer/notary"),
    row("te", "13:00", "16:00", by_appointment=True, applies_to=NOTARY),
]
CHRISTMAS = {
    "id": "christmas",
    "date": "2026-12-24",
    "date_to": "2026-12-26",
    "closed": True,
    "opens": "",
    "closes": "",
    "applies_to": "",
}
TITLES = {"offer/notary": "Notary", NOTARY: "Another"}


def record(hours=MIKKELI, exceptions=(CHRISTMAS,), texts=None):
    return {
        "fields": {
            "hours": hours,
            "exceptions": list(exceptions),
            "hours_texts": texts or {},
        },
        "osm": expressions(hours, list(exceptions), []),
    }


def shown(season):
    return [
        (str(day.days), [(str(t.text), t.plain) for t in day.times])
        for day in season.rows
    ]


def titles(hours):
    return tuple(title for title, _notes in hours.those)


def test_the_season_that_holds_comes_first():
    summer = hours_of(record(), "en", SUMMER, TITLES.get)[0]
    winter = hours_of(record(), "en", WINTER, TITLES.get)[0]
    assert shown(summer.seasons[0])[0] == ("Mon–Fri", [("09:00–15:00", True)])
    assert shown(winter.seasons[0])[0] == ("Mon–Fri", [("09:00–16:00", True)])
    assert [s.current for s in summer.seasons] == [True, False, False]


def test_whose_hours_in_the_order_of_the_rows():
    found = hours_of(record(), "en", SUMMER, TITLES.get)
    assert [(h.whose, titles(h)) for h in found] == [
        ("", (None,)),
        ("offer/notary", ("Notary",)),
        (NOTARY, ("Another",)),
    ]


def test_equal_hours_stand_once():
    hours = [
        row("all", "09:00", "16:00"),
        row("notary", "09:00", "11:00", ["tu"], applies_to="offer/notary"),
        row("witness", "09:00", "11:00", ["tu"], applies_to="offer/witness"),
        row("other", "09:00", "16:00", applies_to="offer/other"),
    ]
    named = {"offer/notary": "Notary", "offer/witness": "Witness", "offer/other": "O"}
    found = hours_of(record(hours, []), "en", SUMMER, named.get)
    assert [titles(h) for h in found] == [(None,), ("Notary", "Witness"), ("O",)]


def test_hours_of_what_the_public_does_not_see_are_left_out():
    found = hours_of(record(), "en", SUMMER, {"offer/notary": "Notary"}.get)
    assert NOTARY not in [h.whose for h in found]


def test_what_is_said_now():
    found = {h.whose: h for h in hours_of(record(), "en", SUMMER, TITLES.get)}
    assert found[""].now.message == "hours_now_open"
    assert found[""].now.message.mapping == {"time": "15:00"}
    assert found["offer/notary"].now.message == "hours_opens_tomorrow"
    assert found[NOTARY].now.message == "hours_now_appointment"


def test_times_with_words_are_not_plain():
    appointment = hours_of(record(), "ar", SUMMER, TITLES.get)[2]
    times = appointment.seasons[0].rows[0].times[0]
    assert not times.plain
    assert times.by_appointment


def test_explanations_of_coming_dates_only():
    texts = {"all": "Ring the bell.", "christmas": "Merry Christmas"}
    before = hours_of(record(texts=texts), "en", SUMMER, TITLES.get)[0]
    after = hours_of(
        record(texts=texts), "en", datetime(2027, 1, 2, tzinfo=HELSINKI), TITLES.get
    )[0]
    assert before.those[0][1] == ("Ring the bell.", "Merry Christmas")
    assert after.those[0][1] == ("Ring the bell.",)


def test_nothing_told():
    assert hours_of(record([], []), "en", SUMMER, TITLES.get) == []
