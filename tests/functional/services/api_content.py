"""A small portal with fixed content, over which the API is tested."""

from DateTime import DateTime
from infoportal.behaviors.identity import set_item_id
from infoportal.identity import item_id_for
from infoportal.testing import FIXTURE
from plone import api
from plone.app.multilingual.api import translate
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from plone.app.testing import FunctionalTesting
from plone.app.testing import PloneSandboxLayer
from plone.app.testing import setRoles
from plone.app.testing import TEST_USER_ID
from plone.testing.zope import WSGI_SERVER_FIXTURE
from Products.SiteAccess.VirtualHostMonster import manage_addVirtualHostMonster
from zope.interface import alsoProvides

import datetime
import transaction


WEEKDAYS = ["mo", "tu", "we", "th", "fr"]
SUMMER = {"season_from": "06-01", "season_to": "08-31"}
SECTIONS = {
    "municipalities": "municipality",
    "service-points": "service_point",
    "self-services": "self_service",
    "services": "service",
    "providers": "service_provider",
    "advice": "advice_channel",
    "notices": "notice",
}


def ref(type_name, cid):
    """Return the identity of a shipped item."""
    return item_id_for(type_name, cid)


KELA = ref("service_provider", "kela")
TAX = ref("service_provider", "verohallinto")
ALLOWANCE = ref("service", "housing-allowance")


class Maker:
    """Makes items, their translations too."""

    def __init__(self, portal):
        self.portal = portal

    def make(self, where, type_name, cid, title, state="publish", **values):
        """Make an item at a path; ``state`` is a transition, '' for none."""
        container = self.portal.unrestrictedTraverse(where)
        obj = api.content.create(container, type_name, id=cid, title=title, **values)
        set_item_id(obj, ref(type_name, cid))
        if state:
            api.content.transition(obj, state)
        obj.reindexObject()
        return obj

    def translate(self, obj, language, title, **values):
        """Make a translation, which shares what is the same in every language."""
        other = translate(obj, language)
        for name, value in {"title": title, **values}.items():
            setattr(other, name, value)
        api.content.transition(other, "publish")
        obj.reindexObject()
        other.reindexObject()
        return other


def make_content(portal):
    """Make everything."""
    maker = Maker(portal)
    for cid, kind in SECTIONS.items():
        section = maker.make("fi", "section", cid, cid.capitalize(), kind=kind)
        maker.translate(section, "ar", f"{cid} (ar)")
    national(maker)
    local(maker)
    hidden(maker)


def national(maker):
    """Make what holds for the whole country."""
    home = maker.make("fi", "topic", "housing", "Asuminen", icon="housing", order=10)
    maker.translate(home, "ar", "السكن")
    maker.make("fi/housing", "topic", "renting", "Vuokraaminen", order=20)
    maker.make(
        "fi/housing",
        "info_page",
        "home-search",
        "Asunnon etsiminen",
        description="Mistä asunnon löytää.",
        text="<h2>Mistä</h2><p>Verkosta.</p>",
        matters=["housing"],
        services=[ALLOWANCE],
        source_language="fi",
        origin="human",
    )
    maker.make(
        "fi/providers", "service_provider", "kela", "Kela", kind="state",
        website={"fi": "https://www.kela.fi/"},
    )  # fmt: skip
    maker.make(
        "fi/providers", "service_provider", "verohallinto", "Verohallinto", kind="state"
    )
    maker.make(
        "fi/services",
        "service",
        "housing-allowance",
        "Asumistuki",
        provider=KELA,
        matters=["housing", "income_support"],
        channels=[{"id": "online", "channel": "self_service"}],
        channel_texts={"online": "Kirjaudu pankkitunnuksilla."},
    )
    maker.make(
        "fi/self-services",
        "self_service",
        "omakela",
        "OmaKela",
        provider=KELA,
        services=[ALLOWANCE],
        urls={"fi": "https://www.kela.fi/omakela", "sv": "https://www.kela.fi/mittfpa"},
        sign_in=["bank_codes", "eidas"],
        matters=["housing"],
    )
    maker.make(
        "fi/advice",
        "advice_channel",
        "citizen-advice",
        "Kansalaisneuvonta",
        kind="telephone",
        address="0295 000",
        cost="local",
        languages=["fi", "sv", "en"],
        hours=[hours("weekdays", "08:00", "21:00")],
    )


