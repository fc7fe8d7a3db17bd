from datetime import date
from infoportal.openinghours.dates import as_seasons
from infoportal.openinghours.dates import opens_on
from infoportal.openinghours.dates import outside
from infoportal.openinghours.dates import runs
from infoportal.openinghours.dates import used
from infoportal.openinghours.rows import Exceptional
from infoportal.openinghours.rows import Hours
from infoportal.openinghours.rows import Season

import pytest


def hours(days=(0,), season=None, weeks="every"):
    return Hours("a", days, 540, 960, season, weeks, False, False)


def exception(first, last, opens=None, closes=0):
    return Exceptional(
        date.fromisoformat(first),
        date.fromisoformat(last),
        opens is None,
        opens or 0,
        closes,
    )


@pytest.mark.parametrize(
    "seasons,expected",
    [
        ([], [Season(1, 366)]),
        ([Season(1, 366)], []),
        ([Season(153, 244)], [Season(245, 152)]),
        ([Season(350, 6)], [Season(7, 349)]),
        ([Season(1, 10), Season(350, 366)], [Season(11, 349)]),
        ([Season(50, 60), Season(100, 110)], [Season(61, 99), Season(111, 49)]),
        ([Season(50, 60), Season(55, 110)], [Season(111, 49)]),
    ],
)
def test_outside_of_seasons(seasons, expected):
    assert outside(seasons) == expected


def test_days_join_over_new_year():
    assert as_seasons([1, 2, 50, 365, 366]) == [Season(50, 50), Season(365, 2)]


def test_rows_without_a_season_are_of_no_use_when_seasons_fill_the_year():
    summer, winter = hours(season=Season(100, 200)), hours(season=Season(201, 99))
    base = hours()
    assert used([base, summer]) == [base, summer]
    assert used([base, summer, winter]) == [summer, winter]


@pytest.mark.parametrize(
    "row,day,expected",
    [
        (hours(), "2026-06-01", True),
        (hours(), "2026-06-02", False),
        (hours(weeks="odd"), "2026-06-01", True),
        (hours(weeks="even"), "2026-06-01", False),
        (hours(weeks="odd"), "2026-12-28", True),
        (hours(weeks="odd"), "2027-01-04", True),
        (hours(season=Season(350, 6)), "2026-12-28", True),
        (hours(season=Season(350, 6)), "2027-01-11", False),
    ],
)
def test_opens_on(row, day, expected):
    assert opens_on(row, [row], date.fromisoformat(day)) is expected


def test_a_season_hides_the_row_without_one():
    base, summer = hours(), hours(days=(1,), season=Season(153, 244))
    rows = [base, summer]
    assert not opens_on(base, rows, date(2026, 6, 1))
    assert opens_on(base, rows, date(2026, 5, 25))
    assert opens_on(summer, rows, date(2026, 6, 2))


@pytest.mark.parametrize(
    "exceptions,expected",
    [
        ([], []),
        (
            [exception("2026-12-24", "2026-12-24")],
            [("2026-12-24", "2026-12-24", ())],
        ),
        (
            [
                exception("2026-12-24", "2026-12-24", 780, 900),
                exception("2026-12-24", "2026-12-24", 540, 660),
            ],
            [("2026-12-24", "2026-12-24", ((540, 660), (780, 900)))],
        ),
        (
            [
                exception("2026-12-24", "2026-12-24", 780, 900),
                exception("2026-12-24", "2026-12-24"),
            ],
            [("2026-12-24", "2026-12-24", ())],
        ),
        (
            [
                exception("2026-12-24", "2026-12-24"),
                exception("2026-12-20", "2027-01-06", 600, 720),
            ],
            [
                ("2026-12-20", "2026-12-23", ((600, 720),)),
                ("2026-12-24", "2026-12-24", ()),
                ("2026-12-25", "2027-01-06", ((600, 720),)),
            ],
        ),
        (
            [
                exception("2026-12-20", "2026-12-23", 600, 720),
                exception("2026-12-24", "2026-12-26", 600, 720),
            ],
            [
                ("2026-12-20", "2026-12-23", ((600, 720),)),
                ("2026-12-24", "2026-12-26", ((600, 720),)),
            ],
        ),
    ],
)
def test_runs_do_not_meet(exceptions, expected):
    found = [
        (run.first.isoformat(), run.last.isoformat(), run.spans)
        for run in runs(exceptions)
    ]
    assert found == expected
    assert runs(reversed(exceptions)) == runs(exceptions)
