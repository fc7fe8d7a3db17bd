"""Who helps in person with what is handled online, and how near."""

from infoportal.records.helping import helping
from infoportal.records.helping import nearest
from smallportal import offer
from smallportal import Portal
from smallportal import ref

import pytest


OULU, MIKKELI = (65.01, 25.47), (61.69, 27.27)


@pytest.fixture(scope="module")
def portal():
    made = Portal()
    for cid in ("kela", "tax"):
        made.add("service_provider", cid)
    made.add("service", "allowance", provider=ref("kela"))
    made.add("service", "advice", provider=ref("kela"))
    made.add("service", "hidden", provider=ref("kela"), state="private")
    points = {
        "exact": [offer("a", "allowance", "remote", "expert")],
        "whole": [offer("k", "kela", "terminal", "remote")],
        "other": [offer("b", "advice", "adviser"), offer("t", "tax", "terminal")],
        "expert": [offer("k", "kela", "expert")],
        "stranger": [offer("t", "tax", "terminal", "adviser")],
        "secret": [offer("h", "hidden", "adviser")],
        "silent": [offer("k", "kela")],
    }
    where = {"exact": OULU, "whole": MIKKELI}
    for cid, offers in points.items():
        latitude, longitude = where.get(cid, (None, None))
        made.add(
            "service_point", cid, offers=offers, latitude=latitude, longitude=longitude
        )
    return made


def found(portal, services=(), providers=()):
    joined = portal.joined()
    heads = joined.view.heads("service_point", "fi")
    return helping(
        heads, [ref(c) for c in services], [ref(c) for c in providers], joined
    )


@pytest.mark.parametrize(
    "services,providers,ways",
    [
        (["allowance"], [], {"exact": ("remote", "expert")}),
        (
            ["allowance"],
            ["kela"],
            {
                "exact": ("remote", "expert"),
                "other": ("adviser",),
                "whole": ("terminal",),
            },
        ),
        ([], ["kela"], {"other": ("adviser",), "whole": ("terminal",)}),
        (["hidden"], [], {}),
        ([], [], {}),
    ],
)
def test_who_helps(portal, services, providers, ways):
    helps = found(portal, services, list(providers))
    assert {one.head.cid: one.channels for one in helps} == ways


@pytest.mark.parametrize(
    "here,order",
    [(OULU, ["exact", "whole", "other"]), (MIKKELI, ["whole", "exact", "other"])],
)
def test_the_nearest_stands_first_and_the_unknown_last(portal, here, order):
    near = nearest(found(portal, ["allowance"], ["kela"]), here, portal.joined())
    assert [one.head.cid for one in near] == order
    assert near[0].kilometres == 0
    assert 370 < near[1].kilometres < 400
    assert near[2].kilometres is None


def test_only_records_that_may_help_are_read(portal):
    joined = portal.joined()
    read = []

    def record(head):
        read.append(head.cid)
        return type(joined).record(joined, head)

    joined.record = record
    helping(joined.view.heads("service_point", "fi"), [ref("allowance")], [], joined)
    assert read == ["exact"]
