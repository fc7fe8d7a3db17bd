"""The page of an online service."""

import re


def test_addresses_by_language_are_marked(services, page):
    html = page(services.online).partition("<main")[2]
    for code, name in (("fi", "Suomi"), ("sv", "Svenska")):
        assert re.search(
            rf'<a class="address"[^>]*hreflang="{code}"[^>]*lang="{code}"[^>]*>{name}<',
            html,
        )
    assert html.index("kela.fi/omakela") < html.index("fpa.fi/mittfpa")


def test_prose_and_help_in_person(services, page):
    html = page(services.online)
    assert "<p>Täytä lomake.</p>" in html
    assert "Kimingin" not in html
    assert "Kiimingin Asiointipiste" in html
    assert "Kelan puhelin" in html


def test_private_services_do_not_leak(services, page):
    assert "Salainen" not in page(services.online)
