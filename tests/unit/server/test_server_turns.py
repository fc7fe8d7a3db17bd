"""A script that must write alone goes before people who save."""

from contextlib import contextmanager
from infoportal.server.datafolder import data_folder
from infoportal.server.filters.turns import Turns
from infoportal.server.turns import alone
from infoportal.server.turns import among_others

import pytest
import threading


@pytest.fixture
def folder(tmp_path):
    """An empty data folder."""
    folder = data_folder(tmp_path)
    folder.make()
    return folder


def test_people_write_together(folder):
    with among_others(folder, 0) as first, among_others(folder, 0) as second:
        assert first
        assert second


def test_nobody_writes_beside_a_script(folder):
    with alone(folder), among_others(folder, 0.1) as got:
        assert not got
    with among_others(folder, 0) as got:
        assert got


def test_a_script_waits_for_who_has_begun_and_for_nobody_new(folder):
    began, ended = threading.Event(), threading.Event()

    def script():
        began.set()
        with alone(folder):
            ended.set()

    with among_others(folder, 0):
        thread = threading.Thread(target=script)
        thread.start()
        began.wait(5)
        assert not ended.wait(0.2)
        with among_others(folder, 0.1) as late:
            assert not late
    assert ended.wait(5)
    thread.join()


class Turn:
    """Counts the turns that were taken."""

    def __init__(self):
        self.taken = 0

    @contextmanager
    def __call__(self, patience):
        """Give a turn."""
        self.taken += 1
        yield True


@pytest.mark.parametrize("method, turns", [("GET", 0), ("HEAD", 0), ("PATCH", 1)])
def test_only_writing_takes_a_turn(ask, application, method, turns):
    turn = Turn()
    ask(Turns(application([b"ok"]), turn, 1), method=method)
    assert turn.taken == turns


def test_threads_are_left_for_reading(ask, application):
    turn = Turn()
    inner = application([b"ok"])
    portal = Turns(inner, turn, 1)

    def asks_again(environ, start_response):
        ask(portal, method="POST", QUERY_STRING="inner")
        return inner(environ, start_response)

    outer = Turns(asks_again, turn, 1)
    outer.places = portal.places
    ask(outer, method="POST")
    assert turn.taken == 1
