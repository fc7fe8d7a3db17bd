from datetime import date
from hours_tables import ALL_DAYS
from hours_tables import exception
from hours_tables import KEMIJARVI_TE_OFFICE
from hours_tables import KIIMINKI
from hours_tables import MIKKELI
from hours_tables import MIKKELI_TE_OFFICE
from hours_tables import PARAINEN
from hours_tables import PELKOSENNIEMI
from hours_tables import row
from hours_tables import SAARIJARVI_POLICE
from hours_tables import SUMMER
from hours_tables import WEEKDAYS
from infoportal.openinghours.week import week_lines
from zope.i18nmessageid import Message

import pytest
import unicodedata


LANGUAGES = [
    "fi",
    "sv",
    "en",
    "et",
    "fr",
    "ru",
    "fa",
    "zh",
    "ar",
    "es",
    "so",
    "tr",
    "uk",
]
CLOSED = "Closed"
HOLIDAYS = ("Public holidays", CLOSED)


def plain(text):
    """Give the English text of a message, and any space as a plain one."""
    if isinstance(text, Message):
        english = text.default
        for name, value in (text.mapping or {}).items():
            english = english.replace("${" + name + "}", value)
        text = english
    return text and unicodedata.normalize("NFKC", text).replace("\u2009", " ")


def lines(text):
    return [(plain(line.days_text), plain(line.times_text)) for line in text.lines]


def only(hours, language="fi"):
    (text,) = week_lines(hours, [], language)
    return lines(text)


@pytest.mark.parametrize(
    "hours,expected",
    [
        (KIIMINKI, [("ma–pe", "8.30–16.00"), ("la–su", CLOSED), HOLIDAYS]),
        (
            PARAINEN,
            [
                ("ma–ke", "9.00–16.00"),
                ("to", "9.00–17.00"),
                ("pe", "9.00–15.00"),
                ("la–su", CLOSED),
                HOLIDAYS,
            ],
        ),
        (
            PELKOSENNIEMI,
            [
                ("ma–to", "9.30–15.00"),
                ("pe", "9.30–14.00"),
                ("la–su", CLOSED),
                HOLIDAYS,
            ],
        ),
        (
            SAARIJARVI_POLICE,
            [
                ("ma", "9.00–12.00, 13.00–16.15"),
                ("ti–pe", "9.00–12.00, 13.00–15.30"),
                ("la–su", CLOSED),
                HOLIDAYS,
            ],
        ),
        (
            MIKKELI_TE_OFFICE,
            [
                ("ma–pe", "9.00–11.00"),
                ("ma–pe", "13.00–16.00, by appointment"),
                ("la–su", CLOSED),
                HOLIDAYS,
            ],
        ),
        (
            KEMIJARVI_TE_OFFICE,
            [
                ("ma–pe", "9.00–16.00, by appointment"),
                ("la–su", CLOSED),
                HOLIDAYS,
            ],
        ),
        (
            [row("a", ALL_DAYS, "00:00", "24:00", on_holidays=True)],
            [("ma–su", "0.00–24.00")],
        ),
        (
            [row("a", ["fr", "sa"], "22:00", "02:00")],
            [("ma–to", CLOSED), ("pe–la", "22.00–2.00"), ("su", CLOSED), HOLIDAYS],
        ),
        (
            [row("a", ["mo"], "20:00", "00:00")],
            [("ma", "20.00–24.00"), ("ti–su", CLOSED), HOLIDAYS],
        ),
        (
            [*KIIMINKI, row("b", ["sa", "su"], "10:00", "14:00", on_holidays=True)],
            [
                ("ma–pe", "8.30–16.00"),
                ("la–su", "10.00–14.00"),
                ("Public holidays, ma–pe", CLOSED),
                ("Public holidays, la–su", "10.00–14.00"),
            ],
        ),
    ],
)
def test_a_week_in_finnish(hours, expected):
    assert only(hours) == expected


