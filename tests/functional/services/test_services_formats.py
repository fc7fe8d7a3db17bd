"""The forms of answers over HTTP: by name, by Accept, and what each says of itself."""

import csv
import io
import json
import pytest
import re


POINTS = "/fi/@service-points"
CSV = "text/csv;charset=utf-8;header=present"


@pytest.mark.parametrize(
    "query,accept,media_type",
    [
        ("", None, "application/json"),
        ("", "*/*", "application/json"),
        ("", "text/html,application/xml;q=0.9,*/*;q=0.8", "application/json"),
        ("", "text/csv", CSV),
        ("", "application/geo+json;q=0.9, text/html", "application/geo+json"),
        ("", "application/x-ndjson", "application/x-ndjson"),
        ("", "application/ld+json, */*;q=0.1", "application/ld+json"),
        ("?format=json", "text/csv", "application/json"),
        ("?format=ndjson", None, "application/x-ndjson"),
        ("?format=csv", "text/html", CSV),
        ("?format=geojson", None, "application/geo+json"),
        ("?format=ld%2Bjson", None, "application/ld+json"),
    ],
)
@pytest.mark.parametrize("path", [POINTS, f"{POINTS}/kiiminki"])
def test_media_type(get, path, query, accept, media_type):
    headers = {"Accept": accept} if accept else {}
    answer = get(f"{path}{query}", headers=headers)
    assert (answer.status, answer.headers["Content-Type"]) == (200, media_type)
    assert ("Vary" in answer.headers) is not query.startswith("?format")
    assert int(answer.headers["Content-Length"]) == len(answer.body)
    head = get(f"{path}{query}", "HEAD", headers)
    assert head.headers["Content-Type"] == media_type
    assert head.headers["ETag"] == answer.headers["ETag"]


@pytest.mark.parametrize("path", [POINTS, f"{POINTS}/kiiminki", "/fi/@languages"])
def test_nothing_acceptable(get, path):
    answer = get(path, headers={"Accept": "image/png, text/html;q=0.5"})
    assert (answer.status, answer.json["type"]) == (406, "NotAcceptable")
    assert "application/json" in answer.json["message"]
    assert set(answer.json) == {"type", "message"}
    assert answer.headers["Vary"] == "Accept"


@pytest.mark.parametrize("path", ["/fi/@topics?format=csv", f"{POINTS}?format=xml"])
def test_form_that_there_is_not(get, path):
    answer = get(path)
    assert answer.status == 400
    (error,) = answer.json["errors"]
    assert error["parameter"] == "format"
    assert path.rpartition("=")[2] in error["message"]


def test_every_form_has_its_own_tag(get):
    forms = ("json", "ld%2Bjson", "ndjson", "geojson", "csv")
    tags = {get(f"{POINTS}?format={form}").headers["ETag"] for form in forms}
    assert len(tags) == len(forms)
    by_accept = get(POINTS, headers={"Accept": "text/csv"}).headers["ETag"]
    assert by_accept != get(POINTS).headers["ETag"]
    known = get(POINTS, headers={"Accept": "text/csv", "If-None-Match": by_accept})
    assert known.status == 304


def test_csv_is_saved_to_a_file(get):
    answer = get(f"{POINTS}?format=csv&sort=title")
    assert answer.headers["Content-Disposition"] == (
        'attachment; filename="service-points-fi.csv"'
    )
    rows = list(csv.DictReader(io.StringIO(answer.body.decode(), newline="")))
    assert [row["municipality"] for row in rows] == ["Oulu", "Mikkeli"]
    assert rows[0]["offers"] == "Asumistuki; Verohallinto"


@pytest.mark.parametrize("form", ["json", "ndjson", "csv", "geojson", "ld%2Bjson"])
def test_every_form_says_how_a_list_goes_on(get, form):
    answer = get(f"{POINTS}?format={form}&b_size=1")
    next_one = re.search(r'<([^>]*)>; rel="next"', answer.headers["Link"])[1]
    more = get(next_one.partition("++api++")[2])
    assert more.status == 200 and more.body != answer.body
    assert 'rel="next"' not in more.headers["Link"]
    assert "Link" not in get(f"{POINTS}?format={form}").headers


def test_ndjson_tells_what_json_tells(get):
    lines = get(f"{POINTS}?format=ndjson&fields=all").body.splitlines()
    items = get(f"{POINTS}?fields=all").json["items"]
    assert [json.loads(line) for line in lines] == items
    assert all("offers" in item for item in items)


@pytest.mark.parametrize(
    "path,titles",
    [
        ("/fi/@providers?sort=-title", ["Verohallinto", "Kela"]),
        ("/fi/@providers?q=kela", ["Kela"]),
        ("/fi/@pages?q=asunnon", ["Asunnon etsiminen"]),
        ("/fi/@pages?q=salainen", []),
        ("/fi/@pages?modified_after=2001-01-01T00:00:00Z", ["Asunnon etsiminen"]),
        ("/fi/@pages?modified_after=2099-01-01T00:00:00Z", []),
        (f"{POINTS}?bbox=25,64,26,66", ["Kiimingin Asiointipiste"]),
    ],
)
def test_lists_are_searched_narrowed_and_sorted(get, path, titles):
    assert [item["title"] for item in get(path).json["items"]] == titles


def test_a_page_is_told_without_markup_too(get):
    page = get("/fi/@pages/home-search").json
    assert page["plain_text"] == {"text": "Mistä\n\nVerkosta."}
