"""Offers at a point, under the providers who answer for them."""

from browser_heads import head
from browser_heads import overview
from infoportal.browser.blocks.offers import offers_by_provider


KELA = head("service_provider", "kela")
ADVICE = head("service", "advice", provider=(KELA.id,))
SECRET = head("service", "secret", state="private", provider=(KELA.id,))
ORPHAN = head("service", "orphan", provider=("service_provider/hidden",))


def row(row_id, of, **more):
    return {"id": row_id, "of": of.id, "channels": ["adviser"], **more}


def test_services_stand_under_their_provider():
    found = offers_by_provider(
        overview(KELA, ADVICE),
        [row("a", ADVICE, by_appointment=True), row("k", KELA, languages=["sv"])],
        {"a": "Ask here."},
        "fi",
    )
    assert len(found) == 1
    assert found[0].link.title == "Kela"
    assert [offer.id for offer in found[0].whole] == ["k"]
    assert found[0].whole[0].languages == ("sv",)
    service = found[0].services[0]
    assert (service.text, service.by_appointment) == ("Ask here.", True)
    assert service.channels == ("adviser",)


def test_private_services_and_their_prose_are_left_out():
    found = offers_by_provider(
        overview(KELA, ADVICE, SECRET),
        [row("s", SECRET), row("a", ADVICE)],
        {"s": "Not yet told."},
        "fi",
    )
    assert [offer.id for offer in found[0].services] == ["a"]


def test_a_service_whose_provider_is_not_public_is_told_without_it():
    found = offers_by_provider(overview(ORPHAN), [row("o", ORPHAN)], {}, "fi")
    assert found[0].link is None
    assert found[0].services[0].link.title == "Orphan"


def test_untranslated_services_are_found_in_their_own_language():
    found = offers_by_provider(overview(KELA, ADVICE), [row("a", ADVICE)], {}, "ar")
    assert found[0].services[0].link.language == "fi"
    assert found[0].link.language == "fi"
