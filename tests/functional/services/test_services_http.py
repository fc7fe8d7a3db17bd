"""How the services speak HTTP: methods, caches, other origins, errors."""

from datetime import datetime
from datetime import timedelta
from datetime import UTC
from email.utils import format_datetime
from email.utils import parsedate_to_datetime
from infoportal.records.store import record_store
from infoportal.services.lists import ListService
from plone import api
from Products.CMFCore.indexing import processQueue

import pytest
import time
import transaction


POINTS = "/fi/@service-points"


def test_headers_of_an_answer(get):
    headers = get(POINTS).headers
    assert headers["Content-Type"] == "application/json"
    assert headers["Content-Language"] == "fi"
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert headers["Cache-Control"].startswith("public, max-age=")
    assert headers["ETag"].startswith('"')
    assert headers["Vary"] == "Accept"
    assert "Set-Cookie" not in headers


def test_without_api_in_the_address_accept_decides(get):
    answer = get.request(POINTS, headers={"Accept": "application/json"})
    assert (answer.status, answer.headers["Vary"]) == (200, "Accept")
    assert answer.json == get(POINTS).json


def test_content_language_is_a_tag(get):
    assert get("/zh/@topics").headers["Content-Language"] == "zh-Hans"


def test_what_is_known_is_not_sent_again(get):
    tag = get(POINTS).headers["ETag"]
    answer = get(POINTS, headers={"If-None-Match": f'"other", W/{tag}'})
    assert (answer.status, answer.body) == (304, b"")
    assert answer.headers["ETag"] == tag
    assert get(f"{POINTS}?b_size=1", headers={"If-None-Match": tag}).status == 200


def test_what_is_known_is_neither_looked_up_nor_written(get, monkeypatch):
    path = f"{POINTS}?b_size=2"
    tag = get(path).headers["ETag"]

    def looked_up(self, asked):
        raise AssertionError("looked up")

    monkeypatch.setattr(ListService, "look", looked_up)
    assert get(path, headers={"If-None-Match": tag}).status == 304
    assert get(path).status == 500


@pytest.mark.parametrize("path", [POINTS, f"{POINTS}/kiiminki", "/fi/@languages"])
def test_the_date_of_the_last_change_will_do(get, path):
    told = get(path).headers["Last-Modified"]
    changed = parsedate_to_datetime(told)
    assert changed <= datetime.now(UTC)
    before = format_datetime(changed - timedelta(seconds=60), usegmt=True)
    assert get(path, headers={"If-Modified-Since": before}).status == 200
    time.sleep(1.1)  # within the second of a change the date proves nothing
    told = get(path).headers["Last-Modified"]
    answer = get(path, headers={"If-Modified-Since": told})
    assert (answer.status, answer.body) == (304, b"")
    assert answer.headers["Last-Modified"] == told


def test_a_setting_that_is_told_is_a_change(functional, get):
    before = get("/fi/@topics").headers["ETag"]
    api.portal.set_registry_record("infoportal.license_url", "https://example.org/by")
    transaction.commit()
    after = get("/fi/@topics", headers={"If-None-Match": before})
    assert (after.status, after.headers["ETag"] != before) == (200, True)


def test_an_edit_is_a_change_and_other_settings_are_none(functional, get):
    store = record_store(functional["portal"])
    before = store.changes()
    api.portal.set_registry_record("plone.email_from_name", "Toimitus")
    assert store.changes() == before
    functional["portal"]["fi"]["housing"].setTitle("Asunto")
    functional["portal"]["fi"]["housing"].reindexObject()
    processQueue()
    assert store.changes() != before


def test_hours_of_this_moment_cap_the_lifetime(get):
    one = get(f"{POINTS}?at=now").headers
    other = get(POINTS).headers
    assert one["ETag"] != other["ETag"]


@pytest.mark.parametrize("path", [POINTS, f"{POINTS}/kiiminki", "/fi/housing", "/fi"])
def test_head_gives_the_headers_of_get(get, path):
    get_answer, head = get(path), get(path, "HEAD")
    assert (head.status, head.body) == (200, b"")
    for name in ("Content-Type", "Content-Length", "ETag"):
        assert head.headers.get(name) == get_answer.headers.get(name)


@pytest.mark.parametrize("path", [POINTS, f"{POINTS}/kiiminki", "/@topics"])
def test_options_names_the_methods(get, path):
    answer = get(path, "OPTIONS")
    assert (answer.status, answer.headers["Allow"]) == (204, "GET, HEAD, OPTIONS")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", [POINTS, f"{POINTS}/kiiminki"])
def test_other_methods_are_refused(get, method, path):
    answer = get(path, method, body={})
    assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD, OPTIONS")
    assert answer.json["type"] == "MethodNotAllowed"


@pytest.mark.parametrize("method,opened", [("GET", True), ("POST", False)])
def test_preflight(get, method, opened):
    asked = {
        "Origin": "https://example.org",
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "if-none-match",
    }
    headers = get(POINTS, "OPTIONS", asked).headers
    assert (headers.get("Access-Control-Allow-Origin") == "*") is opened
    assert "Access-Control-Allow-Credentials" not in headers


def test_private_and_absent_are_the_same(get):
    def seen(path, method="GET"):
        answer = get(path, method)
        headers = {k: v for k, v in answer.headers.items() if k != "Date"}
        return answer.status, headers, answer.body

    for method in ("GET", "HEAD", "OPTIONS"):
        absent = seen("/fi/housing/absent", method)
        assert absent[0] == 404
        for name in ("secret", "pending", "expired", "future"):
            assert seen(f"/fi/housing/{name}", method) == absent
            assert seen(f"/fi/housing/{name}/@types", method) == absent
        assert seen("/fi/drafts/below", method) == absent
    assert get("/fi/housing/absent").json == {
        "type": "NotFound",
        "message": get("/fi/nothing").json["message"],
    }


def test_what_needs_signing_in_says_so(get):
    assert get("/fi/housing", "PATCH", body={"title": "x"}).status == 401
    answer = get("/@users")
    assert (answer.status, set(answer.json)) == (401, {"type", "message"})


def test_public_content_in_stock_rest(get):
    page = get("/fi/housing/home-search").json
    assert page["text"] == "<h2>Mistä</h2><p>Verkosta.</p>"
    point = get("/fi/municipalities/oulu/kiiminki").json
    assert point["hours"][0]["opens"] == "08:30"
    assert point["offer_texts"] == {"tax": "Apua veroilmoitukseen."}
