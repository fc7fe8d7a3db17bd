"""/@@health and the page for a moment without storage."""

from infoportal.server.filters.health import Health
from infoportal.server.filters.unavailable import Unavailable
from infoportal.server.messages import unavailable_page
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


class Away(Exception):
    """The storage is away."""


def away(environ, start_response):
    """Fail as Zope does without its storage."""
    environ["PATH_INFO"] = "/VirtualHostBase/…"
    raise Away


@pytest.mark.parametrize(
    "path, accept, tag, direction",
    [
        ("/ar/housing", "fi", "ar", "rtl"),
        ("/", "zh-CN,en;q=0.5", "zh-Hans", "ltr"),
        ("/", "", "fi", "ltr"),
    ],
)
def test_a_page_instead_of_an_error(ask, path, accept, tag, direction):
    portal = Unavailable(away, (Away,), unavailable_page)
    answer = ask(portal, path, HTTP_ACCEPT_LANGUAGE=accept)
    assert answer.status == 503
    assert answer.headers["retry-after"]
    assert f'<html lang="{tag}" dir="{direction}">' in answer.body.decode()
