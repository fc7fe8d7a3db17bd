"""Junk in every parameter of every public page: a page or a 400, and no harm done."""

from http.client import HTTPConnection
from junk_tables import ANYWHERE
from junk_tables import BODIES
from junk_tables import CONVERTED
from junk_tables import EVIL
from junk_tables import FORMS
from junk_tables import HEADERS
from junk_tables import MARK
from junk_tables import PAGES
from junk_tables import PATHS
from junk_tables import SHAPES
from junk_tables import VALUES
from lxml import html as parser
from urllib.parse import urlencode
from urllib.parse import urlsplit

import json
import pytest
import re


ANSWERS = {200, 400, 404}
WAYS = {301, 302, 303}
#: Beside these, a form that is sent may be refused for coming too often, from
#: another site or without its token.
REFUSALS = {403, 409, 413, 429}
SCRIPTED = re.compile(r"\s*(javascript|data|vbscript):", re.IGNORECASE)
ADDRESSES = ("href", "src", "action", "formaction", "content")


class Asking:
    """One connection; requests are sent as they are written."""

    def __init__(self, server):
        self.server = server
        self.connection = HTTPConnection("127.0.0.1", server.port, timeout=60)

    def __call__(self, address, method="GET", body=None, **headers):
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        self.connection.request(method, address, body, names)
        answer = self.connection.getresponse()
        return answer, answer.read()


@pytest.fixture(scope="module")
def ask(portal_server):
    """Ask the running portal."""
    asking = Asking(portal_server)
    yield asking
    asking.connection.close()


def faults(answer, body, own, more=frozenset()):
    """Yield what is wrong with an answer."""
    if answer.status not in ANSWERS | WAYS | more:
        yield f"status {answer.status}"
    if answer.status in WAYS:
        target = urlsplit(answer.headers["Location"])
        if target.netloc not in ("", own) or EVIL in target.netloc:
            yield f"leads to {answer.headers['Location']}"
    names = {name.lower() for name in answer.headers}
    if "zqx-injected" in names or MARK in (answer.headers["Set-Cookie"] or ""):
        yield "a header was injected"
    if answer.headers.get_content_type() == "text/html" and body:
        yield from harm(body.decode("utf-8"))


def harm(text):
    """Yield what a browser would take for markup although a visitor sent it."""
    if "\x00" in text:
        yield "NUL in the page"
    tree = parser.document_fromstring(text.replace("\x00", ""))
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        if MARK in element.tag or any(MARK in name for name in element.attrib):
            yield f"markup from outside: {element.tag} {dict(element.attrib)}"
        if element.tag == "script" and MARK in (element.text or ""):
            yield from in_script(element)
        for name in ADDRESSES:
            value = element.get(name, "")
            if re.match(SCRIPTED, value) and element.get("rel") != "icon":
                yield f"an address from outside: {value[:80]}"
            if name != "content" and urlsplit_host(value) == EVIL:
                yield f"a link from outside: {value[:80]}"


def in_script(element):
    """Yield what is wrong with a script that holds a visitor's words."""
    if "json" not in element.get("type", ""):
        yield "a script from outside"
    else:
        json.loads(element.text)


def urlsplit_host(address):
    """Return the host that a browser would go to."""
    try:
        return urlsplit(address.replace("\\", "/").strip()).hostname or ""
    except ValueError:
        return ""


def wrong(ask, address, **options):
    """Return what is wrong with the answer to an address, with the address."""
    more = options.pop("more", frozenset())
    answer, body = ask(address, **options)
    own = f"127.0.0.1:{ask.server.port}"
    return [f"{address[:200]}: {fault}" for fault in faults(answer, body, own, more)]


def with_query(path, query):
    """Return an address with a query."""
    return f"{path}{'&' if '?' in path else '?'}{query}"


@pytest.mark.parametrize("path", [path for path in PAGES if PAGES[path]])
def test_values(ask, path):
    found = []
    for name in PAGES[path]:
        for value in VALUES:
            found += wrong(ask, with_query(path, f"{name}={value}"))
    assert found == []


@pytest.mark.parametrize("path", PAGES)
def test_shapes(ask, path):
    found = []
    read_by_zope = any(step in path for step in CONVERTED)
    for name in (read_by_zope and PAGES[path]) or ["x"]:
        for shape in SHAPES:
            found += wrong(ask, with_query(path, shape.format(name=name)))
    assert found == []


@pytest.mark.parametrize("path", PAGES)
def test_anywhere(ask, path):
    found = []
    for query in ANYWHERE:
        found += wrong(ask, with_query(path, query))
    assert found == []


@pytest.mark.parametrize("language", ["fi", "ar", "zh", "so"])
def test_what_cannot_be_read_is_told_in_the_visitors_language(ask, language):
    answer, body = ask(f"/{language}/search?q:int=abc")
    assert answer.status == 400
    tree = parser.document_fromstring(body.decode("utf-8"))
    assert tree.get("lang").startswith(language)
    assert tree.xpath("string(//h1)").strip() != "We did not understand that"


ASKED_WITH_HEADERS = ["/", "/fi", "/fi/search?q=kela", "/fi/service-points", "/fi/zzz"]


@pytest.mark.parametrize("path", ASKED_WITH_HEADERS)
@pytest.mark.parametrize("headers", HEADERS, ids=lambda h: f"{next(iter(h))}")
def test_headers(ask, path, headers):
    more = {304, 401} if "Authorization" in headers else {304}
    found = wrong(ask, path, more=frozenset(more), **headers)
    assert found == []


@pytest.mark.parametrize("path", FORMS)
def test_bodies(ask, path):
    found = []
    for kind, body in BODIES:
        found += wrong(
            ask, path, method="POST", body=body, Content_Type=kind, more=REFUSALS
        )
    assert found == []


METHODS = ["HEAD", "OPTIONS", "PUT", "DELETE", "PROPFIND", "MKCOL", "TRACE", "PATCH"]


@pytest.mark.parametrize("method", [*METHODS, "LOCK", "ZQX"])
def test_methods(ask, method):
    more = frozenset({401, 403, 405, 411, 412, 415, 501, 204, 207})
    found = []
    for path in ("/", "/fi", "/fi/search", "/fi/housing", "/@@static/portal.css"):
        found += wrong(ask, path, method=method, more=more)
    assert found == []


@pytest.mark.parametrize("path", PATHS)
def test_paths(ask, path):
    assert wrong(ask, path, more=frozenset({401, 414})) == []


def test_cookies_are_not_set_by_pages(ask):
    for path in PAGES:
        if "@@language" in path or path.startswith(("/login", "/passwordreset")):
            continue
        answer, _body = ask(path)
        assert answer.headers["Set-Cookie"] is None, path


def test_an_address_to_the_search_is_kept_by_the_switcher(ask):
    query = urlencode({"q": '"><zqx-element> تصريح'})
    _answer, body = ask(f"/fi/search?{query}")
    tree = parser.document_fromstring(body.decode("utf-8"))
    address = tree.xpath("//details//a[@hreflang='ar']/@href")[0]
    assert urlsplit(address).path == "/ar/search"
    assert urlsplit(address).query == query
