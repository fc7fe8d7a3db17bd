"""What there is for a need: read from records, and only from those that count."""

from datetime import datetime
from infoportal.guidance.values import Rung
from infoportal.openinghours.state import HELSINKI
from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.guidance.answering import guided
from infoportal.records.guidance.answering import PARAMETERS
from infoportal.records.guidance.desks import desks_for
from infoportal.records.guidance.desks import providers_for
from infoportal.records.guidance.inlists import in_list
from infoportal.records.guidance.needs import need_of
from infoportal.records.guidance.needs import Wish
from infoportal.records.guidance.needs import wish
from infoportal.records.guidance.needs import written
from infoportal.records.guidance.online import advice_for
from infoportal.records.guidance.online import online_for
from infoportal.records.parameters import BadValue
from infoportal.records.query import parse
from smallportal import municipality
from smallportal import NOW
from smallportal import offer
from smallportal import Portal
from smallportal import ref
from smallportal import row
from urllib.parse import urlencode

import pytest


OULU, HELSINKI_CITY = "564", "091"


@pytest.fixture
def portal():
    """Kela and the police, what they give, a point, and who advises."""
    made = Portal()
    made.add("municipality", "oulu", number=OULU, latitude=65.01, longitude=25.47)
    for cid in ("kela", "police"):
        made.add("service_provider", cid, kind="state")
    made.add("service_provider", "helsinki-city", kind="municipality")
    services(made)
    point(made)
    advice(made)
    return made


def services(made):
    """Add services and self-services."""
    for cid, provider, matters, channels in (
        ("allowance", "kela", ["housing"], ("self_service", "adviser")),
        ("benefits", "kela", ["illness"], ()),
        ("passport", "police", ["identity_papers"], ("expert", "terminal")),
        ("homes", "helsinki-city", ["housing"], ()),
    ):
        made.add(
            "service",
            cid,
            refs={"provider": [provider]},
            provider=ref(provider),
            matters=matters,
            channels=[{"id": one, "channel": one} for one in channels],
            expert_by_appointment=cid == "passport",
            area=[HELSINKI_CITY] if cid == "homes" else [],
            self_services=[ref("named")] if cid == "benefits" else [],
        )
    for cid, handled, area in (
        ("omakela", ["allowance"], []),
        ("named", [], []),
        ("rentals", ["homes"], [HELSINKI_CITY]),
    ):
        made.add(
            "self_service",
            cid,
            services=[ref(one) for one in handled],
            provider=ref("kela"),
            urls={"fi": "https://a.fi", "sv": "https://b.fi"},
            sign_in=["bank_codes"],
            needs_identity_code=True,
            area=area,
        )


def point(made):
    """Add a point, and an office that lists nothing."""
    made.add(
        "service_point",
        "kiiminki",
        municipality=OULU,
        latitude=65.13,
        longitude=25.77,
        languages=["fi"],
        interpretation="on_request",
        hours=[
            row("all", "08:00", "16:00"),
            row("kela", "09:00", "12:00", ref("kela")),
            row("own", "10:00", "11:00", "offer/allowance"),
        ],
        offers=[
            offer("kela", "kela", "adviser", "terminal", languages=["fi", "se"]),
            offer("allowance", "allowance", "adviser", "remote"),
            offer("police", "police", "adviser", "expert", "terminal"),
            offer("booked", "benefits", "expert", by_appointment=True),
        ],
    )
    made.add("service_point", "kela-office", provider=ref("kela"), hours=[], offers=[])


def advice(made):
    """Add advice channels."""
    for cid, values in {
        "citizen": {"provider": ref("kela")},
        "kela-line": {
            "provider": ref("kela"),
            "advises_on": [ref("kela")],
            "matters": ["housing", "studying"],
        },
        "illness-line": {"matters": ["illness"]},
        "helsinki-line": {
            "provider": ref("helsinki-city"),
            "advises_on": [ref("helsinki-city")],
            "matters": ["housing", "residence_permit"],
            "area": [HELSINKI_CITY],
        },
        "police-line": {"advises_on": [ref("police")]},
    }.items():
        made.add("advice_channel", cid, kind="telephone", languages=["fi"], **values)


