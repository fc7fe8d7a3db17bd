"""What visitors have spent is in one file for all processes."""

from infoportal.server.accounts import Accounts
from infoportal.server.accounts import mark
from infoportal.server.accounts import NAME
from infoportal.server.accounts import NEAR
from infoportal.server.accounts import ROW
from infoportal.server.accounts import ROWS
from infoportal.server.pseudonyms import pseudonym

import pytest


def name(number):
    """Return a pseudonym with this mark."""
    return f"{number:016x}00000000"


@pytest.fixture
def accounts(tmp_path):
    """The accounts of a data folder."""
    return Accounts(tmp_path)


def test_a_moment_each(accounts):
    one, other = pseudonym("198.51.100.7"), pseudonym("198.51.100.8")
    assert accounts.get(one) == 0.0
    accounts.put(one, 12.5)
    accounts.put(other, 7.0)
    accounts.put(one, 13.5)
    assert (accounts.get(one), accounts.get(other)) == (13.5, 7.0)


def test_another_process_sees_it(accounts, tmp_path):
    accounts.put(name(5), 1.5)
    assert Accounts(tmp_path).get(name(5)) == 1.5


def test_neighbours_do_not_share(accounts):
    for n in range(NEAR):
        accounts.put(name(3 + n * ROWS), float(n + 1))
    assert [accounts.get(name(3 + n * ROWS)) for n in range(NEAR)] == [
        float(n + 1) for n in range(NEAR)
    ]


def test_who_has_been_away_longest_makes_room(accounts):
    for n in range(NEAR + 1):
        accounts.put(name(3 + n * ROWS), 10.0 + n)
    assert accounts.get(name(3)) == 0.0
    assert accounts.get(name(3 + NEAR * ROWS)) == 10.0 + NEAR


def test_the_end_is_followed_by_the_beginning(accounts):
    accounts.put(name(ROWS - 1), 1.0)
    accounts.put(name(2 * ROWS - 1), 2.0)
    assert accounts.get(name(ROWS - 1)) == 1.0
    assert accounts.get(name(2 * ROWS - 1)) == 2.0


def test_the_file_does_not_grow_and_is_closed_to_others(accounts, tmp_path):
    for n in range(1, 500):
        accounts.put(name(n * 7919), float(n))
    kept = tmp_path / NAME
    assert kept.stat().st_size == ROW.size * ROWS
    assert kept.stat().st_mode & 0o777 == 0o600


def test_nobody_is_no_mark():
    assert mark("0" * 24) == 1