@pytest.mark.parametrize(
    "language,days,times",
    [
        ("fi", "ma–ke", "9.00–16.00"),
        ("sv", "mån–ons", "09:00–16:00"),
        ("en", "Mon–Wed", "09:00–16:00"),
        ("et", "E–K", "09:00–16:00"),
        ("fr", "lun. – mer.", "09:00 – 16:00"),
        ("ru", "пн–ср", "09:00–16:00"),
        ("fa", "دوشنبه تا چهارشنبه", "9:00 تا 16:00"),
        ("zh", "周一–周三", "09:00–16:00"),
        ("ar", "الاثنين–الأربعاء", "09:00–16:00"),
        ("es", "lun–mié", "9:00–16:00"),
        ("so", "Isn–Arbc", "09:00–16:00"),
        ("tr", "Pzt–Çar", "09:00–16:00"),
        ("uk", "пн–ср", "09:00–16:00"),
        ("se", "vuos–gask", "09:00–16:00"),
        ("zh-Hans", "周一–周三", "09:00–16:00"),
        ("xx", "Mon–Wed", "09:00–16:00"),
        ("", "Mon–Wed", "09:00–16:00"),
        ("not a language", "Mon–Wed", "09:00–16:00"),
    ],
)
def test_days_and_times_of_each_language(language, days, times):
    first = only(PARAINEN, language)[0]
    assert tuple(text.replace("\u200c", "") for text in first) == (days, times)


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_latin_and_the_clock_has_24_hours(language):
    hours = [row("a", ALL_DAYS, "13:05", "23:45", **SUMMER)]
    exceptions = [exception("x", "2026-12-24", "2027-01-02", closed=True)]
    texts = week_lines(hours, exceptions, language)
    summer = next(text for text in texts if "13" in str(lines(text)))
    said = [*lines(summer)[0], plain(summer.label), *lines(texts[-1])[0]]
    digits = {char for text in said for char in text if char.isdigit()}
    assert digits <= set("0123456789")
    assert {"13", "05", "23", "45"} <= set(
        lines(summer)[0][1]
        .replace(":", " ")
        .replace(".", " ")
        .replace("–", " ")
        .split()
    )


def test_a_list_has_the_comma_of_its_language():
    assert only(SAARIJARVI_POLICE, "zh")[0][1] == "09:00–12:00、13:00–16:15"


def test_seasons_stand_in_calendar_order():
    texts = week_lines(MIKKELI, [], "fi", on=date(2026, 6, 1))
    assert [(plain(text.label), text.current) for text in texts] == [
        ("Opening hours 1. syyskuuta – 31. toukokuuta", False),
        ("Opening hours 1. kesäkuuta – 31. elokuuta", True),
    ]
    assert [lines(text)[0] for text in texts] == [
        ("ma–pe", "9.00–16.00"),
        ("ma–pe", "9.00–15.00"),
    ]


@pytest.mark.parametrize(
    "language,expected",
    [
        ("sv", "1 juni – 31 aug."),
        ("en", "1 Jun – 31 Aug"),
        ("ru", "1 июн. – 31 авг."),
        ("fa", "1 ژوئن تا 31 اوت"),
        ("zh", "6月1日至8月31日"),
        ("ar", "1 يونيو – 31 أغسطس"),
        ("tr", "1 Haz – 31 Ağu"),
    ],
)
def test_a_season_in_each_language(language, expected):
    texts = week_lines(MIKKELI, [], language)
    assert plain(texts[1].label) == f"Opening hours {expected}"


@pytest.mark.parametrize(
    "on,current",
    [
        (date(2026, 5, 31), [True, False]),
        (date(2026, 6, 1), [False, True]),
        (date(2026, 8, 31), [False, True]),
        (date(2026, 12, 31), [True, False]),
        (None, [False, False]),
    ],
)
def test_which_season_is_current(on, current):
    assert [text.current for text in week_lines(MIKKELI, [], "fi", on=on)] == current


def test_the_whole_year_needs_no_label_and_is_always_current():
    (text,) = week_lines(KIIMINKI, [], "fi")
    assert (text.label, text.current, text.weeks) == (None, True, None)