def need(portal, kind, name, number=""):
    """Return a need of the portal."""
    value = name if kind == "matter" else ref(name)
    return need_of(Wish(kind, value), portal.joined(), number)


def names(portal, ids):
    """Return content ids for identities."""
    return [portal.joined().head(one).cid for one in ids]


@pytest.mark.parametrize(
    "text,kind",
    [
        ("allowance", "service"),
        ("service/allowance", "service"),
        (ref("allowance"), "service"),
        ("housing", "matter"),
        ("matter/housing", "matter"),
        ("kela", "service_provider"),
        ("service_provider/kela", "service_provider"),
        ("omakela", "self_service"),
    ],
)
def test_a_need_is_named(portal, text, kind):
    assert wish(text, portal.joined()).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "absent",
        "service/",
        "service/kela",
        "matter/absent",
        "notice/x",
        "a/b/c",
    ]
    + ["topic/housing", "x" * 5000, "\u0000", "<script>", "service/allowance/x"],
)
def test_what_names_nothing(portal, text):
    with pytest.raises(BadValue):
        wish(text, portal.joined())


@pytest.mark.parametrize(
    "text", ["allowance", "housing", "kela", "omakela", "matter/passport"]
)
def test_a_need_is_written_as_short_as_can_be(portal, text):
    joined = portal.joined()
    if text == "matter/passport":
        portal.add("service", "taxes")
        joined = portal.joined()
        text = "matter/taxes"
    own = wish(text, joined)
    assert written(own, joined) == text
    assert wish(written(own, joined), joined) == own


@pytest.mark.parametrize(
    "kind,name,number,services,providers",
    [
        ("service", "allowance", "", "allowance", "kela"),
        ("service", "homes", OULU, "homes", "helsinki-city"),
        ("matter", "housing", "", "allowance homes", "kela helsinki-city"),
        ("matter", "housing", OULU, "allowance", "kela"),
        ("matter", "housing", HELSINKI_CITY, "allowance homes", "kela helsinki-city"),
        ("matter", "death", "", "", ""),
        ("service_provider", "kela", "", "allowance benefits", "kela"),
        ("self_service", "omakela", "", "allowance", "kela"),
        ("self_service", "named", "", "benefits", "kela"),
    ],
)
def test_what_a_need_touches(portal, kind, name, number, services, providers):
    found = need(portal, kind, name, number)
    assert names(portal, found.ids) == services.split()
    assert names(portal, found.providers) == providers.split()


@pytest.mark.parametrize(
    "kind,name,number,ids",
    [
        ("service", "allowance", "", "omakela"),
        ("service", "benefits", "", "named"),
        ("service", "homes", OULU, "rentals"),
        ("service", "passport", "", ""),
        ("matter", "housing", "", "omakela rentals"),
        ("matter", "housing", OULU, "omakela"),
        ("service_provider", "kela", OULU, "named omakela"),
        ("self_service", "omakela", "", "omakela"),
    ],
)
def test_self_services_for_a_need(portal, kind, name, number, ids):
    found = online_for(need(portal, kind, name, number), number, portal.joined())
    assert names(portal, [one.id for one in found]) == ids.split()


def test_a_self_service_as_it_is_told(portal):
    one = online_for(need(portal, "service", "homes"), "", portal.joined())[0]
    assert (one.languages, one.sign_in, one.needs_identity_code, one.on_behalf) == (
        ("fi", "sv"),
        ("bank_codes",),
        True,
        False,
    )
    assert (one.area, one.services) == ((HELSINKI_CITY,), (ref("homes"),))


