"""Lists narrowed by what was asked, from plain values."""

from datetime import datetime
from infoportal.openinghours.state import HELSINKI
from smallportal import municipality
from smallportal import offer
from smallportal import Portal
from smallportal import ref
from smallportal import row

import pytest


MONDAY = "2026-06-01T{}%2B03:00"
OULU, MIKKELI = municipality("564"), municipality("491")


@pytest.fixture(scope="module")
def portal():
    made = Portal()
    made.add("municipality", "oulu", "/fi/m/oulu", number="564", region="lappi")
    made.add("municipality", "mikkeli", "/fi/m/mikkeli", number="491")
    made.add("section", "m", "/fi/m")
    for cid in ("kela", "tax", "police"):
        made.add("service_provider", cid, kind="state")
    for cid, provider in (("allowance", "kela"), ("passport", "police")):
        names = ["apply"] if cid == "passport" else []
        values = {"provider": ref(provider), "self_services": [ref(n) for n in names]}
        made.add("service", cid, matters=["housing"], **values)
    made.add(
        "self_service", "apply", urls={"fi": "x", "en": "y"}, sign_in=["bank_codes"]
    )
    made.add("self_service", "form", services=[ref("local")], urls={"ar": "z"})
    made.add("service", "local", provider=ref("tax"), area=["491"])
    made.add("service", "hidden", provider=ref("tax"), state="private")
    points(made)
    advice(made)
    topics(made)
    notices(made)
    return made


def points(made):
    made.add(
        "service_point",
        "joint",
        municipality="564",
        languages=["fi", "en"],
        latitude=65.0,
        longitude=25.5,
        hours=[
            row("point", "08:00", "16:00"),
            row("kela", "09:00", "12:00", ref("kela")),
        ],
        offers=[
            offer("a", "allowance", "adviser"),
            offer("t", "tax", "remote", "terminal", languages=["sv"]),
            offer("h", "hidden", "expert"),
        ],
    )
    made.add(
        "service_point",
        "office",
        municipality="491",
        provider=ref("police"),
        languages=["fi"],
        latitude=61.7,
        longitude=27.3,
        hours=[row("office", "09:00", "15:00", by_appointment=True)],
    )
    made.add("service_point", "silent", municipality="564", hours=[], languages=["se"])


def advice(made):
    made.add(
        "advice_channel",
        "general",
        kind="telephone",
        languages=["fi"],
        hours=[row("a", "08:00", "21:00")],
    )
    made.add(
        "advice_channel",
        "tax-chat",
        kind="chat",
        advises_on=[ref("tax")],
        area=["564"],
        languages=["sv"],
        hours=[row("a", "09:00", "10:00")],
    )


def topics(made):
    made.add("topic", "work", order=20)
    made.add("topic", "housing", order=10)
    made.add("topic", "renting", "/fi/housing/renting", order=5)
    made.add("info_page", "lease", "/fi/housing/renting/lease", matters=["housing"])
    told = ["passport", "police", "apply", "office", "tax-chat"]
    made.add("info_page", "job", "/fi/work/job", refs={"services": told})
    made.add(
        "local_information",
        "lease-in-oulu",
        "/fi/m/oulu/lease-in-oulu",
        adds_to=ref("lease"),
        parent=OULU,
        refs={"adds_to": ["lease"]},
    )


def notices(made):
    made.add("notice", "all", severity="urgent", everywhere=True, municipalities=[])
    made.add(
        "notice",
        "town",
        "/fi/m/oulu/town",
        parent=OULU,
        severity="info",
        starts="2026-06-01T10:00:00",
        ends="2026-06-01T18:00:00",
    )


@pytest.mark.parametrize(
    "query,ids",
    [
        ("", ["joint", "office", "silent"]),
        ("municipality=oulu", ["joint", "silent"]),
        ("municipality=oulu&municipality=491", ["joint", "office", "silent"]),
        ("provider=kela", ["joint"]),
        ("provider=police", ["office"]),
        ("provider=police&provider=tax", ["joint", "office"]),
        ("service=allowance", ["joint"]),
        ("service=local", ["joint"]),
        ("service=passport", []),
        ("channel=remote", ["joint"]),
        ("channel=expert", []),
        ("provider=kela&channel=remote", []),
        ("provider=tax&channel=remote", ["joint"]),
        ("provider=police&channel=adviser", []),
        ("language=en", ["joint"]),
        ("language=sv", ["joint"]),
        ("language=sv&provider=kela", []),
        ("language=sv&provider=tax", ["joint"]),
        ("language=se", ["silent"]),
        ("near=65,25.4", ["joint", "office", "silent"]),
        ("near=61.7,27.2", ["office", "joint", "silent"]),
        ("near=61.7,27.2&radius=10", ["office"]),
        (f"open_at={MONDAY.format('15:30')}", ["joint"]),
        (f"open_at={MONDAY.format('16:00')}", []),
        (f"provider=kela&open_at={MONDAY.format('11:59')}", ["joint"]),
        (f"provider=kela&open_at={MONDAY.format('12:00')}", []),
        (f"provider=tax&open_at={MONDAY.format('12:00')}", ["joint"]),
        (f"provider=kela&provider=tax&open_at={MONDAY.format('13:00')}", ["joint"]),
        ("open_at=2026-12-06T12:00%2B02:00", []),
    ],
)
def test_points(portal, query, ids):
    assert portal.ids("@service-points", query) == ids


