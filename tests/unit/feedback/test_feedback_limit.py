"""How often one visitor, and all of them together, may send something."""

from infoportal.feedback.limit import ALL
from infoportal.feedback.limit import Attempt
from infoportal.feedback.limit import EACH
from infoportal.feedback.limit import kept
from infoportal.feedback.limit import LONGEST
from infoportal.feedback.limit import seconds_to_wait

import pytest


NOW = 1_000_000


def ago(*seconds, who="a"):
    """Return attempts of so many seconds ago."""
    return [Attempt(NOW - second, who) for second in seconds]


@pytest.mark.parametrize(
    "attempts, wait",
    [
        ([], 0),
        (ago(4, 3, 2, 1), 0),
        (ago(5, 4, 3, 2, 1), EACH.seconds - 5),
        # Only the last five count, and only within the time.
        (ago(500, 4, 3, 2, 1), EACH.seconds - 500),
        (ago(599, 4, 3, 2, 1), 1),
        (ago(600, 4, 3, 2, 1), 0),
        (ago(9, 8, 7, 6, 5, 4, 3), EACH.seconds - 7),
        # Others do not count.
        (ago(5, 4, 3, 2, 1, who="b"), 0),
        (ago(5, 4, 3) + ago(2, 1, who="b"), 0),
        # The order in which they were written does not matter.
        (ago(1, 2, 3, 4, 5), EACH.seconds - 5),
        # A clock that was set back shuts nobody out.
        (ago(-50, -40, -30, -20, -10), 0),
    ],
)
def test_one_visitor(attempts, wait):
    assert seconds_to_wait(attempts, "a", NOW) == wait


def test_all_together():
    crowd = [Attempt(NOW - 1000, f"v{n}") for n in range(ALL.most - 1)]
    assert seconds_to_wait(crowd, "a", NOW) == 0
    crowd.append(Attempt(NOW - 900, "last"))
    assert seconds_to_wait(crowd, "a", NOW) == ALL.seconds - 1000


def test_waiting_for_what_was_told_is_enough():
    attempts = ago(300, 200, 150, 100, 7)
    wait = seconds_to_wait(attempts, "a", NOW)
    assert seconds_to_wait(attempts, "a", NOW + wait - 1) == 1
    assert seconds_to_wait(attempts, "a", NOW + wait) == 0


def test_who_is_forgotten_first_and_the_attempt_within_the_hour():
    attempts = ago(1, EACH.seconds - 1, EACH.seconds, LONGEST - 1, LONGEST)
    assert kept(attempts, NOW) == [
        Attempt(NOW - LONGEST + 1),
        Attempt(NOW - EACH.seconds),
        Attempt(NOW - EACH.seconds + 1, "a"),
        Attempt(NOW - 1, "a"),
    ]


def test_no_rule_asks_for_more_than_an_hour():
    assert max(EACH.seconds, ALL.seconds) <= LONGEST == 3600
