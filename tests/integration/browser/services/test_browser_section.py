"""The directory of all things of one kind."""

import pytest


@pytest.fixture
def section(site, create):
    """Make the section of a kind."""
    return lambda kind: create(site["fi"], "section", f"all-{kind}", kind=kind)


def headings(html):
    main = html[html.index("<main") : html.index("</main>")]
    found = []
    for part in main.split("<h2")[1:]:
        text = part[part.index(">") + 1 : part.index("</h2>")]
        words = [p.partition(">")[2] if ">" in p else p for p in text.split("<")]
        found.append("".join(words).strip())
    return found


@pytest.mark.parametrize(
    ("kind", "groups"),
    [
        ("service_point", ["Mikkeli", "Oulu"]),
        ("service", ["DVV", "Kela"]),
        ("self_service", ["Kela"]),
    ],
)
def test_groups(services, section, page, kind, groups):
    assert headings(page(section(kind))) == groups


def test_municipalities_by_region(services, page):
    assert headings(page(services.towns))[0] == "Pohjois-Pohjanmaa"


def test_nothing_private_is_listed(services, section, page):
    assert "Salainen" not in page(section("service"))


def test_general_advice_stands_first(services, section, page):
    html = page(section("advice_channel"))
    assert html.index("Kansalaisneuvonta") < html.index("Kelan puhelin")


def test_untranslated_things_are_listed_in_their_language(services, page):
    html = page(services.ar_hall)
    assert 'hreflang="fi"' in html
    assert "Kelan neuvonta" in html