@pytest.mark.parametrize(
    "kind,name,about",
    [
        ("service", "allowance", {"citizen": 3, "helsinki-line": 2, "kela-line": 0}),
        ("service", "passport", {"citizen": 3, "police-line": 0}),
        ("service", "benefits", {"citizen": 3, "illness-line": 1, "kela-line": 0}),
        ("matter", "illness", {"citizen": 3, "illness-line": 1}),
        ("matter", "residence_permit", {"citizen": 3, "helsinki-line": 2}),
        # Kela advises students on its own benefits, not on all of studying
        ("matter", "studying", {"citizen": 3}),
        ("matter", "housing", {"citizen": 3, "helsinki-line": 0, "kela-line": 0}),
        ("service_provider", "police", {"citizen": 3, "police-line": 0}),
    ],
)
def test_advice_for_a_need(portal, kind, name, about):
    found = advice_for(need(portal, kind, name), portal.joined())
    assert {names(portal, [one.id])[0]: one.about for one in found} == about


@pytest.mark.parametrize(
    "service,channel,advises",
    [
        ("housing", "housing", True),
        ("housing", "housing studying illness", True),
        ("housing illness", "illness", True),
        ("housing illness studying", "illness", False),
        ("housing illness studying", "illness housing", True),
        ("housing", "illness", False),
    ],
)
def test_advice_is_about_a_service_if_about_half_of_its_life_situations(
    portal, service, channel, advises
):
    portal.add("service", "many", matters=service.split(), channels=[])
    portal.add("advice_channel", "special", kind="chat", matters=channel.split())
    found = advice_for(need(portal, "service", "many"), portal.joined())
    assert (ref("special") in [one.id for one in found]) is advises


def desks(portal, kind, name, number=""):
    """Return what is given at points: point, channel, offer, services."""
    found = desks_for(need(portal, kind, name, number), portal.joined())
    return [
        (
            names(portal, [one.point])[0],
            one.channel,
            one.offer,
            " ".join(names(portal, one.services)),
        )
        for one in found
    ]


def test_an_offer_of_the_service_stands_in_for_that_of_its_provider(portal):
    assert desks(portal, "service", "allowance") == [
        ("kiiminki", "adviser", "allowance", "allowance"),
        ("kiiminki", "remote", "allowance", "allowance"),
    ]


def test_a_whole_provider_gives_what_can_be_given_in_its_channels(portal):
    assert desks(portal, "service", "passport") == [
        ("kiiminki", "expert", "police", "passport"),
        ("kiiminki", "terminal", "police", "passport"),
    ]


def test_an_office_without_a_list_gives_what_its_provider_gives(portal):
    assert ("kela-office", "expert", "", "benefits") in desks(
        portal, "service", "benefits"
    )


def test_alike_offers_of_several_services_are_one(portal):
    portal.add(
        "service_point",
        "joint",
        languages=["fi"],
        hours=[],
        offers=[
            offer("one", "allowance", "adviser"),
            offer("two", "benefits", "adviser"),
            offer("three", "benefits", "adviser", languages=["en"]),
        ],
    )
    found = [d for d in desks(portal, "service_provider", "kela") if d[0] == "joint"]
    assert found == [
        ("joint", "adviser", "one", "allowance benefits"),
        ("joint", "adviser", "three", "benefits"),
    ]


def test_a_point_that_gives_nothing_of_it_is_not_told(portal):
    assert desks(portal, "service", "homes") == []
    assert desks(portal, "matter", "death") == []


@pytest.mark.parametrize(
    "name,channel,languages,hours,appointment",
    [
        # the offer's own hours, the point's languages
        ("allowance", "adviser", ("fi",), "10:00-11:00", False),
        # the provider's languages and the point's hours
        ("passport", "terminal", ("fi",), "08:00-16:00", False),
        # the police meets by appointment for passports
        ("passport", "expert", ("fi",), "08:00-16:00", True),
        # an offer by appointment, within the provider's hours
        ("benefits", "expert", ("fi",), "09:00-12:00", True),
    ],
)
def test_what_an_offer_says_holds_before_what_the_point_says(
    portal, name, channel, languages, hours, appointment
):
    found = desks_for(need(portal, "service", name), portal.joined())
    desk = next(
        one for one in found if one.channel == channel and one.point == ref("kiiminki")
    )
    assert desk.languages == languages
    assert hours in desk.osm
    assert desk.by_appointment is appointment
    assert (desk.interpretation, desk.municipality) == ("on_request", OULU)
    assert desk.place == (65.13, 25.77)


