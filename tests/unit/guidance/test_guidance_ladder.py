"""The ladder: what stands on which rung, in which order, and what is said of it."""

from guidance_people import advice
from guidance_people import AFTERNOON
from guidance_people import answer
from guidance_people import at
from guidance_people import BOOKED
from guidance_people import desk
from guidance_people import EVENINGS
from guidance_people import HELSINKI_CITY
from guidance_people import MIKKELI
from guidance_people import OFFICE
from guidance_people import ONCE
from guidance_people import online
from guidance_people import OULU
from guidance_people import PLACES
from guidance_people import provider
from guidance_people import week
from infoportal.guidance.ladder import MOST

import pytest


SUNDAY = {"at": at("2026-06-07 12:00")}
IN_OULU = {"municipality": OULU, "here": PLACES["oulu"]}
SOMALI = {"speaks": ("so",)}


def test_rungs_stand_in_the_order_of_the_ladder():
    things = [
        provider(),
        desk(point="e", channel="expert"),
        desk(point="t", channel="terminal"),
        desk(point="r", channel="remote"),
        desk(point="a"),
        advice(),
        online(),
    ]
    found = answer(things, sign_in=frozenset(["bank_codes"]))
    assert [(rung.name, [way.kind for way in rung.ways]) for rung in found.rungs] == [
        ("self_service", ["self_service"]),
        ("advice", ["advice"]),
        ("service_point", ["adviser", "terminal", "remote"]),
        ("expert", ["expert", "provider"]),
    ]
    assert [rung.fits for rung in found.rungs] == ["yes"] * 4


#: What is asked, the things as they come in, and the order in which they are told.
ORDERS = {
    "what fits stands before what does not": (
        SOMALI,
        {"fi": advice(), "so": advice(languages=("so",))},
        "so fi",
    ),
    "speech before an interpreter": (
        SOMALI,
        {"i": desk(interpretation="remote"), "so": desk(languages=("so",))},
        "so i",
    ),
    "speech before an interpreter who is there now": (
        {**SOMALI, **SUNDAY},
        {
            "i": advice(interpretation="remote", osm=week(days=["su"])),
            "so": advice(languages=("so",)),
        },
        "so i",
    ),
    "a close language between the two": (
        {"speaks": ("prs",)},
        {
            "i": desk(interpretation="on_request"),
            "fa": desk(languages=("fa",)),
            "prs": desk(languages=("prs",)),
        },
        "prs fa i",
    ),
    "an interpreter before a language that is not told": (
        SOMALI,
        {"?": desk(languages=()), "i": desk(interpretation="on_request")},
        "i ?",
    ),
    "a language that is not told before another language": (
        SOMALI,
        {"fi": desk(), "?": desk(languages=())},
        "? fi",
    ),
    "the language that was named first": (
        {"speaks": ("ar", "en")},
        {"en": desk(languages=("en",)), "ar": desk(languages=("ar", "en"))},
        "ar en",
    ),
    "open now before the language that was named first": (
        {"speaks": ("ar", "en"), **SUNDAY},
        {
            "ar": advice(languages=("ar",)),
            "en": advice(languages=("en",), kind="form", osm=""),
        },
        "en ar",
    ),
    "open, written, booked, later, not told, never": (
        {"at": at("2026-06-03 17:00")},
        {
            "never": advice(osm=ONCE),
            "?": advice(osm=""),
            "later": advice(osm=OFFICE),
            "booked": advice(osm=BOOKED),
            "written": advice(kind="form", osm=""),
            "open": advice(osm=EVENINGS),
        },
        "open written booked later ? never",
    ),
    "what opens first": (
        SUNDAY,
        {"nine": desk(osm=OFFICE), "eight": desk(osm=EVENINGS)},
        "eight nine",
    ),
    "the nearer of two": (
        IN_OULU,
        {
            "farther": desk(place=PLACES["kiiminki"], municipality="x"),
            "nearer": desk(place=PLACES["oulu"], municipality="y"),
        },
        "nearer farther",
    ),
    "open a little farther before closed near by": (
        IN_OULU,
        {
            "closed": desk(place=PLACES["oulu"], osm=week(closes="12:00")),
            "open": desk(place=PLACES["kiiminki"]),
        },
        "open closed",
    ),
    "closed near by before open in the next town": (
        IN_OULU,
        {
            "open": desk(place=PLACES["kemi"]),
            "closed": desk(place=PLACES["oulu"], osm=week(closes="12:00")),
        },
        "closed open",
    ),
    "of two that are far the nearer one, though it opens later": (
        {"here": PLACES["mikkeli"], "at": at("2026-06-03 07:00")},
        {
            "early": desk(place=PLACES["kemi"], osm=EVENINGS),
            "late": desk(place=PLACES["oulu"]),
        },
        "late early",
    ),
    "an interpreter near by before speech far away": (
        {**SOMALI, **IN_OULU},
        {
            "far": desk(place=PLACES["mikkeli"], languages=("so",)),
            "near": desk(place=PLACES["oulu"], interpretation="on_request"),
        },
        "near far",
    ),
    "speech in the next town before an interpreter near by": (
        {**SOMALI, **IN_OULU},
        {
            "near": desk(place=PLACES["oulu"], interpretation="on_request"),
            "next": desk(place=PLACES["kemi"], languages=("so",)),
        },
        "next near",
    ),
    "far away before what does not fit at all": (
        {**SOMALI, **IN_OULU},
        {
            "fi": desk(place=PLACES["oulu"]),
            "far": desk(place=PLACES["mikkeli"], languages=("so",)),
        },
        "far fi",
    ),
    "who knows the provider, the matter, everything": (
        {},
        {
            "all": advice(about=3),
            "loosely": advice(about=2),
            "matter": advice(about=1),
            "provider": advice(about=0),
        },
        "provider matter loosely all",
    ),
    "general advice that is open before special advice that is not": (
        {"at": at("2026-06-03 19:00")},
        {"special": advice(about=0, osm=OFFICE), "general": advice()},
        "general special",
    ),
    "what asks for nothing before what asks for a sign-in": (
        {},
        {"bank": online(), "free": online(sign_in=("none",))},
        "free bank",
    ),
    "one's own area before an area of others": (
        {"municipality": OULU},
        {
            "helsinki": online(area=(HELSINKI_CITY,), sign_in=("none",)),
            "oulu": online(area=(OULU,)),
        },
        "oulu helsinki",
    ),
    "the order of the portal where all is alike": (
        {},
        {"first": desk(), "second": desk(), "third": desk()},
        "first second third",
    ),
}


