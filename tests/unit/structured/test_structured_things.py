"""What the portal publishes, in the words of schema.org."""

from datetime import date
from infoportal.structured.node import node
from infoportal.structured.things import Asked
from infoportal.structured.things import BUILDERS
from infoportal.structured.things import thing
from smallportal import BASE
from smallportal import municipality
from smallportal import offer
from smallportal import Portal
from smallportal import ref
from smallportal import row

import pytest


PUBLISHER = node("Organization", name="Infoportaali", url=BASE)
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
PHONES = [
    {"id": "a", "kind": "phone", "value": "029 553 9391", "cost": "local"},
    {"id": "b", "kind": "email", "value": "a@b.fi"},
    {"id": "c", "kind": "web", "value": "https://kela.fi"},
    {"id": "d", "kind": "post", "value": "PL 1"},
]


@pytest.fixture(scope="module")
def portal():
    made = Portal()
    for code in ("fi", "sv"):
        made.add("section", "m", f"/{code}/m", code)
        made.add(
            "municipality", "turku", f"/{code}/m/turku", code,
            title={"fi": "Turku", "sv": "Åbo"}[code], number="853",
            latitude=60.45, longitude=22.27, website={"fi": "https://turku.fi"},
        )  # fmt: skip
        made.add("info_page", "lease", f"/{code}/lease", code, title="Vuokra",
                 text="<p>" + "sana " * 300 + "</p>")  # fmt: skip
    made.add("service_provider", "kela", title="Kela", kind="state", contacts=PHONES,
             website={"fi": "https://kela.fi"})  # fmt: skip
    made.add("service_provider", "club", title="Seura", kind="other")
    made.add("service_provider", "secret", state="private")
    made.add("service", "card", title="Kortti", provider=ref("kela"), price="0",
             refs={"self_services": ["online"]},
             self_services=[ref("online")])  # fmt: skip
    made.add("service", "local", title="Paikka", provider=ref("secret"), area=["853"])
    made.add("self_service", "online", title="Verkossa", provider=ref("kela"),
             urls={"fi": "https://a.fi", "sv": "https://a.fi/sv"})  # fmt: skip
    made.add(
        "service_point", "point", "/fi/m/turku/point", title="Piste",
        municipality="853", provider=ref("kela"), languages=["fi", "ar"],
        street_fi="Katu 1", street_sv="Gatan 1", postal_code="20100",
        post_office_fi="Turku", latitude=60.4, longitude=22.2, contacts=PHONES,
        hours=[row("a", "09:00", "15:00")],
        offers=[offer("k", "card", "adviser")], refs={"of": ["card"]},
    )  # fmt: skip
    made.add("advice_channel", "phone", title="Neuvonta", kind="telephone",
             address="0800 123 456", cost="free", languages=["fi", "so"],
             hours=[row("a", "09:00", "15:00")])  # fmt: skip
    made.add("advice_channel", "chat", title="Chat", kind="chat",
             address="https://chat.fi")  # fmt: skip
    made.add("local_information", "here", "/fi/m/turku/here", title="Täällä",
             adds_to=ref("lease"), refs={"adds_to": ["lease"]},
             parent=municipality("853"))  # fmt: skip
    made.add("notice", "cut", title="Katko", severity="disturbance",
             starts="2026-12-01T09:00:00", ends="2026-12-02T09:00:00",
             municipalities=["853"])  # fmt: skip
    made.add("notice", "news", title="Uutta", severity="info")
    made.add("topic", "housing")
    made.add("section", "all-points")
    return made


@pytest.fixture
def told(portal):
    """Return an item as it is told."""

    def tell(cid, language="fi"):
        joined = portal.joined(language)
        asked = Asked(joined, PUBLISHER, LICENCE, date(2026, 6, 1))
        return thing(asked, joined.view.public(ref(cid), language))

    return tell


