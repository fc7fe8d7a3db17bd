"""Harvesters learn of everything that comes, changes and goes, in pages."""

from api_content import ref
from base64 import b64encode
from datetime import datetime
from datetime import timedelta
from datetime import UTC
from infoportal.journal.cursor import Cursor
from infoportal.journal.cursor import Place
from infoportal.journal.cursor import written
from plone.app.testing import SITE_OWNER_NAME
from plone.app.testing import SITE_OWNER_PASSWORD
from xml.etree.ElementTree import fromstring

import json
import pytest


A = "{http://www.w3.org/2005/Atom}"
AT = "{http://purl.org/atompub/tombstones/1.0}"
FEED = {"Accept": "application/atom+xml"}


CREDENTIALS = b64encode(f"{SITE_OWNER_NAME}:{SITE_OWNER_PASSWORD}".encode()).decode()
EDITOR = {"Authorization": f"Basic {CREDENTIALS}", "Accept": "application/json"}
RENTING = ref("topic", "renting")
HOUSING = ref("topic", "housing")
SEARCH = ref("info_page", "home-search")


class Harvester:
    """Follows the changes, and keeps what a harvester would keep."""

    def __init__(self, get):
        self.get = get
        self.next = self.ask("/@changes")["cursor"]
        self.known = {
            (record["id"], record["language"]): record["title"] for record in dump(get)
        }

    def ask(self, path):
        answer = self.get(path)
        assert answer.status == 200, answer.body
        return answer.json

    def page(self, size=100, **query):
        more = "".join(f"&{name}={value}" for name, value in query.items())
        body = self.ask(f"/@changes?since={self.next}&b_size={size}&fields=all{more}")
        self.next = body["cursor"]
        for item in body["items"]:
            key = (item["id"], item["language"])
            if item["change"] in ("withdrawn", "deleted"):
                self.known.pop(key, None)
            else:
                self.known[key] = item["record"]["title"]
        return [
            (item["change"], item["id"], item["language"]) for item in body["items"]
        ]


def dump(get, query=""):
    answer = get(f"/@dump{query}")
    assert answer.status == 200, answer.body
    return [json.loads(line) for line in answer.body.splitlines()]


def edit(get, path, **values):
    answer = get(path, "PATCH", EDITOR, values)
    assert answer.status == 204, answer.body


def transition(get, path, name):
    answer = get(f"{path}/@workflow/{name}", "POST", EDITOR, {})
    assert answer.status == 200, answer.body


@pytest.fixture
def harvester(get):
    return Harvester(get)


def test_nothing_has_changed_at_first(harvester):
    assert harvester.page() == []


def test_the_dump_and_the_ids_agree(get):
    told = {(r["id"], r["language"]): r["modified"] for r in dump(get)}
    listed, path = {}, "/@ids?b_size=3"
    while path:
        body = get(path).json
        for item in body["items"]:
            key = (item["id"], item["language"])
            assert key not in listed
            listed[key] = item["modified"]
        following = body.get("batching", {}).get("next")
        path = following and "/" + following.partition("/++api++/fi/")[2]
    assert listed == told
    assert body["items_total"] == len(told)


def test_a_dump_is_narrowed_by_languages(get):
    every = dump(get)
    arabic = dump(get, "?languages=ar")
    assert arabic == [record for record in every if record["language"] == "ar"]
    assert {r["language"] for r in dump(get, "?languages=fi,ar")} == {"fi", "ar"}
    assert get("/@dump?languages=fi,xx").status == 400


def test_a_dump_says_where_its_changes_are(get):
    answer = get("/@dump")
    assert answer.headers["Content-Type"] == "application/x-ndjson"
    address = answer.headers["Link"].partition(">")[0].removeprefix("<")
    body = get(address[address.index("/@changes") :]).json
    assert body["items"] == []


def test_a_dump_tells_of_a_record_what_its_own_address_tells(get):
    own = get(f"/@pages/{SEARCH}").json
    assert own in dump(get)