def test_a_providers_offer_has_its_own_languages(portal):
    portal.add("service", "visit", provider=ref("kela"), matters=[], channels=[])
    found = desks_for(need(portal, "service", "visit"), portal.joined())
    desk = next(one for one in found if one.channel == "adviser")
    assert (desk.languages, "09:00-12:00" in desk.osm) == (("fi", "se"), True)


@pytest.mark.parametrize(
    "kind,name,told",
    [
        ("service", "passport", [("police", True)]),
        ("service", "allowance", [("kela", False)]),
        ("matter", "housing", [("kela", False), ("helsinki-city", False)]),
        ("service_provider", "police", [("police", True)]),
        ("matter", "death", []),
    ],
)
def test_providers_of_a_need(portal, kind, name, told):
    found = providers_for(need(portal, kind, name), portal.joined())
    assert [(*names(portal, [p.id]), p.by_appointment) for p in found] == told


def test_what_is_not_public_is_no_way(portal):
    portal.add("service", "secret", state="private", provider=ref("kela"))
    portal.add(
        "self_service", "hidden", state="private", services=[ref("allowance")], urls={}
    )
    with pytest.raises(BadValue):
        wish("secret", portal.joined())
    found = online_for(need(portal, "service", "allowance"), "", portal.joined())
    assert names(portal, [one.id for one in found]) == ["omakela"]


def test_only_the_records_that_count_are_read(portal):
    joined = portal.joined()
    read = []
    peek = joined.peek
    joined.peek = lambda item_id, code: read.append(item_id) or peek(item_id, code)
    own = need_of(Wish("service", ref("passport")), joined)
    online_for(own, "", joined)
    advice_for(own, joined)
    desks_for(own, joined)
    assert set(names(portal, read)) == {
        "citizen",
        "police-line",
        "kiiminki",
        "passport",
    }


def ask(portal, query, language="fi"):
    """Return the answer to a query."""
    joined = portal.joined(language)
    asked, faults = parse(query, PARAMETERS, joined)
    assert not faults
    return guided(asked, joined)


@pytest.mark.parametrize(
    "query,rung,pairs",
    [
        (
            "need=allowance&in=oulu",
            "service_point",
            "service=allowance&channel=adviser&channel=terminal&channel=remote&near=564",
        ),
        (
            "need=passport&near=61.5,23.74321",
            "expert",
            "provider=police&near=61.50,23.74",
        ),
        ("need=kela", "expert", "provider=kela"),
        (
            "need=kela",
            "service_point",
            "provider=kela&channel=adviser&channel=terminal&channel=remote",
        ),
        ("need=kela&in=oulu", "self_service", "municipality=564"),
        ("need=omakela&in=oulu", "self_service", ""),
        ("need=matter/housing", "self_service", ""),
        ("need=allowance", "advice", ""),
    ],
)
def test_what_is_left_out_stands_in_a_list(portal, query, rung, pairs):
    found, joined = ask(portal, query), portal.joined()
    where = in_list(Rung(rung, (), 1), found, joined)
    assert "&".join(map("=".join, where.pairs)) == pairs
    endpoint = ENDPOINTS[where.endpoint]
    asked, faults = parse(urlencode(where.pairs), endpoint.of_list(), joined)
    assert not faults
    told = next(one for one in found.answer.rungs if one.name == rung)
    listed = {one.head.id for one in endpoint.select(asked, joined).found}
    assert {way.target for way in told.ways if way.kind != "provider"} <= listed


def test_of_what_is_all_told_no_list_is_named(portal):
    found = ask(portal, "need=allowance")
    rungs = found.answer.rungs
    assert {in_list(rung, found, portal.joined()) for rung in rungs} == {None}