@pytest.mark.parametrize(
    "cid, kind",
    [
        ("lease", "Article"),
        ("here", "Article"),
        ("turku", "AdministrativeArea"),
        ("kela", "GovernmentOrganization"),
        ("club", "Organization"),
        ("card", "GovernmentService"),
        ("online", "GovernmentService"),
        ("point", "GovernmentOffice"),
        ("phone", "ContactPoint"),
        ("cut", "SpecialAnnouncement"),
        ("news", "NewsArticle"),
        ("housing", "CollectionPage"),
    ],
)
def test_kind_and_address(told, cid, kind):
    found = told(cid)
    assert found["@type"] == kind
    assert found["@id"].startswith(BASE)
    assert found.get("name") or found.get("headline")


def test_what_has_no_word_is_not_told(told):
    assert told("all-points") == {}
    assert "section" not in BUILDERS


def test_article_tells_dates_licence_publisher_and_translations(told):
    finnish, swedish = told("lease"), told("lease", "sv")
    assert finnish["inLanguage"] == "fi"
    assert finnish["license"] == LICENCE
    assert finnish["publisher"] == PUBLISHER
    assert finnish["timeRequired"] == "PT2M"
    assert finnish["workTranslation"] == [{"@id": f"{BASE}/sv/lease"}]
    assert swedish["translationOfWork"] == {"@id": f"{BASE}/fi/lease"}
    assert "workTranslation" not in swedish


def test_local_information_has_its_place_and_the_readers_address(told):
    found = told("here")
    assert found["@id"] == f"{BASE}/fi/lease/in/turku"
    assert found["spatialCoverage"]["name"] == "Turku"


def test_provider_tells_its_pages_and_contacts(told):
    found = told("kela")
    assert found["url"] == "https://kela.fi"
    assert found["contactPoint"] == [
        {"@type": "ContactPoint", "telephone": "+358-29-5539391"},
        {"@type": "ContactPoint", "email": "a@b.fi"},
    ]


def test_service_tells_provider_area_channels_and_price(told):
    found = told("card")
    assert found["provider"]["name"] == "Kela"
    assert found["areaServed"] == {"@type": "Country", "name": "Finland"}
    assert found["offers"] == {"@type": "Offer", "price": "0", "priceCurrency": "EUR"}
    online, point = found["availableChannel"]
    assert online["serviceUrl"] == f"{BASE}/fi/online"
    assert online["availableLanguage"] == ["fi", "sv"]
    assert point["serviceLocation"]["name"] == "Piste"


def test_private_provider_is_not_told(told):
    found = told("local")
    assert "provider" not in found
    assert found["areaServed"]["@id"] == f"{BASE}/fi/m/turku"


def test_online_service_has_a_channel_for_each_language(told):
    channels = told("online")["availableChannel"]
    assert {c["availableLanguage"]: c["serviceUrl"] for c in channels} == {
        "fi": "https://a.fi",
        "sv": "https://a.fi/sv",
    }


def test_point_tells_where_and_when(told):
    found = told("point")
    assert found["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "Katu 1",
        "postalCode": "20100",
        "addressLocality": "Turku",
        "addressCountry": "FI",
    }
    assert found["geo"]["latitude"] == 60.4
    assert found["openingHoursSpecification"]["opens"] == "09:00"
    assert found["specialOpeningHoursSpecification"]["validFrom"] == "2026-06-19"
    assert found["containedInPlace"]["name"] == "Turku"
    assert found["contactPoint"][0]["availableLanguage"] == ["fi", "ar"]


def test_advice_tells_number_price_languages_and_hours(told):
    found = told("phone")
    assert found["telephone"] == "+358-800-123456"
    assert found["contactOption"] == "TollFree"
    assert found["availableLanguage"] == ["fi", "so"]
    assert found["hoursAvailable"][0]["opens"] == "09:00"
    assert told("chat")["url"] == "https://chat.fi"


def test_disturbance_is_an_announcement_with_its_period_and_place(told):
    found = told("cut")
    assert found["datePosted"] == "2026-12-01T09:00+02:00"
    assert found["expires"] == "2026-12-02T09:00+02:00"
    assert found["spatialCoverage"]["name"] == "Turku"
    assert told("news")["spatialCoverage"]["@type"] == "Country"
