"""Who asks the API too often is asked to wait."""

from infoportal.server.accounts import Accounts
from infoportal.server.filters.limits import Limits
from infoportal.server.messages import fault_answer
from infoportal.services.limits import AT_ONCE

import json
import pytest


LIST = "/++api++/fi/@services"


class Clock:
    """A clock that is set."""

    now = 1_000_000.0

    def __call__(self):
        """Return the time."""
        return self.now


@pytest.fixture
def clock():
    """A clock that stands still."""
    return Clock()


@pytest.fixture
def limited(application, tmp_path, clock):
    """An application with the limits before it."""
    return Limits(application([b"told"]), Accounts(tmp_path), fault_answer, clock)


def statuses(ask, limited, times, path=LIST, **environ):
    """Return how often each status came."""
    found = [ask(limited, path, **environ).status for _number in range(times)]
    return found.count(200), found.count(429)


def test_too_many_are_asked_to_wait(ask, limited, clock):
    assert statuses(ask, limited, AT_ONCE + 5) == (AT_ONCE, 5)
    answer = ask(limited, LIST)
    assert answer.headers["retry-after"] == "1"
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["cache-control"] == "private, no-store"
    said = json.loads(answer.body)
    assert said["type"] == "TooManyRequests"
    assert said["message"]
    clock.now += int(answer.headers["retry-after"])
    assert ask(limited, LIST).status == 200


@pytest.mark.parametrize(
    ("path", "environ", "counted"),
    [
        (LIST, {}, True),
        (LIST, {"REMOTE_ADDR": ""}, True),
        (LIST, {"REMOTE_ADDR": "2001:db8::1"}, True),
        ("/fi/housing", {"HTTP_ACCEPT": "application/json"}, True),
        # Pages are for people; this machine is its keeper's.
        ("/fi/housing", {"HTTP_ACCEPT": "text/html"}, False),
        ("/fi/housing", {}, False),
        (LIST, {"REMOTE_ADDR": "127.0.0.1"}, False),
        (LIST, {"REMOTE_ADDR": "::1"}, False),
    ],
)
def test_what_is_counted(ask, limited, path, environ, counted):
    _told, refused = statuses(ask, limited, AT_ONCE + 1, path, **environ)
    assert bool(refused) is counted


def test_each_visitor_has_an_account(ask, limited):
    statuses(ask, limited, AT_ONCE + 1)
    assert ask(limited, LIST, REMOTE_ADDR="192.0.2.8").status == 200


def test_a_dump_costs_more(ask, limited):
    told, refused = statuses(ask, limited, AT_ONCE, "/++api++/fi/@dump")
    assert 0 < told < refused