@pytest.mark.parametrize(
    "query,name,value",
    [
        ("", "speaks", ()),
        ("speaks=so&speaks=en", "speaks", ("so", "en")),
        ("speaks=so&speaks=so", "speaks", ("so",)),
        ("in=oulu", "municipality", OULU),
        ("in=564", "municipality", OULU),
        ("in=oulu", "here", (65.01, 25.47)),
        ("in=oulu&near=61.5,23.7", "here", (61.5, 23.7)),
        ("", "here", None),
        ("sign_in=none", "sign_in", frozenset()),
        ("sign_in=none&sign_in=eidas", "sign_in", frozenset({"eidas"})),
        ("", "sign_in", None),
        ("identity_code=yes", "identity_code", True),
        ("identity_code=no", "identity_code", False),
        ("", "identity_code", None),
        ("on_behalf=yes", "on_behalf", True),
        ("on_behalf=no", "on_behalf", False),
        ("at=now", "live", True),
        ("", "at", datetime.fromisoformat(NOW)),
        (
            "at=2026-12-01T09:00",
            "at",
            datetime(2026, 12, 1, 9, tzinfo=HELSINKI),
        ),
        ("at=2026-12-01T09:00", "live", False),
        (
            "at=2026-12-01T09:00:00Z",
            "at",
            datetime(2026, 12, 1, 11, tzinfo=HELSINKI),
        ),
        # the hour that comes twice means its first coming
        (
            "at=2026-10-25T03:30",
            "at",
            datetime.fromisoformat("2026-10-25T00:30:00+00:00"),
        ),
        # the hour that is left out: as late as it would have been
        (
            "at=2026-03-29T03:30",
            "at",
            datetime.fromisoformat("2026-03-29T01:30:00+00:00"),
        ),
    ],
)
def test_who_asks(portal, query, name, value):
    person = ask(portal, f"need=allowance&{query}").person
    assert getattr(person, name) == value


@pytest.mark.parametrize(
    "query,names",
    [
        ("", ["need"]),
        ("need=", ["need"]),
        ("need=allowance&need=passport", ["need"]),
        ("need=allowance&speaks=", ["speaks"]),
        ("need=allowance&speaks=%3Cb%3E", ["speaks"]),
        ("need=allowance&in=atlantis", ["in"]),
        ("need=allowance&near=x", ["near"]),
        ("need=allowance&at=yesterday", ["at"]),
        ("need=allowance&at=2026-06-01", ["at"]),
        ("need=allowance&at=2026-13-01T10:00", ["at"]),
        ("need=allowance&at=1999-12-31T10:00", ["at"]),
        ("need=allowance&at=2100-01-01T10:00", ["at"]),
        ("need=allowance&at=2026-06-01T25:00", ["at"]),
        ("need=allowance&at=9999-99-99T99:99", ["at"]),
        ("need=allowance&sign_in=magic", ["sign_in"]),
        ("need=allowance&identity_code=maybe", ["identity_code"]),
        ("need=allowance&on_behalf=1", ["on_behalf"]),
        ("speaks=1&colour=red", ["speaks", "colour", "need"]),
    ],
)
def test_bad_questions_are_told_a_parameter_at_a_time(portal, query, names):
    _asked, faults = parse(query, PARAMETERS, portal.joined())
    assert [fault.name for fault in faults] == names


def test_the_whole_answer(portal):
    found = ask(portal, "need=allowance&in=oulu&speaks=se&identity_code=no")
    told = [
        (rung.name, [(*names(portal, [way.target]), way.fits) for way in rung.ways])
        for rung in found.answer.rungs
    ]
    assert told == [
        ("self_service", [("omakela", "no")]),
        (
            "advice",
            [("kela-line", "no"), ("citizen", "no"), ("helsinki-line", "no")],
        ),
        ("service_point", [("kiiminki", "condition"), ("kiiminki", "condition")]),
        ("expert", [("kela", "condition")]),
    ]


def test_the_municipalitys_middle_is_looked_up_where_it_has_no_section(portal):
    assert ask(portal, "need=allowance&in=091").person.here is not None


def test_what_lies_in_a_municipality_is_for_it(portal):
    portal.add("service", "local", parent=municipality("564"), matters=["death"])
    assert need(portal, "matter", "death", OULU).ids == (ref("local"),)
    assert need(portal, "matter", "death", HELSINKI_CITY).ids == ()
