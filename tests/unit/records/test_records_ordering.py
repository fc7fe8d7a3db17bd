"""What every list may be asked: words, changes, boxes, the order."""

from infoportal.records.endpoints import TABLE
from smallportal import municipality
from smallportal import Portal
from smallportal import ref

import pytest


@pytest.fixture(scope="module")
def portal():
    made = Portal()
    made.add("service_provider", "kela", title="kela", modified="2026-01-02T00:00:00Z")
    made.add("service_provider", "tax", title="Tax", modified="2026-01-01T00:00:00Z")
    made.add("service_provider", "arts", title="Arts", modified="2026-01-03T00:00:00Z")
    places = {"oulu": (65.0, 25.5, "564"), "suva": (-18.1, 178.4, "091")}
    for cid, (latitude, longitude, number) in places.items():
        made.add(
            "service_point",
            cid,
            latitude=latitude,
            longitude=longitude,
            parent=municipality(number),
            municipality=number,
            hours=[],
        )
    made.add("service_point", "nowhere", hours=[])
    made.add("topic", "housing", "/fi/housing")
    made.add("topic", "renting", "/fi/housing/renting")
    made.add("topic", "work", "/fi/work")
    made.add("service", "card")
    made.add("info_page", "lease", "/fi/housing/lease", services=[ref("card")])
    made.add("info_page", "jobs", "/fi/work/jobs", providers=[ref("kela")])
    made.add("notice", "late", starts="2026-12-02T09:00:00", about=[ref("housing")])
    made.add("notice", "soon", starts="2026-12-01T09:00:00", about=[ref("card")])
    made.add("notice", "always", starts=None)
    made.add("municipality", "helsinki", number="091", latitude=60.2, longitude=24.9)
    made.add("municipality", "utsjoki", number="890", latitude=69.9, longitude=27.0)
    return made


@pytest.mark.parametrize(
    "name,query,ids",
    [
        ("@providers", "sort=title", ["arts", "kela", "tax"]),
        ("@providers", "sort=-title", ["tax", "kela", "arts"]),
        ("@providers", "sort=modified", ["tax", "kela", "arts"]),
        ("@providers", "sort=-modified", ["arts", "kela", "tax"]),
        ("@providers", "modified_after=2026-01-02T00:00:00Z", ["arts"]),
        ("@providers", "modified_after=2026-01-01T23:59:59Z", ["arts", "kela"]),
        # What fits better comes first; here the finder gives what is newest added.
        ("@providers", "q=a", ["tax", "kela"]),
        ("@providers", "q=a&sort=title", ["kela", "tax"]),
        ("@providers", "q=nothing", []),
        ("@service-points", "bbox=20,59,32,71", ["oulu"]),
        ("@service-points", "bbox=177,-20,-178,-16", ["suva"]),
        ("@service-points", "bbox=25.5,65.0,25.5,65.0", ["oulu"]),
        ("@service-points", "sort=municipality", ["suva", "oulu", "nowhere"]),
        ("@service-points", "sort=-municipality", ["oulu", "suva", "nowhere"]),
        ("@service-points", "near=65,25&q=u", ["oulu", "suva"]),
        ("@notices", "sort=starts", ["soon", "late", "always"]),
        ("@notices", "sort=-starts", ["late", "soon", "always"]),
        ("@notices", "topic=housing", ["late"]),
        ("@notices", "service=card", ["soon"]),
        ("@topics", "topic=housing", ["renting"]),
        ("@pages", "service=card", ["lease"]),
        ("@pages", "provider=kela", ["jobs"]),
        ("@municipalities", "near=69,27", ["utsjoki", "helsinki"]),
        ("@municipalities", "near=69,27&radius=200", ["utsjoki"]),
        ("@municipalities", "bbox=24,60,26,61", ["helsinki"]),
        ("@municipalities", "sort=-number", ["utsjoki", "helsinki"]),
    ],
)
def test_lists(portal, name, query, ids):
    assert portal.ids(name, query) == ids


@pytest.mark.parametrize("endpoint", TABLE, ids=lambda e: e.name)
def test_every_key_sorts_both_ways(portal, endpoint):
    for key in endpoint.all_keys:
        up = portal.ids(endpoint.name, f"sort={key}")
        down = portal.ids(endpoint.name, f"sort=-{key}")
        assert sorted(up) == sorted(down) == sorted(portal.ids(endpoint.name))


@pytest.mark.parametrize("endpoint", TABLE, ids=lambda e: e.name)
def test_every_list_takes_what_is_common(endpoint):
    names = {parameter.name for parameter in endpoint.of_list()}
    assert {"q", "modified_after", "sort", "fields", "b_start", "b_size"} <= names