def test_head_of_a_dump_has_no_body(get):
    answer = get("/@dump", "HEAD")
    assert (answer.status, answer.body) == (200, b"")


def test_edits_between_pages(get, harvester):
    for cid in ("a", "b", "c"):
        body = {"@type": "topic", "id": cid, "title": cid, "icon": "housing"}
        assert get("/fi", "POST", EDITOR, body).status == 201
        transition(get, f"/fi/{cid}", "publish")
    edit(get, "/fi/housing", title="Koti")
    first = harvester.page(size=2)
    assert [change for change, _id, _language in first] == ["created", "created"]
    edit(get, "/fi/a", title="A again")
    assert get("/fi/c", "DELETE", EDITOR).status == 204
    second = harvester.page(size=2)
    third = harvester.page(size=2)
    fourth = harvester.page(size=2)
    told = [*second, *third, *fourth]
    assert len(told) == len(set(told))
    assert ("updated", HOUSING, "fi") in told
    assert "deleted" in [change for change, _id, _language in told]
    assert harvester.page() == []
    assert harvester.known == Harvester(get).known


@pytest.mark.parametrize(
    "way,change", [("withdraw", "withdrawn"), ("DELETE", "deleted")]
)
def test_what_has_gone_is_gone_everywhere(get, harvester, way, change):
    page = "/fi/housing/renting"
    assert get(f"/@topics/{RENTING}").status == 200
    if way == "DELETE":
        assert get(page, "DELETE", EDITOR).status == 204
    else:
        transition(get, page, "retract")
    # What it lay in is told too, if its own moment of change is another one now.
    assert set(harvester.page()) - {("updated", HOUSING, "fi")} == {
        (change, RENTING, "fi")
    }
    shown = get.request(page)
    assert shown.status == 410
    assert "Vuokraaminen" not in shown.body.decode()
    for address in (f"/@topics/{RENTING}", "/@topics/renting", page):
        answer = get(address)
        assert answer.status == 410, address
        assert answer.json["type"] == "Gone"
        assert "Vuokraaminen" not in answer.body.decode()
    assert get("/@topics/nobody").status == 404
    assert get(f"/ar/@topics/{RENTING}").status == 404


def test_what_lies_in_something_that_is_withdrawn_goes_with_it(get, harvester):
    transition(get, "/fi/housing", "retract")
    told = harvester.page()
    assert ("withdrawn", RENTING, "fi") in told
    assert ("withdrawn", SEARCH, "fi") in told
    assert get(f"/@pages/{SEARCH}").status == 410
    transition(get, "/fi/housing", "publish")
    assert ("created", SEARCH, "fi") in harvester.page()
    assert get(f"/@pages/{SEARCH}").status == 200
    assert harvester.known == Harvester(get).known


def test_a_move_is_told_and_led_to(get, harvester):
    edit(get, "/fi/housing/renting", id="letting")
    assert ("moved", RENTING, "fi") in harvester.page()
    answer = get("/fi/housing/renting")
    assert answer.status == 301
    assert answer.headers["Location"].endswith("/fi/housing/letting")
    assert get(f"/@topics/{RENTING}").json["@id"].endswith("/fi/housing/letting")
    for method in ("GET", "HEAD"):
        answer = get("/fi/@topics/renting?format=ld%2Bjson", method)
        assert (answer.status, answer.body) == (301, b"")
        where = f"/++api++/fi/@topics/{RENTING}?format=ld%2Bjson"
        assert answer.headers["Location"].endswith(where)
    assert get("/fi/@topics/letting").status == 200


def test_dates_without_an_edit(get, harvester):
    edit(get, "/fi/housing/renting", expires="2020-01-01T00:00:00")
    assert harvester.page() == [("withdrawn", RENTING, "fi")]
    edit(get, "/fi/housing/renting", expires=None)
    assert harvester.page() == [("created", RENTING, "fi")]


