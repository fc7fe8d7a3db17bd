"""How often one visitor may ask the API."""

from infoportal.services.limits import A_MINUTE
from infoportal.services.limits import AT_ONCE
from infoportal.services.limits import cost_of
from infoportal.services.limits import COSTS
from infoportal.services.limits import spend

import pytest


NOW = 1_000_000.0


def ask(times, now=NOW, earned_at=0.0, cost=1):
    """Ask so many times at once; return the moment kept and the answers' waits."""
    waits = []
    for _number in range(times):
        earned_at, wait = spend(earned_at, now, cost)
        waits.append(wait)
    return earned_at, waits


def test_after_a_rest_so_many_come_at_once():
    earned_at, waits = ask(AT_ONCE)
    assert not any(waits)
    _same, (wait,) = ask(1, earned_at=earned_at)
    assert wait == pytest.approx(60 / A_MINUTE)


def test_asking_while_one_waits_costs_nothing():
    earned_at, _waits = ask(AT_ONCE)
    after, waits = ask(1000, earned_at=earned_at)
    assert all(waits)
    assert after == earned_at


def test_a_steady_pace_is_never_refused():
    earned_at, _waits = ask(AT_ONCE)
    for number in range(3 * A_MINUTE):
        now = NOW + (number + 1) * 60 / A_MINUTE
        earned_at, wait = spend(earned_at, now)
        assert not wait


def test_who_has_waited_as_long_as_told_may_ask():
    earned_at, waits = ask(AT_ONCE + 1)
    assert not spend(earned_at, NOW + waits[-1])[1]


def test_what_costs_more_is_earned_more_slowly():
    cost = COSTS["@dump"]
    _earned_at, waits = ask(AT_ONCE // cost + 1, cost=cost)
    assert not any(waits[:-1])
    assert waits[-1] == pytest.approx(cost * 60 / A_MINUTE)


@pytest.mark.parametrize(
    ("path", "cost"),
    [
        ("/++api++/fi/@dump", COSTS["@dump"]),
        ("/++api++/@dump", COSTS["@dump"]),
        ("/++api++/fi/@services", 1),
        ("", 1),
    ],
)
def test_what_a_path_costs(path, cost):
    assert cost_of(path) == cost


def test_everything_can_be_afforded_after_a_rest():
    assert max(COSTS.values()) <= AT_ONCE
