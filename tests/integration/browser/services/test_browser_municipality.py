"""The page of a municipality."""

from infoportal.behaviors.identity import item_id


def test_contacts_region_and_website(services, page):
    html = page(services.oulu)
    assert 'href="tel:+358-8-558410"' in html
    assert '<bdi dir="ltr">08 558 410</bdi>' in html
    assert "Vaihde" in html
    assert "Pohjois-Pohjanmaa" in html
    assert 'href="https://www.ouka.fi/en"' in html


def test_what_there_is_in_it(services, page):
    html = page(services.oulu)
    for title in (
        "Kiimingin Asiointipiste",
        "Julkinen notaari",
        "Kansalaisneuvonta",
        "Remontti Kiimingissä",
    ):
        assert f">{title}</a>" in html
    assert "Mikkelin Asiointipiste" not in html


def test_local_information_leads_to_the_variant(services, site, create, page):
    topic = create(site["fi"], "topic", "housing", "Asuminen")
    create(
        services.oulu,
        "local_information",
        "housing",
        "Asuminen Oulussa",
        adds_to=item_id(topic),
    )
    html = page(services.oulu)
    assert '/fi/housing/in/oulu">Asuminen Oulussa</a>' in html
