"""Asking an application without a server between."""

from infoportal.server.asking import ask

import pytest


class Body(list):
    """A body that has to be closed."""

    closed = False

    def close(self):
        """Note it."""
        self.closed = True


@pytest.fixture
def asked():
    """What an application was asked, and the body it gave."""
    return {}


@pytest.fixture
def application(asked):
    """An application that notes what it is asked."""

    def answer(environ, start_response):
        start_response("404 Not Found", [("Content-Type", "text/plain"), ("ETag", "x")])
        asked.update(environ, body=Body([b"a", b"b"]))
        return asked["body"]

    return answer


@pytest.mark.parametrize(
    ("address", "path", "query"),
    [
        ("/fi", "/fi", ""),
        ("/fi/search?q=a%20b", "/fi/search", "q=a%20b"),
        ("/fi/p%C3%A4iv%C3%A4", "/fi/p\xc3\xa4iv\xc3\xa4", ""),
    ],
)
def test_an_address_is_told_as_wsgi_tells_it(application, asked, address, path, query):
    ask(application, address)
    assert (asked["PATH_INFO"], asked["QUERY_STRING"]) == (path, query)


def test_headers_and_method(application, asked):
    ask(application, "/", "portal.example", "HEAD", if_none_match='"x"')
    assert asked["HTTP_IF_NONE_MATCH"] == '"x"'
    assert (asked["HTTP_HOST"], asked["REQUEST_METHOD"]) == ("portal.example", "HEAD")


def test_the_answer_is_read_to_its_end_and_closed(application, asked):
    told = ask(application, "/")
    assert (told.status, told.body) == (404, b"ab")
    assert told.headers == {"content-type": "text/plain", "etag": "x"}
    assert asked["body"].closed
