"""What is counted once, however often Zope runs the request."""

from infoportal.feedback.attempts import attempts_file
from infoportal.feedback.counting import count
from infoportal.feedback.limit import EACH
from io import BytesIO
from types import SimpleNamespace
from ZPublisher.HTTPRequest import HTTPRequest
from ZPublisher.HTTPResponse import HTTPResponse

import pytest


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A data folder of ours."""
    config = SimpleNamespace(clienthome=str(tmp_path))
    monkeypatch.setattr("infoportal.feedback.counting.getConfiguration", lambda: config)
    return tmp_path


def request(address="198.51.100.7"):
    """Return a request as the publisher makes it."""
    environ = {
        "REMOTE_ADDR": address,
        "REQUEST_METHOD": "POST",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
    }
    return HTTPRequest(BytesIO(), environ, HTTPResponse(stdout=BytesIO()))


def rows(folder):
    """Return how many attempts are remembered."""
    return len(attempts_file(folder).read_text().splitlines())


def test_each_request_is_counted(folder):
    assert [count(request()) for _try in range(EACH.most)] == [0] * EACH.most
    assert count(request()) > 0
    assert rows(folder) == EACH.most


def test_a_request_that_is_run_again_is_counted_once(folder):
    first = request()
    assert count(first) == 0
    assert count(first.retry()) == 0
    assert rows(folder) == 1


def test_what_cannot_be_counted_is_let_through(folder, monkeypatch, caplog):
    attempts_file(folder).mkdir()
    assert count(request()) == 0
    assert "feedback is not counted" in caplog.text


def test_without_a_data_folder_nothing_is_counted(folder, monkeypatch):
    gone = SimpleNamespace(clienthome=str(folder / "gone"))
    monkeypatch.setattr("infoportal.feedback.counting.getConfiguration", lambda: gone)
    assert [count(request()) for _try in range(EACH.most + 1)] == [0] * (EACH.most + 1)
