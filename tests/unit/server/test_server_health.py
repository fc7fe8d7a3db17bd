"""/@@health: whether the web and the storage answer."""

from infoportal.server.filters.health import Health
from infoportal.server.storagecheck import StorageCheck

import json
import pytest
import threading


@pytest.mark.parametrize("well, status", [(True, 200), (False, 503)])
def test_tells_how_it_is(ask, application, well, status):
    answer = ask(Health(application([b"page"]), lambda: well, "1.0"), "/@@health")
    state = json.loads(answer.body)
    assert answer.status == status
    assert state["version"] == "1.0"
    assert (state["storage"] == "ok") is well
    assert answer.headers["cache-control"] == "no-store"


def test_other_paths_go_through(ask, application):
    health = Health(application([b"page"]), lambda: False, "1.0")
    assert ask(health, "/fi/@@health").body == b"page"


def test_a_storage_that_never_answers_is_away():
    waiting = threading.Event()
    check = StorageCheck(waiting.wait, seconds=0.05)
    assert check() is False
    waiting.set()
    check.asked.result(5)
    assert check() is True


def test_a_storage_that_fails_is_away():
    def fails():
        raise ConnectionError

    assert StorageCheck(fails)() is False
