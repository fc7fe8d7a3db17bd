"""Counts: how many items a list would hold for each value of a parameter."""

from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.lists import EVERY
from infoportal.records.query import parse
from smallportal import municipality
from smallportal import offer
from smallportal import Portal
from smallportal import ref
from smallportal import row

import pytest


NOON = "2026-06-01T12:00%2B03:00"
VALUES = {
    "municipality": ["564", "491"],
    "kind": ["joint_point", "own_office"],
    "provider": ["kela", "tax", "police"],
    "service": ["allowance", "passport", "card", "hidden"],
    "channel": ["adviser", "terminal", "remote", "expert"],
    "language": ["fi", "sv", "en", "se"],
    "matter": ["housing", "taxes"],
    "sign_in": ["none", "bank_codes", "eidas"],
    "identity_code": ["yes", "no"],
    "severity": ["urgent", "info"],
}


@pytest.fixture(scope="module")
def portal():
    made = Portal()
    for cid in ("kela", "tax", "police"):
        made.add("service_provider", cid, kind="state")
    made.add("service", "allowance", provider=ref("kela"), matters=["housing"])
    made.add("service", "passport", provider=ref("police"), area=["491"])
    made.add("service", "card", provider=ref("tax"), matters=["housing", "taxes"])
    made.add("service", "hidden", provider=ref("tax"), state="private")
    points(made)
    online(made)
    notices(made)
    made.add("municipality", "oulu", "/fi/m/oulu", number="564", title="Oulu")
    made.add("municipality", "oulu", "/ar/m/oulu", "ar", number="564", title="أولو")
    made.add("section", "m", "/fi/m")
    made.add("section", "m", "/ar/m", "ar")
    return made


def points(made):
    made.add(
        "service_point",
        "joint",
        kind="joint_point",
        parent=municipality("564"),
        languages=["fi", "en"],
        hours=[
            row("point", "08:00", "16:00"),
            row("kela", "09:00", "11:00", ref("kela")),
        ],
        offers=[
            offer("k", "kela", "adviser", "terminal"),
            offer("a", "allowance", "remote", languages=["sv"]),
            offer("t", "tax", "remote", languages=["se"]),
            offer("p", "passport", "expert", by_appointment=True),
            offer("h", "hidden", "expert"),
        ],
    )
    made.add(
        "service_point",
        "office",
        kind="own_office",
        parent=municipality("491"),
        provider=ref("police"),
        languages=["fi"],
        latitude=61.7,
        longitude=27.3,
        hours=[row("office", "09:00", "15:00")],
        offers=[offer("p", "passport", "expert")],
    )
    made.add(
        "service_point", "silent", kind="own_office", provider=ref("tax"), hours=[]
    )


def online(made):
    made.add(
        "self_service",
        "omakela",
        provider=ref("kela"),
        urls={"fi": "https://x", "sv": "https://y"},
        sign_in=["bank_codes"],
        needs_identity_code=True,
        matters=["housing"],
    )
    made.add(
        "self_service", "fine", urls={"fi": "https://x"}, sign_in=["none"], area=["491"]
    )


def notices(made):
    for cid, severity, numbers in (
        ("all", "urgent", []),
        ("all-and-one", "info", ["564"]),
        ("one", "info", ["564"]),
        ("two", "urgent", ["564", "491"]),
        ("none", "info", []),
    ):
        made.add(
            "notice",
            cid,
            severity=severity,
            everywhere=cid.startswith("all"),
            municipalities=numbers,
        )


def combined(name):
    endpoint = ENDPOINTS[name]
    names = [p.name for p in endpoint.parameters if p.name in VALUES]
    one = [f"{n}={VALUES[n][0]}" for n in names]
    pairs = [f"{a}&{b}" for a in one for b in one if a < b]
    timed = [f"{a}&open_at={NOON}" for a in one] if "open_at" in names else []
    late = [f"open_at={NOON}"] if name == "@service-points" else []
    return [(name, query) for query in ("", *one, *pairs, *timed, *late)]


@pytest.mark.parametrize(
    "name,query",
    [
        case
        for name in ("@service-points", "@self-services", "@services", "@notices")
        for case in combined(name)
    ],
)
def test_a_count_is_what_the_list_would_hold(portal, name, query):
    endpoint, joined = ENDPOINTS[name], portal.joined()
    heads = joined.view.heads(endpoint.types[0], "fi")
    asked, faults = parse(query, endpoint.of_list(), joined)
    assert not faults
    for parameter in endpoint.parameters:
        counted = endpoint.counts(parameter.name, heads, asked, joined)
        for value in VALUES.get(parameter.name, ()):
            others = "&".join(
                part
                for part in query.split("&")
                if part and not part.startswith(f"{parameter.name}=")
            )
            if value == "hidden":
                assert counted[ref(value)] == 0
                continue
            wanted = f"{others}&{parameter.name}={value}".lstrip("&")
            known = parse(wanted, endpoint.of_list(), joined)[0].one(parameter.name)
            expected = len(portal.listed(name, wanted).found)
            assert counted[known] + counted[EVERY] == expected, (parameter.name, value)


@pytest.mark.parametrize(
    "name,query,ids",
    [
        ("@service-points", "kind=own_office", ["office", "silent"]),
        ("@service-points", "near=mikkeli", ["office", "joint", "silent"]),
        ("@service-points", "near=491&radius=20", ["office"]),
        ("@service-points", "near=S%3At+Michel&radius=20", ["office"]),
        ("@self-services", "identity_code=no", ["fine"]),
        ("@self-services", "identity_code=yes", ["omakela"]),
        ("@self-services", "identity_code=yes&identity_code=no", ["fine", "omakela"]),
        ("@providers", "name=KEL", ["kela"]),
        ("@providers", "name=kela+tax", []),
        ("@municipalities", "name=ou", ["oulu"]),
        ("@municipalities", "name=%D8%A7%D9%88%D9%84%D9%88", ["oulu"]),
        ("@municipalities", "name=%00%25%5B", []),
    ],
)
def test_other_ways_to_narrow(portal, name, query, ids):
    assert portal.ids(name, query) == ids


@pytest.mark.parametrize("text", ["Oulu", "oulu", "ULEÅBORG", "564", "أولو"])
def test_municipalities_by_name(portal, text):
    assert portal.joined().municipality(text) == "564"


@pytest.mark.parametrize("text", ["", "x", "Oul", "municipality", "../..", "٥٦٤"])
def test_no_municipality(portal, text):
    assert portal.joined().municipality(text) is None


@pytest.mark.parametrize("text", ["", "  ", "x" * 101])
def test_names_that_say_nothing(portal, text):
    query = f"name={text}".replace(" ", "+")
    parameters = ENDPOINTS["@providers"].of_list()
    _asked, faults = parse(query, parameters, portal.joined())
    assert [fault.name for fault in faults] == ["name"]