def test_a_season_over_new_year_and_of_one_day():
    hours = [
        row("a", ["mo"], "09:00", "10:00"),
        row("b", ["mo"], "09:00", "11:00", season_from="12-27", season_to="01-05"),
        row("c", ["mo"], "09:00", "12:00", season_from="12-24", season_to="12-24"),
    ]
    texts = week_lines(hours, [], "en")
    assert [plain(text.label) for text in texts] == [
        "Opening hours 27 Dec – 5 Jan",
        "Opening hours 6 Jan – 23 Dec, 25–26 Dec",
        "Opening hours 24 Dec",
    ]


def test_days_outside_of_all_seasons_are_closed():
    texts = week_lines([row("a", ALL_DAYS, "10:00", "12:00", **SUMMER)], [], "en")
    assert lines(texts[0]) == [("Mon–Sun", CLOSED)]
    assert lines(texts[1]) == [("Mon–Sun", "10:00–12:00"), HOLIDAYS]


def test_odd_and_even_weeks_are_told_apart():
    hours = [
        row("a", ["mo"], "09:00", "10:00", weeks="odd"),
        row("b", ["tu"], "09:00", "10:00"),
    ]
    odd, even = week_lines(hours, [], "en", on=date(2026, 6, 1))
    assert (plain(odd.weeks), odd.current) == ("Odd weeks", True)
    assert (plain(even.weeks), even.current) == ("Even weeks", False)
    assert lines(odd)[0] == ("Mon–Tue", "09:00–10:00")
    assert lines(even)[:2] == [("Mon", CLOSED), ("Tue", "09:00–10:00")]
    assert [text.current for text in week_lines(hours, [], "en")] == [False, False]


EXCEPTIONS = [
    exception("b", "2026-12-24", closed=True),
    exception("a", "2026-12-23", opens="09:00", closes="11:00"),
    exception("c", "2026-12-28", "2027-01-05", opens="10:00", closes="12:00"),
]


@pytest.mark.parametrize(
    "on,days,current",
    [
        (None, 3, False),
        (date(2026, 12, 1), 3, False),
        (date(2026, 12, 24), 2, True),
        (date(2026, 12, 26), 1, False),
        (date(2027, 1, 5), 1, True),
    ],
)
def test_exceptions_stand_last_until_they_are_past(on, days, current):
    text = week_lines(KIIMINKI, EXCEPTIONS, "en", on=on)[-1]
    assert plain(text.label) == "Exceptional hours"
    assert text.current is current
    expected = [
        ("Wed, 23 Dec 2026", "09:00–11:00"),
        ("Thu, 24 Dec 2026", CLOSED),
        ("28 Dec 2026 – 5 Jan 2027", "10:00–12:00"),
    ]
    assert lines(text) == expected[-days:]


def test_past_exceptions_are_left_out():
    assert len(week_lines(KIIMINKI, EXCEPTIONS, "en", on=date(2027, 1, 6))) == 1


def test_exceptions_without_a_week():
    (text,) = week_lines([], EXCEPTIONS, "en")
    assert len(text.lines) == 3
    assert week_lines([], [], "en") == []


def test_by_appointment_is_marked():
    (text,) = week_lines(MIKKELI_TE_OFFICE, [], "en")
    assert [line.by_appointment for line in text.lines] == [False, True, False, False]
    texts = week_lines(KEMIJARVI_TE_OFFICE, EXCEPTIONS, "en")
    assert [line.by_appointment for line in texts[-1].lines] == [True, False, True]


def test_only_rows_of_the_target_count():
    hours = [*KIIMINKI, row("k", WEEKDAYS, "10:00", "12:00", applies_to="offer/k")]
    (text,) = week_lines(hours, EXCEPTIONS, "en", "offer/k")
    assert lines(text)[0] == ("Mon–Fri", "10:00–12:00")


def test_texts_to_translate_are_messages_of_the_portal():
    texts = week_lines([*MIKKELI, *MIKKELI_TE_OFFICE], EXCEPTIONS, "fi")
    said = [
        said
        for text in texts
        for said in (text.label, text.weeks, *sum(map(words, text.lines), []))
    ]
    messages = {said for said in said if isinstance(said, Message)}
    assert {message.domain for message in messages} == {"infoportal"}
    assert all(message.startswith("hours_") for message in messages)
    assert {"hours_closed", "hours_season", "hours_exceptions"} <= messages


def words(line):
    return [line.days_text, line.times_text]