@pytest.mark.parametrize(
    "query,states",
    [
        (f"at={MONDAY.format('11:00')}", ["open", "by_appointment", "unknown"]),
        (f"at={MONDAY.format('20:00')}", ["closed", "closed", "unknown"]),
        (f"provider=kela&at={MONDAY.format('13:00')}", ["closed"]),
    ],
)
def test_states_of_points(portal, query, states):
    listed = portal.listed("@service-points", query)
    assert [found.extras["open"]["state"] for found in listed.found] == states
    assert listed.until is None


def test_what_is_asked_of_now_holds_until_the_next_change(portal):
    now = "2026-06-01T08:30:00Z"  # 11.30 in Finland
    listed = portal.listed("@service-points", "provider=kela&open_at=now", now=now)
    assert listed.until == datetime(2026, 6, 1, 12, tzinfo=HELSINKI)
    listed = portal.listed("@service-points", "at=now", now="2026-06-01T04:00:00Z")
    assert listed.until == datetime(2026, 6, 1, 8, tzinfo=HELSINKI)


def test_distances(portal):
    found = portal.listed("@service-points", "near=65,25.5").found
    assert [f.extras["distance_km"] for f in found] == [0.0, 377.7, None]


@pytest.mark.parametrize(
    "name,query,ids",
    [
        ("@topics", "", ["housing", "renting", "work"]),
        ("@pages", "", ["job", "lease"]),
        ("@pages", "topic=housing", ["lease"]),
        ("@pages", "topic=work&topic=housing", ["job", "lease"]),
        ("@pages", "matter=housing", ["lease"]),
        ("@pages", "municipality=564", ["lease-in-oulu"]),
        ("@pages", "municipality=564&topic=work", []),
        ("@pages", "municipality=564&topic=housing", ["lease-in-oulu"]),
        ("@municipalities", "region=lappi", ["oulu"]),
        ("@providers", "kind=other", []),
        ("@providers", "service=allowance&service=local", ["kela", "tax"]),
        ("@providers", "topic=work", ["police"]),
        ("@services", "topic=work", ["passport"]),
        ("@services", "topic=housing", []),
        ("@services", "language=sv", ["local"]),
        ("@services", "language=ar", ["local"]),
        ("@services", "language=en", ["allowance", "passport"]),
        ("@services", "language=so", []),
        ("@services", "language=fi&provider=kela", ["allowance"]),
        ("@services", "sign_in=bank_codes", ["passport"]),
        ("@services", "channel=adviser", []),
        ("@self-services", "topic=work", ["apply"]),
        ("@self-services", "service=passport", ["apply"]),
        ("@self-services", "service=local", ["form"]),
        ("@self-services", "language=ar", ["form"]),
        ("@self-services", "sign_in=bank_codes", ["apply"]),
        ("@service-points", "topic=work", ["office"]),
        ("@advice-channels", "topic=work", ["tax-chat"]),
        ("@services", "provider=tax", ["local"]),
        ("@services", "municipality=564", ["allowance", "passport"]),
        ("@services", "municipality=491", ["allowance", "local", "passport"]),
        ("@services", "matter=housing&provider=kela", ["allowance"]),
        ("@advice-channels", "provider=tax", ["tax-chat"]),
        ("@advice-channels", "channel=telephone", ["general"]),
        ("@advice-channels", "municipality=491", ["general"]),
        ("@advice-channels", f"open_at={MONDAY.format('12:00')}", ["general"]),
        ("@notices", "", ["all", "town"]),
        ("@notices", "municipality=564", ["all", "town"]),
        ("@notices", "municipality=491", ["all"]),
        ("@notices", "severity=urgent", ["all"]),
        ("@notices", f"at={MONDAY.format('09:59')}", ["all"]),
        ("@notices", f"at={MONDAY.format('10:00')}", ["all", "town"]),
        ("@notices", f"at={MONDAY.format('18:00')}", ["all"]),
    ],
)
def test_other_lists(portal, name, query, ids):
    assert portal.ids(name, query) == ids


def test_notices_of_now_hold_until_one_begins_or_ends(portal):
    listed = portal.listed("@notices", "at=now", now="2026-06-01T12:30:00Z")
    assert listed.until == datetime(2026, 6, 1, 18, tzinfo=HELSINKI)
