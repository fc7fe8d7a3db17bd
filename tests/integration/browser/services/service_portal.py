"""A small portal: two points, who is met there, and what nobody should see."""

from datetime import datetime
from infoportal.behaviors.identity import item_id
from infoportal.interfaces import IInfoportalLayer
from infoportal.openinghours.state import HELSINKI
from infoportal.testing import FIXTURE
from plone import api
from plone.app.multilingual.api import translate
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from plone.app.testing import IntegrationTesting
from plone.app.testing import PloneSandboxLayer
from plone.app.testing import setRoles
from plone.app.testing import TEST_USER_ID
from types import SimpleNamespace
from zope.interface import alsoProvides

import transaction


WEEKDAYS = ["mo", "tu", "we", "th", "fr"]
#: A Wednesday in the summer season.
AFTERNOON = datetime(2026, 6, 3, 14, 5, tzinfo=HELSINKI)


def hours(row_id, opens, closes, days=WEEKDAYS, **more):
    return {"id": row_id, "days": days, "opens": opens, "closes": closes, **more}


def offer(row_id, of, *channels, **more):
    return {"id": row_id, "of": item_id(of), "channels": list(channels), **more}


def create(container, type_, id_, title, publish=True, **values):
    """Create an item, published or not."""
    obj = api.content.create(container, type_, id=id_, title=title, **values)
    if publish:
        api.content.transition(obj, "publish")
    return obj


def stock(portal):
    """Make the small portal; return the paths of its things by name."""
    fi = portal["fi"]
    made = SimpleNamespace()
    made.towns = create(fi, "section", "municipalities", "Kunnat", kind="municipality")
    made.oulu = create(
        made.towns,
        "municipality",
        "oulu",
        "Oulu",
        number="564",
        region="pohjois-pohjanmaa",
        official_languages=["fi"],
        website={"fi": "https://www.ouka.fi", "en": "https://www.ouka.fi/en"},
        contacts=[{"id": "desk", "kind": "phone", "value": "08 558 410"}],
        contact_texts={"desk": "Vaihde"},
    )
    made.mikkeli = create(
        made.towns, "municipality", "mikkeli", "Mikkeli", number="491"
    )
    made.hall = create(fi, "section", "services", "Palvelut", kind="service")
    made.kela = create(made.hall, "service_provider", "kela", "Kela", kind="state")
    made.dvv = create(made.hall, "service_provider", "dvv", "DVV", kind="state")
    add_services(made, made.hall)
    add_points(made)
    add_advice(made, made.hall)
    add_arabic(made)
    return {name: "/".join(obj.getPhysicalPath()) for name, obj in vars(made).items()}


class StockedLayer(PloneSandboxLayer):
    """The portal with the small portal's things in it."""

    defaultBases = (FIXTURE,)

    def setUpPloneSite(self, portal):
        alsoProvides(portal.REQUEST, IPloneAppMultilingualInstalled, IInfoportalLayer)
        setRoles(portal, TEST_USER_ID, ["Manager"])
        self["stock"] = stock(portal)
        transaction.commit()


STOCKED = IntegrationTesting(bases=(StockedLayer(),), name="Stocked:Integration")


def add_services(made, hall):
    """Add services, one of them private, and an online service."""
    kela = item_id(made.kela)
    made.advice = create(
        hall, "service", "kela-advice", "Kelan neuvonta", provider=kela
    )
    made.notary = create(
        hall,
        "service",
        "notary",
        "Julkinen notaari",
        provider=item_id(made.dvv),
        price="12.50",
        area=["564", "491"],
        legal_basis="Laki 420/2014",
        processing_time="Heti",
        what_to_bring="<p>Henkilötodistus</p>",
        channels=[{"id": "desk", "channel": "expert"}],
        channel_texts={"desk": "Vain tiistaisin."},
        expert_by_appointment=True,
    )
    made.secret = create(
        hall, "service", "secret", "Salainen palvelu", publish=False, provider=kela
    )
    made.online = create(
        hall,
        "self_service",
        "omakela",
        "OmaKela",
        text="<p>Hae etuuksia.</p>",
        provider=kela,
        services=[item_id(made.advice), item_id(made.secret)],
        urls={"sv": "https://www.fpa.fi/mittfpa", "fi": "https://www.kela.fi/omakela"},
        sign_in=["bank_codes", "mobile_certificate"],
        needs_identity_code=True,
        on_behalf=True,
        paper_alternative="<p>Täytä lomake.</p>",
    )


