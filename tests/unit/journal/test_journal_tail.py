"""Numbers follow the order of commits, whoever wrote first."""

from infoportal.journal.rows import Row
from infoportal.journal.tail import merged
from infoportal.journal.tail import Tail
from transaction import TransactionManager
from ZODB.DB import DB
from ZODB.FileStorage import FileStorage

import pytest


def state(first, *rows):
    return {"first": first, "rows": rows}


@pytest.mark.parametrize(
    "old,saved,new,result",
    [
        (state(1), state(1, "a"), state(1, "b"), state(1, "a", "b")),
        (state(1, "o"), state(1, "o", "a"), state(1, "o", "b", "c"),
         state(1, "o", "a", "b", "c")),
        # one of both has settled what was there
        (state(5, "o", "p"), state(7, "a"), state(5, "o", "p", "b"),
         state(7, "a", "b")),
        (state(5, "o", "p"), state(5, "o", "p", "a"), state(7, "b"),
         state(7, "a", "b")),
        (state(5, "o"), state(5, "o", "a"), state(6), state(6, "a")),
        (state(5, "o"), state(6, "a"), state(6, "b"), state(6, "a", "b")),
    ],
)  # fmt: skip
def test_two_states_become_one(old, saved, new, result):
    assert merged(old, saved, new) == result


def row(name):
    return Row(name, "fi", "updated", "")


@pytest.fixture
def opened(tmp_path):
    """Give connections, each with a transaction of its own, to one database."""
    db = DB(FileStorage(str(tmp_path / "data.fs")))

    def connect():
        manager = TransactionManager()
        connection = db.open(transaction_manager=manager)
        return manager, connection.root()

    manager, root = connect()
    root["tail"] = Tail()
    manager.commit()
    yield connect
    db.close()


def names(opened):
    _manager, root = opened()
    return [(number, row.id) for number, row in root["tail"].numbered()]


def test_who_commits_first_comes_first(opened):
    (one, root_one), (two, root_two) = opened(), opened()
    root_one["tail"].add([row("began first, a"), row("began first, b")])
    root_two["tail"].add([row("committed first")])
    two.commit()
    one.commit()
    assert names(opened) == [
        (1, "committed first"),
        (2, "began first, a"),
        (3, "began first, b"),
    ]


def test_a_reader_sees_no_row_without_all_before_it(opened):
    (one, root_one), (two, root_two) = opened(), opened()
    root_one["tail"].add([row("a")])
    root_two["tail"].add([row("b")])
    two.commit()
    assert names(opened) == [(1, "b")]
    one.commit()
    assert names(opened) == [(1, "b"), (2, "a")]


def test_what_is_thrown_away_takes_no_number(opened):
    one, root = opened()
    root["tail"].add([row("a")])
    one.abort()
    root["tail"].add([row("b")])
    one.commit()
    assert names(opened) == [(1, "b")]


def test_settling_beside_an_addition(opened):
    one, root = opened()
    root["tail"].add([row("a"), row("b")])
    one.commit()
    (two, root_two), (three, root_three) = opened(), opened()
    assert [n for n, _row in root_two["tail"].settle()] == [1, 2]
    root_two["tail"].add([row("c")])
    root_three["tail"].add([row("d")])
    three.commit()
    two.commit()
    assert names(opened) == [(3, "d"), (4, "c")]


def test_the_one_who_commits_sees_the_others_rows_too(opened):
    (one, root_one), (two, root_two) = opened(), opened()
    root_one["tail"].add([row("a")])
    root_two["tail"].add([row("b")])
    two.commit()
    one.commit()
    one.begin()
    assert [r.id for _n, r in root_one["tail"].numbered()] == ["b", "a"]