def local(maker):
    """Make two municipalities and what they have."""
    oulu = maker.make(
        "fi/municipalities", "municipality", "oulu", "Oulu", number="564",
        region="pohjois-pohjanmaa", latitude=65.0121, longitude=25.4651,
    )  # fmt: skip
    maker.translate(oulu, "ar", "أولو")
    maker.make(
        "fi/municipalities", "municipality", "mikkeli", "Mikkeli", number="491",
        region="etela-savo",
    )  # fmt: skip
    maker.make(
        "fi/municipalities/oulu",
        "local_information",
        "housing-in-oulu",
        "Asuminen Oulussa",
        adds_to=ref("info_page", "home-search"),
        text="<p>Sivakka vuokraa asuntoja.</p>",
    )
    kiiminki(maker)
    maker.make(
        "fi/municipalities/mikkeli",
        "service_point",
        "mikkeli",
        "Mikkelin Asiointipiste",
        kind="joint_point",
        municipality="491",
        latitude=61.6886,
        longitude=27.2723,
        languages=["fi"],
        hours=[
            hours("winter", "09:00", "16:00"),
            hours("summer", "09:00", "15:00", **SUMMER),
        ],
        offers=[{"id": "tax", "of": TAX, "channels": ["remote"]}],
    )
    maker.make(
        "fi/municipalities/oulu",
        "notice",
        "water-cut",
        "Vesikatko",
        severity="disturbance",
        starts=datetime.datetime(2026, 12, 1, 9),
        ends=datetime.datetime(2026, 12, 1, 15),
        municipalities=["564"],
    )


def kiiminki(maker):
    """Make a point with providers of different hours."""
    point = maker.make(
        "fi/municipalities/oulu",
        "service_point",
        "kiiminki",
        "Kiimingin Asiointipiste",
        description="Palvelee Kiimingissä.",
        kind="joint_point",
        municipality="564",
        street_fi="Valtatie 1",
        postal_code="90900",
        post_office_fi="Kiiminki",
        latitude=65.1309,
        longitude=25.7714,
        languages=["fi", "en"],
        hours=[
            hours("weekdays", "08:30", "16:00"),
            hours("kela", "10:00", "12:00", applies_to=KELA),
        ],
        hours_texts={"kela": "Kelan virkailija on paikalla aamupäivisin."},
        offers=[
            {"id": "allowance", "of": ALLOWANCE, "channels": ["adviser"]},
            {
                "id": "tax", "of": TAX, "channels": ["terminal", "remote"],
                "languages": ["fi", "sv"],
            },
        ],
        offer_texts={"tax": "Apua veroilmoitukseen."},
        contacts=[{"id": "phone", "kind": "phone", "value": "08 558 10"}],
    )  # fmt: skip
    maker.translate(point, "ar", "نقطة الخدمة كيمنكي", origin="machine")


def hidden(maker):
    """Make what the public does not see."""
    for cid, state in (
        ("secret", ""),
        ("pending", "submit"),
        ("expired", "publish"),
        ("future", "publish"),
    ):
        page = maker.make(
            "fi/housing", "info_page", cid, f"Salainen {cid}", state=state
        )
        if cid == "expired":
            page.setExpirationDate(DateTime() - 1)
        if cid == "future":
            page.setEffectiveDate(DateTime("2099-01-01"))
        page.reindexObject()
    maker.make("fi", "topic", "drafts", "Luonnokset", state="")
    maker.make("fi/drafts", "info_page", "below", "Salainen alisivu")


def hours(row_id, opens, closes, **more):
    """Return a row of hours on weekdays."""
    return {"id": row_id, "days": WEEKDAYS, "opens": opens, "closes": closes, **more}


class ApiLayer(PloneSandboxLayer):
    """The portal with the content above."""

    defaultBases = (FIXTURE,)

    def setUpZope(self, app, configurationContext):
        """Let requests name the host that they are for."""
        if "virtual_hosting" not in app.objectIds():
            manage_addVirtualHostMonster(app, "virtual_hosting")

    def setUpPloneSite(self, portal):
        """Make the content as a manager."""
        from infoportal.interfaces import IInfoportalLayer

        setRoles(portal, TEST_USER_ID, ["Manager"])
        alsoProvides(portal.REQUEST, IPloneAppMultilingualInstalled, IInfoportalLayer)
        make_content(portal)
        # What fails here would fail unseen when the layer commits.
        transaction.commit()
        setRoles(portal, TEST_USER_ID, ["Member"])


API_FIXTURE = ApiLayer()
API_TESTING = FunctionalTesting(
    bases=(API_FIXTURE, WSGI_SERVER_FIXTURE), name="InfoportalApi:Functional"
)
