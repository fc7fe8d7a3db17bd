"""Who answers for a text, and how long it takes to read."""

from browser_heads import head
from browser_heads import link
from infoportal.browser.layout.provenance import authors
from infoportal.browser.layout.provenance import providers
from infoportal.browser.layout.provenance import reading_time
from infoportal.browser.layout.wording import minutes_text
from infoportal.languages import LANGUAGES
from types import SimpleNamespace

import pytest


OULU = head("municipality", "oulu", parent="/fi/towns", title="Oulu")
TOWNS = head("section", "towns")
PAGE = head("info_page", "lease")
POINT = head("service_point", "kiiminki", parent="/fi/towns/oulu")
SERVICE = head("service", "card")
KELA = head("service_provider", "kela", title="Kela")


def page(shown, above=(), local=None, parts=(), **fields):
    """Return a page as far as its provenance asks."""
    return SimpleNamespace(
        head=shown,
        breadcrumbs=list(above),
        municipality_head=local,
        local_parts=list(parts),
        fields=fields,
        language="fi",
        site_name="Infoportaali",
        link=lambda item_id: link(KELA) if item_id == KELA.id else None,
    )


LOCAL = SimpleNamespace(text="<p>" + "sana " * 300 + "</p>")


@pytest.mark.parametrize(
    "shown, expected",
    [
        (page(PAGE), ["Infoportaali"]),
        (page(SERVICE, provider=KELA.id), ["Infoportaali"]),
        (page(OULU, [TOWNS]), ["Oulu"]),
        (page(POINT, [TOWNS, OULU]), ["Oulu"]),
        (page(PAGE, local=OULU, parts=[LOCAL]), ["Infoportaali", "Oulu"]),
        (page(PAGE, local=OULU), ["Infoportaali"]),
    ],
)
def test_who_answers_for_the_text(shown, expected):
    assert [who.name for who in authors(shown)] == expected


def test_municipality_is_linked_and_the_portal_is_not():
    portal, municipality = authors(page(PAGE, local=OULU, parts=[LOCAL]))
    assert portal.link is None
    assert municipality.link is OULU


@pytest.mark.parametrize(
    "provider, expected", [(KELA.id, ["Kela"]), ("private", []), ("", [])]
)
def test_who_answers_for_the_service(provider, expected):
    found = providers(page(SERVICE, provider=provider))
    assert [who.name for who in found] == expected


@pytest.mark.parametrize(
    "shown, minutes",
    [
        (page(PAGE, text="<p>Lyhyt.</p>"), 1),
        (page(PAGE, text=""), 0),
        (page(PAGE, text=LOCAL.text), 2),
        (page(PAGE, text=LOCAL.text, local=OULU, parts=[LOCAL]), 4),
        (page(SERVICE, text=LOCAL.text), 0),
        (page(None), 0),
    ],
)
def test_reading_time_of_texts_alone(shown, minutes):
    assert reading_time(shown) == minutes


@pytest.mark.parametrize("code", LANGUAGES)
def test_minutes_have_latin_digits_in_every_language(code):
    assert "12" in minutes_text(12, code)
    assert "duration" not in minutes_text(12, code)


@pytest.mark.parametrize(
    "number, code, expected",
    [
        (1, "fi", "1 minuutti"),
        (3, "fi", "3 minuuttia"),
        (2, "ru", "2 минуты"),
        (5, "ru", "5 минут"),
        (3, "zh", "3分钟"),
        (3, "ar", "3 دقائق"),
        (3, "so", "3 daqiiqo"),
    ],
)
def test_minutes_in_words(number, code, expected):
    assert minutes_text(number, code).replace("\u00a0", " ") == expected