def test_a_draft_is_nobodys_business(get, harvester):
    body = {"@type": "topic", "id": "draft", "title": "Secret", "icon": "housing"}
    assert get("/fi", "POST", EDITOR, body).status == 201
    edit(get, "/fi/draft", title="More secret")
    assert harvester.page() == []
    assert get("/fi/draft", "DELETE", EDITOR).status == 204
    assert harvester.page() == []
    assert get("/fi/draft").status == 404


def entries(answer):
    """Return the addresses of a feed's entries, and what it tells to be gone."""
    assert answer.status == 200, answer.body
    assert answer.headers["Content-Type"] == "application/atom+xml"
    root = fromstring(answer.body)
    links = [e.get("href") for e in root.findall(f"{A}entry/{A}link")]
    return [link[link.index("/fi") :] for link in links], root.findall(f"{AT}*")


def test_a_feed_of_changes(get, harvester):
    # What was made when its end had passed has never been public: it is not told.
    shown, gone = entries(get("/@changes?format=atom"))
    assert len(shown) == len(dump(get, "?languages=fi")) and not gone
    page = get(f"/@pages/{SEARCH}").json["@id"]
    edit(get, "/fi/housing/renting", title="Vuokralla asuminen")
    transition(get, page[page.index("/fi/") :], "retract")
    answer = get("/@changes?format=atom&b_size=3")
    shown, gone = entries(answer)
    assert "/fi/housing/renting" in shown and len(gone) == 1
    assert len(shown) == 2
    assert b"Vuokralla asuminen" in answer.body
    since = entries(get(f"/@changes?since={harvester.next}", headers=FEED))
    assert len(since[1]) == 1 and "/fi/housing/renting" in since[0]
    assert get(f"/@changes?since={harvester.next}&format=csv").status == 400


def test_made_again_it_is_there(get):
    body = {"@type": "topic", "id": "again", "title": "Again", "icon": "housing"}
    for _ in range(2):
        assert get("/fi", "POST", EDITOR, body).status == 201
        transition(get, "/fi/again", "publish")
        assert get.request("/fi/again").status == 200
        assert get("/@topics/again").status == 200
        assert get("/fi/again", "DELETE", EDITOR).status == 204
        assert get.request("/fi/again").status == 410
        assert get("/@topics/again").status == 410


def ago(days):
    moment = datetime.now(UTC) - timedelta(days=days)
    return moment.strftime("%Y-%m-%dT%H:%M:%S")


def test_an_end_that_is_set_back_is_told_once(get, harvester):
    dates = {"effective": ago(500), "expires": ago(400)}
    edit(get, "/fi/housing/renting", **dates)
    assert harvester.page() == [("withdrawn", RENTING, "fi")]
    edit(get, "/fi/housing/renting", title="Edited unseen")
    assert harvester.page() == []


@pytest.mark.parametrize("query", ["b_size=1001", "b_size=0", "languages=xx", "q=a"])
def test_what_cannot_be_asked_of_changes(get, query):
    for name in ("@changes", "@ids"):
        answer = get(f"/{name}?{query}")
        assert answer.status == 400
        named = [e["parameter"] for e in answer.json["errors"]]
        assert named == [query.partition("=")[0]]


@pytest.mark.parametrize("since", ["", "x", "W10"])
def test_what_is_no_cursor_is_refused(get, since):
    answer = get(f"/@changes?since={since}")
    assert answer.status == 400
    assert [e["parameter"] for e in answer.json["errors"]] == ["since"]


def test_an_expired_cursor_says_how_to_begin_anew(get):
    answer = get(f"/@changes?since={written(Cursor('other', 0, Place('')))}")
    assert answer.status == 410
    assert answer.json["type"] == "CursorExpired"
    assert "@dump" in answer.json["message"]


def test_changes_are_the_same_until_something_happens(get, harvester):
    address = f"/@changes?since={harvester.next}"
    first = get(address)
    tag = first.headers["ETag"]
    assert get(address).body == first.body
    assert get(address, headers={"If-None-Match": tag}).status == 304
    edit(get, "/fi/housing", title="Koti")
    assert get(address, headers={"If-None-Match": tag}).status == 200
