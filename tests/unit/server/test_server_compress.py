"""Compressed answers and their ETags."""

from infoportal.server.filters.compress import accepts_gzip
from infoportal.server.filters.compress import Compress

import gzip
import pytest


TEXT = b"Palvelupiste auttaa. " * 100
GZIP = {"HTTP_ACCEPT_ENCODING": "gzip, br"}


@pytest.fixture
def page(application):
    """A page that is worth compressing."""
    return application(
        [TEXT], Content_Type="text/html", Content_Length=str(len(TEXT)), ETag='"a"'
    )


def test_gives_gzip_to_who_takes_it(ask, page):
    answer = ask(Compress(page), **GZIP)
    assert gzip.decompress(answer.body) == TEXT
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["content-length"] == str(len(answer.body))
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.headers["etag"] == '"a-gzip"'


def test_gives_the_plain_page_to_who_does_not(ask, page):
    answer = ask(Compress(page))
    assert answer.body == TEXT
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.headers["etag"] == '"a"'


def test_keeps_what_the_page_varies_by(ask, application):
    page = application([TEXT], Content_Type="text/html", Vary="Cookie")
    assert ask(Compress(page), **GZIP).headers["vary"] == "Cookie, Accept-Encoding"


@pytest.mark.parametrize(
    "body, headers, status",
    [
        ([b"small"], {"Content_Type": "text/html"}, "200 OK"),
        ([TEXT], {"Content_Type": "image/png"}, "200 OK"),
        ([TEXT], {"Content_Type": "text/event-stream"}, "200 OK"),
        ([TEXT], {"Content_Type": "text/css", "Content_Encoding": "br"}, "200 OK"),
        (
            [TEXT],
            {"Content_Type": "text/css", "Cache_Control": "no-transform"},
            "200 OK",
        ),
        ([TEXT], {"Content_Type": "text/css"}, "206 Partial Content"),
        ([], {"Content_Type": "text/html"}, "204 No Content"),
    ],
)
def test_leaves_alone(ask, application, body, headers, status):
    page = application(body, status, **headers)
    answer = ask(Compress(page), **GZIP)
    assert answer.body == b"".join(body)
    assert answer.headers.get("content-encoding") != "gzip"


def test_takes_the_suffix_off_for_the_application(ask, page):
    ask(Compress(page), HTTP_IF_NONE_MATCH='W/"a-gzip", "b"', **GZIP)
    assert page.environ["HTTP_IF_NONE_MATCH"] == 'W/"a", "b"'


def test_says_not_modified_for_the_compressed_page(ask, application):
    same = application([], "304 Not Modified", ETag='"a"')
    answer = ask(Compress(same), HTTP_IF_NONE_MATCH='"a-gzip"', **GZIP)
    assert answer.headers["etag"] == '"a-gzip"'
    assert ask(Compress(same), HTTP_IF_NONE_MATCH='"a"').headers["etag"] == '"a"'


def test_an_edit_on_condition_of_the_compressed_page(ask, page):
    ask(Compress(page), method="PUT", HTTP_IF_MATCH='"a-gzip"')
    assert page.environ["HTTP_IF_MATCH"] == '"a"'


def test_head_has_the_headers_of_get(ask, application):
    page = application(
        [], Content_Type="text/html", Content_Length=str(len(TEXT)), ETag='"a"'
    )
    answer = ask(Compress(page), method="HEAD", **GZIP)
    assert answer.body == b""
    assert answer.headers["etag"] == '"a-gzip"'
    assert answer.headers["content-encoding"] == "gzip"
    assert "content-length" not in answer.headers


class Stream:
    """A body that comes piece by piece."""

    def __init__(self):
        self.read = 0
        self.closed = False

    def __iter__(self):
        while self.read < 50:
            self.read += 1
            yield TEXT * 10

    def close(self):
        """Note that the server closed the body, as WSGI asks."""
        self.closed = True


def test_a_stream_stays_one(application):
    stream = Stream()
    page = application(stream, Content_Type="application/x-ndjson")
    packed = Compress(page)({"REQUEST_METHOD": "GET", **GZIP}, lambda *a: None)
    pieces = iter(packed)
    first = next(pieces)
    assert stream.read < 20
    assert gzip.decompress(first + b"".join(pieces)) == TEXT * 500
    assert stream.closed


@pytest.mark.parametrize(
    "header, expected",
    [
        ("gzip", True),
        ("gzip;q=0", False),
        ("gzip;q=0.0, br", False),
        ("*", True),
        ("*;q=0", False),
        ("br", False),
        ("", False),
        ("GZip;Q=0.5", True),
        ("gzip;q=1.2.3", False),
    ],
)
def test_accept_encoding(header, expected):
    assert accepts_gzip(header) is expected
