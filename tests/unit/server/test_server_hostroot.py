"""The site stands at the root of the visitor's host."""

from infoportal.server.filters.hostroot import HostRoot
from infoportal.server.filters.proxies import networks

import pytest


@pytest.fixture
def inner(application):
    """What the filter stands before."""
    return application([b"ok"])


@pytest.mark.parametrize(
    "host, path, expected",
    [
        (
            "example.fi",
            "/fi",
            "/VirtualHostBase/http/example.fi:80/p/VirtualHostRoot/fi",
        ),
        (
            "localhost:8080",
            "/",
            "/VirtualHostBase/http/localhost:8080/p/VirtualHostRoot/",
        ),
        ("[::1]:8080", "/a/", "/VirtualHostBase/http/[::1]:8080/p/VirtualHostRoot/a/"),
        ("", "/x", "/VirtualHostBase/http/127.0.0.1:8080/p/VirtualHostRoot/x"),
    ],
)
def test_maps_to_the_host_asked_for(ask, inner, host, path, expected):
    environ = {"HTTP_HOST": host} if host else {}
    assert ask(HostRoot(inner, "p"), path, **environ).status == 200
    assert inner.environ["PATH_INFO"] == expected


@pytest.mark.parametrize(
    "path",
    [
        "/VirtualHostBase/http/evil.example:80/p/VirtualHostRoot/fi",
        "/fi/VirtualHostBase/http/evil.example:80",
        "/VirtualHostRoot",
        "/fi/VirtualHostRoot/_vh_x",
        "/_vh_secret/fi",
        "/p",
        "/p/fi",
    ],
)
def test_refuses_what_only_the_filter_may_say(ask, inner, path):
    answer = ask(HostRoot(inner, "p"), path, HTTP_HOST="example.fi")
    assert answer.status == 404
    assert inner.environ is None


@pytest.mark.parametrize(
    "host", ["evil/path", "a b", "x@y", "exa mple:80", "host:port", "a:1:2", "-"]
)
def test_refuses_a_host_that_is_none(ask, inner, host):
    assert ask(HostRoot(inner, "p"), "/fi", HTTP_HOST=host).status == 400


def test_refuses_a_path_that_is_no_text(ask, inner):
    assert ask(HostRoot(inner, "p"), "/fi/\xff\xfe").status == 400


def test_takes_words_of_other_scripts(ask, inner):
    path = "/fi/työ".encode().decode("latin-1")
    assert ask(HostRoot(inner, "p"), path).status == 200


FORWARDED = {
    "HTTP_HOST": "internal:8080",
    "HTTP_X_FORWARDED_PROTO": "https",
    "HTTP_X_FORWARDED_HOST": "portal.example",
    "HTTP_X_FORWARDED_FOR": "203.0.113.9, 198.51.100.4",
}


def test_believes_a_trusted_proxy(ask, inner):
    portal = HostRoot(inner, "p", networks("192.0.2.0/24 198.51.100.4"))
    ask(portal, "/fi", **FORWARDED)
    assert "/https/portal.example:443/" in inner.environ["PATH_INFO"]
    assert inner.environ["REMOTE_ADDR"] == "203.0.113.9"
    assert inner.environ["wsgi.url_scheme"] == "https"


def test_believes_nobody_else(ask, inner):
    ask(HostRoot(inner, "p", networks("10.0.0.1")), "/fi", **FORWARDED)
    assert "/http/internal:8080/" in inner.environ["PATH_INFO"]
    assert inner.environ["REMOTE_ADDR"] == "192.0.2.7"
    assert not [name for name in inner.environ if "FORWARDED" in name]


@pytest.mark.parametrize(
    "path,query",
    [("/fi\0", ""), ("/fi", "q=%00"), ("/fi", "a%00b=1"), ("/\0/fi", "q=1")],
)
def test_refuses_nul(ask, inner, path, query):
    assert ask(HostRoot(inner, "p"), path, QUERY_STRING=query).status == 400
    assert inner.environ is None


def test_takes_a_percent_sign_before_two_noughts_for_what_it_is(ask, inner):
    assert ask(HostRoot(inner, "p"), "/fi", QUERY_STRING="q=100%2500").status == 200
