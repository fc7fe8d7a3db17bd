"""Parameters: every bad one is named, with the reason; links of batches."""

from datetime import datetime
from datetime import UTC
from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.endpoints import TABLE
from infoportal.records.query import Asked
from infoportal.records.query import batching
from infoportal.records.query import list_address
from infoportal.records.query import pairs_of
from infoportal.records.query import parse
from urllib.parse import parse_qsl

import pytest


NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
AFTERNOON = datetime(2026, 6, 1, 12, 30, tzinfo=UTC)
POINTS = ENDPOINTS["@service-points"].of_list()


class Names:
    """Knows Kela, a service and Oulu."""

    now = NOW

    def item(self, types, name):
        known = {("service_provider", "kela"): "K", ("service", "allowance"): "A"}
        return known.get((types[0], name))

    def municipality(self, name):
        return {"oulu": "564", "564": "564"}.get(name)


def read(query, parameters=POINTS):
    return parse(query, parameters, Names())


@pytest.mark.parametrize(
    "query,name,value",
    [
        ("municipality=564", "municipality", ("564",)),
        ("municipality=oulu", "municipality", ("564",)),
        ("municipality=oulu&municipality=564", "municipality", ("564",)),
        ("provider=kela", "provider", ("K",)),
        ("service=allowance", "service", ("A",)),
        ("channel=remote&channel=adviser", "channel", ("remote", "adviser")),
        ("language=prs&language=zh-Hans", "language", ("prs", "zh-Hans")),
        ("near=65.01,25.47", "near", ((65.01, 25.47),)),
        ("near=-65,-25", "near", ((-65.0, -25.0),)),
        ("near=65,25&radius=0.5", "radius", (0.5,)),
        ("b_start=50", "b_start", (50,)),
        ("b_size=1000", "b_size", (1000,)),
        ("fields=all", "fields", ("all",)),
        ("sort=title", "sort", (("title", False),)),
        ("sort=-modified", "sort", (("modified", True),)),
        ("q=+kela+", "q", ("kela",)),
        ("bbox=24.5,60.1,25.3,60.4", "bbox", ((24.5, 60.1, 25.3, 60.4),)),
        ("bbox=177,-20,-178,-16", "bbox", ((177.0, -20.0, -178.0, -16.0),)),
        (
            "modified_after=2026-06-01T15:30:00.5%2B03:00",
            "modified_after",
            ("2026-06-01T12:30:00Z",),
        ),
        ("", "municipality", ()),
    ],
)
def test_good_values(query, name, value):
    asked, faults = read(query)
    assert faults == []
    assert asked.all(name) == value


@pytest.mark.parametrize(
    "text,moment,live",
    [
        (
            "2026-06-01T15:30:00%2B03:00",
            AFTERNOON,
            False,
        ),
        ("2026-06-01T12:30Z", AFTERNOON, False),
        ("now", NOW, True),
    ],
)
def test_moments(text, moment, live):
    asked, faults = read(f"open_at={text}")
    assert faults == []
    assert asked.one("open_at").at == moment
    assert asked.one("open_at").live is live