@pytest.mark.parametrize("case", ORDERS)
def test_order(case):
    told, things, order = ORDERS[case]
    named = [
        type(thing)(
            **{**vars(thing), "point" if hasattr(thing, "point") else "id": key}
        )
        for key, thing in things.items()
    ]
    assert [way.target for way in answer(named, **told).ways] == order.split()


@pytest.mark.parametrize(
    "things,told,code,way",
    [
        ([desk(languages=("so",))], SOMALI, None, None),
        ([desk()], {}, None, None),
        ([desk()], {"speaks": ("fi",)}, None, None),
        ([desk(languages=("fa",))], {"speaks": ("prs",)}, None, None),
        ([], SOMALI, "nothing_known", None),
        ([], {}, "nothing_known", None),
        ([desk()], SOMALI, "nothing_fits", None),
        ([desk(osm=ONCE)], {}, "nothing_fits", None),
        ([desk(languages=())], SOMALI, "nobody_speaks", ""),
        (
            [
                desk(interpretation="remote"),
                desk(point="near", interpretation="remote"),
            ],
            SOMALI,
            "nobody_speaks",
            "adviser/point",
        ),
        (
            [
                desk(interpretation="remote", osm=week(closes="12:00")),
                advice(id="open", interpretation="remote"),
            ],
            SOMALI,
            "nobody_speaks",
            "advice/open",
        ),
        (
            [
                desk(point="far", languages=("so",), place=PLACES["mikkeli"]),
                desk(interpretation="remote"),
            ],
            {**SOMALI, **IN_OULU},
            "nobody_speaks",
            "adviser/point",
        ),
    ],
)
def test_remarks(things, told, code, way):
    found = answer(things, **told).remarks
    assert [remark.code for remark in found] == ([code] if code else [])
    if way is not None:
        assert found[0].values == {"languages": ("so",), "way": way}


@pytest.mark.parametrize(
    "things,told,until",
    [
        ([desk(), advice()], {}, "2026-06-03 16:00"),
        ([advice()], {}, "2026-06-03 21:00"),
        ([desk(osm=BOOKED)], {}, "2026-06-03 16:00"),
        ([desk()], SUNDAY, "2026-06-08 09:00"),
        # what does not fit changes the order too when it opens
        ([desk(languages=("fi",))], SOMALI, "2026-06-03 16:00"),
        ([advice(kind="form", osm="")], {}, None),
        ([desk(osm=ONCE)], {}, None),
        ([online()], {}, None),
        ([], {}, None),
        # at a moment that was chosen no clock runs
        ([desk()], {"live": False}, None),
    ],
)
def test_valid_until(things, told, until):
    assert answer(things, **told).valid_until == (at(until) if until else None)


def test_a_rung_tells_only_so_many_ways():
    rung = answer([desk(point=str(number)) for number in range(MOST + 3)]).rungs[2]
    assert (len(rung.ways), rung.total, rung.left_out) == (MOST, MOST + 3, 3)


def test_ways_are_named_by_what_they_are():
    found = answer([online(), desk(offer="kela"), provider()])
    assert [way.key for way in found.ways] == [
        "self_service/web",
        "adviser/point/kela",
        "provider/authority",
    ]


def test_an_empty_rung_fits_nobody():
    assert [rung.fits for rung in answer([]).rungs] == ["no"] * 4


def test_one_point_may_fit_in_one_channel_and_not_in_another():
    things = [
        online(),
        desk(),
        desk(channel="terminal"),
        desk(channel="remote", languages=("so",), by_appointment=True),
    ]
    found = answer(things, speaks=("so",), sign_in=frozenset())
    assert [(way.kind, way.fits) for way in found.rungs[2].ways] == [
        ("remote", "condition"),
        ("adviser", "no"),
        ("terminal", "no"),
    ]


def test_the_same_question_has_the_same_answer():
    things = [desk(), advice(), online(), provider()]
    told = {"speaks": ("so", "en"), "at": AFTERNOON, "municipality": MIKKELI}
    assert answer(things, **told) == answer(things, **told)
