"""@openapi over HTTP, and what is told of what goes."""

from datetime import date
from functools import partial
from infoportal.services import base
from infoportal.services.deprecation import Deprecated
from infoportal.services.deprecation import headers_of

import pytest


OWN = "application/vnd.oai.openapi+json;version=3.1"
SINCE, UNTIL = date(2026, 11, 22), date(2027, 6, 1)
GOES = {"Deprecation": "@1795305600", "Sunset": "Tue, 01 Jun 2027 00:00:00 GMT"}


@pytest.mark.parametrize(
    "path,tag,title",
    [("/@openapi", "en", "Notices"), ("/fi/@openapi", "fi", "Tiedotteet")],
)
def test_it_speaks_the_language_of_its_address(get, path, tag, title):
    answer = get(path)
    assert (answer.status, answer.headers["Content-Language"]) == (200, tag)
    told = answer.json
    assert told["openapi"].startswith("3.1.")
    assert told["paths"]["/{lang}/@notices"]["get"]["summary"] == title
    known = get(path, headers={"If-None-Match": answer.headers["ETag"]})
    assert (known.status, known.body) == (304, b"")


def test_the_root_tells_another_document_than_the_default_language(get):
    tags = {get(path).headers["ETag"] for path in ("/@openapi", "/fi/@openapi")}
    assert len(tags) == 2


@pytest.mark.parametrize(
    "accept,media_type", [("*/*", "application/json"), (OWN, OWN), ("text/html", None)]
)
def test_media_types(get, accept, media_type):
    answer = get("/@openapi", headers={"Accept": accept})
    assert answer.status == (200 if media_type else 406)
    assert answer.headers["Content-Type"] == (media_type or "application/json")


def test_what_is_unknown_is_refused(get):
    assert get("/@openapi/x").status == 404
    assert get("/@openapi?colour=red").json["errors"][0]["parameter"] == "colour"


@pytest.mark.parametrize(
    "path,headers",
    [("/fi/@topics?sort=title", GOES), ("/fi/@topics", {}), ("/fi/@ids", GOES)],
)
def test_who_uses_what_goes_is_told(get, monkeypatch, path, headers):
    table = (
        Deprecated("@topics", SINCE, UNTIL, "sort"),
        Deprecated("@ids", SINCE, UNTIL),
    )
    monkeypatch.setattr(base, "headers_of", partial(headers_of, table=table))
    first = get(path)
    again = get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (first.status, again.status) == (200, 304)
    for answer in (first, again):
        told = {name: answer.headers.get(name) for name in GOES}
        assert told == {name: headers.get(name) for name in GOES}