@pytest.mark.parametrize(
    "query,names",
    [
        ("colour=red", ["colour"]),
        ("colour=", ["colour"]),
        ("municipality=", ["municipality"]),
        ("municipality=999", ["municipality"]),
        ("provider=allowance", ["provider"]),
        ("service=kela", ["service"]),
        ("channel=post", ["channel"]),
        ("language=FI", ["language"]),
        ("near=65.01", ["near"]),
        ("near=95,25", ["near"]),
        ("near=65,250", ["near"]),
        ("near=nan,inf", ["near"]),
        ("radius=5", ["radius"]),
        ("near=65,25&radius=0", ["radius"]),
        ("near=65,25&radius=-1", ["radius"]),
        ("near=65,25&radius=9999", ["radius"]),
        ("open_at=2026-06-01T15:30:00", ["open_at"]),
        ("open_at=2026-06-01T15:30:00+03:00", ["open_at"]),
        ("open_at=1826-06-01T15:30:00Z", ["open_at"]),
        ("open_at=9999-06-01T15:30:00Z", ["open_at"]),
        ("open_at=today", ["open_at"]),
        ("fields=title", ["fields"]),
        ("fields=all&fields=all", ["fields"]),
        ("sort=distance", ["sort"]),
        ("sort=--title", ["sort"]),
        ("sort=title&sort=id", ["sort"]),
        ("q=", ["q"]),
        ("q=a&q=b", ["q"]),
        ("bbox=24,60,25", ["bbox"]),
        ("bbox=24,61,25,60", ["bbox"]),
        ("bbox=24,60,25,60,1", ["bbox"]),
        ("bbox=181,60,182,61", ["bbox"]),
        ("modified_after=2026-06-01", ["modified_after"]),
        ("modified_after=now", ["modified_after"]),
        ("at=now&open_at=now", ["at"]),
        ("at=now&at=now", ["at"]),
        ("b_size=0", ["b_size"]),
        ("b_size=1001", ["b_size"]),
        ("b_size=1e2", ["b_size"]),
        ("b_size=%D9%A1", ["b_size"]),
        ("b_start=-1", ["b_start"]),
        ("b_start=", ["b_start"]),
        ("municipality=564&municipality=x&near=y", ["municipality", "near"]),
        ("&".join(["language=fi"] * 101), ["language"]),
        ("&".join(["language=fi"] * 1001), [""]),
    ],
)
def test_every_fault_is_named(query, names):
    _asked, faults = read(query)
    assert [fault.name for fault in faults] == names
    assert all(fault.message.default for fault in faults)


def test_what_is_told_back_is_short():
    _asked, faults = read("language=" + "x" * 5000)
    assert len(faults[0].message.mapping["value"]) < 100


@pytest.mark.parametrize("endpoint", TABLE, ids=lambda e: e.name)
def test_every_list_knows_its_own_parameters_alone(endpoint):
    names = [parameter.name for parameter in endpoint.of_list()]
    assert len(set(names)) == len(names)
    assert set(endpoint.tests) <= set(names)
    assert set(endpoint.instead) <= set(names)
    _asked, faults = read("nothing=1", endpoint.of_list())
    assert [fault.name for fault in faults] == ["nothing"]


@pytest.mark.parametrize(
    "start,size,total,links",
    [
        (0, 25, 25, {}),
        (0, 25, 0, {}),
        (0, 25, 26, {"first": 0, "last": 25, "next": 25}),
        (25, 25, 60, {"first": 0, "last": 50, "next": 50, "prev": 0}),
        (50, 25, 60, {"first": 0, "last": 50, "prev": 25}),
        (10, 25, 30, {"first": 0, "last": 25, "prev": 0}),
        (90, 25, 30, {"first": 0, "last": 25, "prev": 5}),
    ],
)
def test_batching(start, size, total, links):
    pairs = [("language", "fi"), ("b_start", str(start)), ("b_size", str(size))]
    asked = Asked({"b_start": (start,), "b_size": (size,)})
    made = batching("https://x/@y", pairs, asked, total)
    if made:
        assert made.pop("@id").startswith("https://x/@y?language=fi")
    starts = {
        name: int(dict(parse_qsl(address.partition("?")[2]))["b_start"])
        for name, address in made.items()
    }
    assert starts == links


def test_address_of_a_list_is_without_its_paging():
    pairs = [("near", "65,25"), ("b_size", "5"), ("b_start", "5")]
    assert list_address("https://x/@y", pairs) == "https://x/@y?near=65%2C25"
    assert list_address("https://x/@y", pairs[1:]) == "https://x/@y"


def test_nul_is_read_as_a_sign_that_cannot_be_read():
    pairs, faults = pairs_of("a%00=b%00c&d=%2500")
    assert pairs == [("a\ufffd", "b\ufffdc"), ("d", "%00")] and not faults
