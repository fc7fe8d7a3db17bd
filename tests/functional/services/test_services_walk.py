"""All that the API has is asked for as anonymous, with hidden content and without.

Two walks over every service there is, ours and Plone's own: one before content is made
that the public must not see, and one after. No answer may tell the two apart, and none
may name who edits.
"""

from api_content import hours
from api_content import Maker
from api_content import ref
from DateTime import DateTime
from infoportal.records.endpoints import ENDPOINTS
from infoportal.services.base import PublicService
from plone import api
from plone.app.testing import setRoles
from plone.app.testing import TEST_USER_ID
from zope.component import getGlobalSiteManager

import pytest
import re
import transaction


EDITOR = "kryptotoimittaja"
FULL_NAME = "Krypto Toimittaja"
ADDRESS = "krypto@editors.example"
SECRET = "Xylokryptos"
PLACES = (
    "",
    "/fi",
    "/ar",
    "/fi/housing",
    "/fi/housing/home-search",
    "/fi/municipalities/oulu",
    "/fi/municipalities/oulu/kiiminki",
)
QUERIES = (
    "fields=all&b_size=1000",
    f"q={SECRET}",
    "modified_after=2020-01-01",
    "sort=-modified",
    "municipality=oulu",
    "provider=kela",
    "topic=housing",
)
GET = "GET_application_json_@"
#: The language's folder is Plone's own: its date is that of the last thing put there.
DATE = re.compile(rb"\"modified\": \"[^\"]*\"")
HIDDEN = {
    "topic": "fi",
    "info_page": "fi/housing",
    "municipality": "fi/municipalities",
    "local_information": "fi/municipalities/oulu",
    "service_provider": "fi/providers",
    "service": "fi/services",
    "self_service": "fi/self-services",
    "service_point": "fi/municipalities/oulu",
    "advice_channel": "fi/advice",
    "notice": "fi/notices",
}
VALUES = {
    "municipality": {"number": "049", "region": "uusimaa"},
    "local_information": {"adds_to": ref("info_page", "home-search")},
    "service": {"providers": [ref("service_provider", "kela")]},
    "self_service": {"services": [ref("service", "housing-allowance")]},
    "service_point": {
        "municipality": "564",
        "latitude": 65.0,
        "longitude": 25.5,
        "hours": [hours("all", "00:00", "23:59")],
        "offers": [
            {"id": "one", "of": ref("service_provider", "kela"), "channels": ["remote"]}
        ],
    },
    "notice": {"severity": "disturbance", "municipalities": ["564"]},
}


def registered(registry):
    """Yield what is registered, also in the registries that tests stack."""
    yield from registry.registeredAdapters()
    for base in registry.__bases__:
        yield from registered(base)


def services():
    """Return the names of all services that answer GET, and ours among them."""
    found = {}
    for row in registered(getGlobalSiteManager()):
        if row.name.startswith(GET):
            name = row.name.removeprefix(GET[:-1])
            ours = isinstance(row.factory, type) and issubclass(
                row.factory, PublicService
            )
            found[name] = found.get(name, False) or ours
    return found


def addresses():
    """Return every address of the walk."""
    names = services()
    yield from PLACES
    for name in names:
        yield from (f"{place}/{name}" for place in PLACES)
    for name, ours in names.items():
        if ours:
            forms = ("json", "ndjson", "ld+json", "geojson", "csv", "cpsv-ap", "atom")
            yield from (f"/fi/{name}?format={form}" for form in forms)
            yield from (f"/fi/{name}?{query}" for query in QUERIES)
    for name in ("services", "organizations", "service_at_locations", "taxonomy_terms"):
        yield f"/fi/@hsds/{name}?per_page=100"
        yield f"/fi/@hsds/{name}?search={SECRET}"
    yield f"/fi/@search?SearchableText={SECRET}"
    yield f"/fi/@querystring-search?query=%7B%7D&q={SECRET}"


def walk(get):
    """Return status and body of every address."""
    # A cursor is another one after anything was written; it tells nothing else.
    cursor = get("/fi/@changes").json["cursor"].encode()
    answers = {}
    for address in addresses():
        answer = get(address)
        body = answer.body.replace(cursor, b"")
        if b'"LRF"' in body:
            body = DATE.sub(b"", body)
        answers[address] = (answer.status, body, str(answer.headers))
    return answers


def hide(maker, portal):
    """Make something of every type in every state that the public does not see."""
    for type_name, where in HIDDEN.items():
        for state in ("private", "pending", "expired", "future"):
            transition = {"private": "", "pending": "submit"}.get(state, "publish")
            values = VALUES.get(type_name, {})
            cid = f"{SECRET}-{state}-{type_name}".lower().replace("_", "-")
            obj = maker.make(where, type_name, cid, SECRET, transition, **values)
            obj.description = f"{SECRET} {state}"
            if state == "expired":
                obj.setExpirationDate(DateTime() - 1)
            if state == "future":
                obj.setEffectiveDate(DateTime("2099-01-01"))
            obj.reindexObject()


@pytest.fixture
def walks(functional, get):
    """The answers before and after hidden content is made."""
    portal = functional["portal"]
    setRoles(portal, TEST_USER_ID, ["Manager"])
    named = {"fullname": FULL_NAME}
    api.user.create(ADDRESS, EDITOR, roles=("Member", "Manager"), properties=named)
    with api.env.adopt_user(EDITOR):
        maker = Maker(portal)
        maker.make("fi/housing", "info_page", "by-an-editor", "Toimittajan sivu")
        transaction.commit()
        before = walk(get)
        hide(maker, portal)
        transaction.commit()
    return before, walk(get)


def test_the_walk_tells_nothing_hidden(walks):
    before, after = walks
    assert len(before) > 300
    names = {
        address.split("@")[1].split("?")[0] for address in before if "@" in address
    }
    assert {name.removeprefix("@") for name in ENDPOINTS} <= names
    told = [
        (a, before[a][0], answer[0])
        for a, answer in after.items()
        if answer[:2] != before[a][:2]
    ]
    assert "\n".join(map(str, told)) == ""
    words = (SECRET, SECRET.lower(), EDITOR, FULL_NAME, ADDRESS)
    named = {
        (address, word)
        for address, (_status, body, headers) in after.items()
        for word in words
        if word in body.decode("utf-8", "replace") + headers
        and word not in address  # a search tells what it was asked for
    }
    assert "\n".join(map(str, sorted(named))) == ""
    broken = {a: answer[0] for a, answer in after.items() if answer[0] >= 500}
    assert broken == {}