def add_points(made):
    """Add Kiiminki, and Mikkeli with its summer and its notary."""
    made.kiiminki = create(
        made.oulu,
        "service_point",
        "kiiminki",
        "Kiimingin Asiointipiste",
        kind="joint_point",
        municipality="564",
        hours=[hours("all", "08:30", "16:00")],
        offers=[
            offer("kela", made.kela, "adviser"),
            offer("kela-advice", made.advice, "remote", languages=["se"]),
            offer("secret", made.secret, "expert"),
        ],
        offer_texts={"kela-advice": "Videolla.", "secret": "Ei vielä kerrottu."},
        languages=["fi"],
        interpretation="remote",
        equipment=["printer"],
        accessibility=["step_free"],
        street_fi="Kiimingintie 1",
        street_sv="Kiminkivägen 1",
        postal_code="90900",
        post_office_fi="Kiiminki",
        latitude=65.13,
        longitude=25.78,
        contacts=[{"id": "a", "kind": "phone", "value": "08 558 410", "cost": "local"}],
    )
    made.point = create(
        made.mikkeli,
        "service_point",
        "mikkeli",
        "Mikkelin Asiointipiste",
        kind="joint_point",
        municipality="491",
        hours=[
            hours("all", "09:00", "16:00"),
            hours("summer", "09:00", "15:00", season_from="06-01", season_to="08-31"),
            hours("n", "09:00", "11:00", ["tu"], applies_to="offer/notary"),
            hours("n2", "13:00", "15:00", ["th"], applies_to="offer/notary"),
            hours("s", "09:00", "10:00", ["mo"], applies_to="offer/secret"),
        ],
        exceptions=[{"id": "xmas", "date": "2026-12-24", "closed": True}],
        offers=[
            offer("notary", made.notary, "expert", by_appointment=True),
            offer("secret", made.secret, "expert"),
        ],
        near=[item_id(made.kiiminki)],
    )


def add_advice(made, hall):
    """Add general advice, advice on Kela, and a notice."""
    made.citizen = create(
        hall,
        "advice_channel",
        "citizen-advice",
        "Kansalaisneuvonta",
        kind="telephone",
        address="0295 000",
        cost="local",
        languages=["fi", "prs"],
        hours=[hours("weekdays", "08:00", "21:00")],
    )
    made.kela_line = create(
        hall,
        "advice_channel",
        "kela-line",
        "Kelan puhelin",
        kind="telephone",
        address="020 692 200",
        advises_on=[item_id(made.kela)],
    )
    made.notice = create(
        hall,
        "notice",
        "works",
        "Remontti Kiimingissä",
        severity="disturbance",
        starts=datetime(2026, 6, 1, 9, 0),  # noqa: DTZ001
        ends=datetime(2099, 6, 30, 16, 0),  # noqa: DTZ001
        about=[item_id(made.kiiminki)],
        municipalities=["564"],
    )


def add_arabic(made):
    """Translate a point and an advice channel, and what they lie in."""
    for name, title in (
        ("towns", "البلديات"),
        ("oulu", "أولو"),
        ("kiiminki", "نقطة الخدمة"),
        ("hall", "الخدمات"),
        ("citizen", "مشورة"),
    ):
        other = translate(getattr(made, name), "ar")
        other.title = title
        api.content.transition(other, "publish")
        other.reindexObject()
        setattr(made, f"ar_{name}", other)
