"""The page of a service."""

from test_browser_service_point import plain


def test_what_is_listed_of_every_service(services, page):
    words = plain(page(services.notary))
    for text in ("DVV", "12,50", "Laki 420/2014", "Heti", "Vain tiistaisin."):
        assert text in words
    assert "Henkilötodistus" in words


def test_points_by_municipality(services, page):
    html = page(services.notary)
    assert html.index(">Mikkeli<") < html.index(">Mikkelin Asiointipiste<")
    assert "Kiimingin Asiointipiste" not in html


def test_area_and_online_services(services, page):
    assert "Oulu" in plain(page(services.notary))
    assert "OmaKela" in page(services.advice)
