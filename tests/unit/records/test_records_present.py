"""The JSON of records: joined with what is public, silent about the rest."""

from infoportal.records.own import HIDDEN
from infoportal.records.own import SUMMARY
from infoportal.records.present import Presenter
from smallportal import BASE
from smallportal import municipality
from smallportal import offer
from smallportal import Portal
from smallportal import ref
from smallportal import row

import pytest


SOURCE = {"title": "Infoportal", "@id": BASE}


@pytest.fixture(scope="module")
def portal():
    made = Portal()
    made.add("section", "m", "/fi/m")
    made.add("section", "m", "/sv/m", "sv")
    made.add("municipality", "turku", "/fi/m/turku", title="Turku", number="853")
    made.add("municipality", "turku", "/sv/m/turku", "sv", title="Åbo", number="853")
    made.add("service_provider", "kela", title="Kela")
    made.add("service_provider", "secret", state="private")
    made.add("topic", "housing", title="Asuminen")
    made.add("topic", "housing", language="sv", title="Boende")
    made.add(
        "info_page",
        "lease",
        "/fi/housing/lease",
        feedback_contact="a@b.fi",
        text="<h2>Vuokra</h2><p>Maksa ajoissa.</p>",
        files=[{"filename": "malli 1.pdf"}],
    )
    for language in ("fi", "sv"):
        made.add(
            "local_information",
            "local",
            f"/{language}/m/turku/local",
            language,
            refs={"adds_to": ["lease"]},
            adds_to=ref("lease"),
            parent=municipality("853"),
        )
    made.add(
        "service_point",
        "point",
        "/fi/m/turku/point",
        municipality="853",
        provider=ref("secret"),
        near=[ref("absent")],
        languages=["fi"],
        hours=[row("a", "09:00", "15:00"), row("s", "10:00", "11:00", ref("secret"))],
        hours_texts={"a": "Arkisin."},
        offers=[offer("k", "kela", "adviser"), offer("s", "secret", "adviser")],
        offer_texts={"k": "Kelan asiat.", "s": "Salaisuus."},
        image={"filename": "a.png"},
    )
    made.add("notice", "cut", starts="2026-12-01T09:00:00", ends=None)
    return made


def full(portal, cid, language="fi"):
    joined = portal.joined(language)
    return Presenter(joined, SOURCE).full(joined.view.public(ref(cid), language))


def test_what_every_record_tells(portal):
    record = full(portal, "housing", "sv")
    assert record["@id"] == f"{BASE}/sv/housing"
    assert record["translations"] == {
        "fi": f"{BASE}/fi/housing",
        "sv": f"{BASE}/sv/housing",
    }
    assert record["source"] == SOURCE
    assert record["license"].startswith("https://creativecommons.org/")
    assert record["freshness"] == "current"
    assert full(portal, "housing")["freshness"] == "source"


def test_offers_hours_and_references_of_what_is_hidden_drop_out(portal):
    point = full(portal, "point")
    assert point["provider"] is None
    assert point["near"] == []
    assert [(r["id"], r["text"]) for r in point["offers"]] == [("k", "Kelan asiat.")]
    assert [(r["id"], r["text"]) for r in point["hours"]] == [("a", "Arkisin.")]
    assert list(point["opening_hours"]) == [""]
    assert "Salaisuus" not in str(point)
    assert "offer_texts" not in point


def test_references_are_joined(portal):
    point = full(portal, "point")
    assert point["offers"][0]["of"] == {
        "@id": f"{BASE}/fi/kela",
        "id": ref("kela"),
        "type": "service_provider",
        "title": "Kela",
        "language": "fi",
    }
    assert point["image"]["download"] == f"{BASE}/fi/m/turku/point/@@images/image"


@pytest.mark.parametrize(
    "language,name,address",
    [
        ("fi", "Turku", f"{BASE}/fi/m/turku"),
        ("sv", "Åbo", f"{BASE}/sv/m/turku"),
        ("ar", "Turku", f"{BASE}/fi/m/turku"),
    ],
)
def test_municipalities_have_names_and_addresses(portal, language, name, address):
    told = portal.joined(language).municipality_of("853")
    assert (told["name"], told["@id"]) == (name, address)


def test_municipality_without_a_section_has_its_name(portal):
    told = portal.joined().municipality_of("091")
    assert told == {"number": "091", "name": "Helsinki"}


def test_local_information_is_read_on_the_national_page(portal):
    local = full(portal, "local")
    assert local["@id"] == f"{BASE}/fi/housing/lease/in/turku"
    # The national page is not in Swedish: it stands at its own address.
    assert local["translations"]["sv"] == f"{BASE}/sv/m/turku/local"
    page = full(portal, "lease")
    assert [part["id"] for part in page["local_information"]] == [ref("local")]


def test_addresses_for_feedback_are_not_told(portal):
    assert not HIDDEN & set(full(portal, "lease")) - {
        "source_language",
        "origin",
        "reviewed",
    }


def test_licence_is_what_the_keeper_has_set(portal):
    joined = portal.joined()
    head = joined.view.public(ref("housing"), "fi")
    presenter = Presenter(joined, SOURCE, "https://example.org/licence")
    assert presenter.full(head)["license"] == "https://example.org/licence"


def test_languages_of_service_stand_apart_from_that_of_the_text(portal):
    point = full(portal, "point")
    assert (point["language"], point["service_languages"]) == ("fi", ["fi"])
    assert "service_languages" not in full(portal, "housing")


def test_whole_records_tell_their_texts_without_markup(portal):
    assert full(portal, "lease")["plain_text"] == {"text": "Vuokra\n\nMaksa ajoissa."}
    assert full(portal, "housing")["plain_text"] == {}


def test_files_have_their_addresses(portal):
    assert full(portal, "lease")["files"] == [
        {
            "filename": "malli 1.pdf",
            "download": f"{BASE}/fi/housing/lease/@@file/malli%201.pdf",
        }
    ]


def test_moments_of_notices_have_their_offset(portal):
    notice = full(portal, "cut")
    assert (notice["starts"], notice["ends"]) == ("2026-12-01T09:00:00+02:00", None)


def test_summary_is_a_part_of_the_whole(portal):
    joined = portal.joined()
    presenter = Presenter(joined, SOURCE)
    for head in joined.view.index.by_key.values():
        if joined.view.is_public(head) and head.type in SUMMARY:
            whole = presenter.full(head)
            assert all(whole[k] == v for k, v in presenter.summary(head).items())


@pytest.mark.parametrize(
    "name,found",
    [("turku", "853"), ("853", "853"), (ref("turku"), "853"), ("kela", None)],
)
def test_municipality_by_any_name(portal, name, found):
    assert portal.joined().municipality(name) == found


@pytest.mark.parametrize(
    "types,name,found",
    [
        (("service_provider",), "kela", "kela"),
        (("service_provider",), ref("kela"), "kela"),
        (("service",), "kela", None),
        (("service",), ref("kela"), None),
        (("service_provider",), "secret", None),
        (("service_provider",), ref("secret"), None),
    ],
)
def test_items_by_any_name(portal, types, name, found):
    assert portal.joined("ar").item(types, name) == (ref(found) if found else None)
