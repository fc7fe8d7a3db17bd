"""The frame of every page, as visitors and editors get it."""

from datetime import date
from datetime import datetime
from infoportal.behaviors.identity import item_id
from plone import api
from zExceptions import NotFound

import pytest
import re


@pytest.fixture
def towns(create, site):
    """The section of municipalities, with one in it."""
    section = create(site["fi"], "section", "test-towns", kind="municipality")
    create(section, "municipality", "test-oulu", "Oulu", number="564")
    return section


@pytest.fixture
def notice(create, site):
    """Publish a notice about something."""
    section = create(site["fi"], "section", "test-notices", kind="notice")

    def make(id_, **values):
        return create(section, "notice", id_, **values)

    return make


def test_page_says_its_language_and_text(page, housing):
    html = page(housing["renting"])
    assert html.startswith("<!DOCTYPE html>\n<html")
    assert re.search(r'<html[^>]* dir="ltr"[^>]* lang="fi"', html)
    assert "<h1>Vuokra-asunto</h1>" in html
    assert "<p>Vuokraa.</p>" in html


def test_way_back_and_siblings(page, housing, create):
    create(housing, "info_page", "moving", "Muutto")
    html = page(housing["renting"])
    crumbs = html.partition('class="breadcrumbs"')[2].partition("</nav>")[0]
    assert "Asuminen" in crumbs
    near = html.partition('class="nearby"')[2].partition("</nav>")[0]
    assert "Muutto" in near
    assert re.search(r'aria-current="page"[^>]*>Vuokra-asunto', near)


def test_title_is_escaped(page, create, site):
    topic = create(site["fi"], "topic", "x", '<b onload="x">&', description="<i>")
    html = page(topic)
    assert "<b onload" not in html
    assert "&lt;b onload=&quot;x&quot;&gt;&amp;" in html or "&lt;b onload=" in html
    assert "<i>" not in html


def test_switcher_leads_to_translations(page, housing, translated):
    translated(housing, "ar", "السكن")
    html = page(housing)
    for code, absent in (("ar", False), ("sv", True)):
        found = re.search(rf'<a\s[^>]*data-language="{code}"', html).group()
        assert f"/{code}/test-housing" in found
        assert ("absent" in found) is absent
    tags = re.findall(r'hreflang="([^"]+)"\s+rel="alternate"', html)
    assert tags == ["fi", "ar", "x-default"]


def test_machine_translation_is_told_quietly(page, housing, translated):
    other = translated(housing, "en", "Housing", origin="machine")
    assert "machine translation" in page(other)
    other.origin, other.reviewed = "machine", date(2026, 1, 2)
    other.reindexObject()
    html = page(other)
    assert "machine translation" not in html
    assert "2 January 2026" in html


def test_outdated_translation_is_told(page, housing, translated):
    other = translated(housing, "en", "Housing", source_revision="of long ago")
    assert "has changed since" in page(other)


def test_sources_and_their_date(page, housing):
    housing.sources = ["https://www.ara.fi/", "Laki"]
    housing.as_of = date(2015, 4, 30)
    housing.reindexObject()
    html = page(housing)
    assert "30. huhtikuuta 2015" in html
    assert re.search(r'<a href="https://www.ara.fi/"[^>]*><bdi>www.ara.fi</bdi>', html)
    assert "<bdi>Laki</bdi>" in html


def test_notice_stands_where_it_belongs(page, housing, notice, towns, site):
    notice("all", title="Kaikille", everywhere=True)
    notice("homes", title="Kodeista", about=[item_id(housing)])
    notice("past", title="Mennyt", everywhere=True, ends=datetime(2020, 1, 1))
    notice("oulu-only", title="Oulusta", municipalities=["564"])
    front = page(site["fi"], "front-page")
    banner = front.partition('class="notices"')[2].partition("</section>")[0]
    assert "Kaikille" in banner
    assert "Kodeista" not in banner
    assert "Mennyt" not in front
    below = page(housing["renting"])
    assert "Kodeista" in below
    assert "Oulusta" not in below
    assert "Oulusta" in page(towns["test-oulu"])
    variant = api.content.get_view("view", housing, site.REQUEST.clone())
    assert "Oulusta" in variant.for_municipality("test-oulu")()


def test_notice_tells_severity_by_a_sign_too_and_is_whole_without_scripts(
    page, notice, site
):
    notice("a", title="Aaa", everywhere=True, severity="disturbance")
    banner = page(site["fi"], "front-page").partition('class="notices"')[2]
    banner = banner.partition("</section>")[0]
    assert re.search(r"<strong><svg[^>]*aria-hidden", banner)
    assert "<button" not in banner
    assert not re.search(r"\shidden[\s=>]", banner)
    assert re.search(r'data-notice="[0-9a-f-]{36}@\d{4}-', banner)


def test_urgent_notice_comes_first(page, notice, site):
    notice("a", title="Aaa", everywhere=True)
    notice("b", title="Bbb", everywhere=True, severity="urgent")
    html = page(site["fi"], "front-page")
    assert html.index("Bbb") < html.index("Aaa")


def test_notice_is_told_in_another_language_marked(page, notice, site):
    notice("a", title="Hätätilanne", everywhere=True, severity="urgent")
    html = page(site["ar"], "front-page")
    shown = html.partition('class="notices"')[2].partition("</section>")[0]
    assert re.search(r'<span dir="ltr"\s+lang="fi"', shown)
    assert "Hätätilanne" in shown


def test_unknown_municipality_has_no_variant(housing, site, towns):
    view = api.content.get_view("in", housing, site.REQUEST.clone())
    with pytest.raises(NotFound):
        view.publishTraverse(view.request, "nowhere")
    with pytest.raises(NotFound):
        view()


def test_editors_see_local_information_and_a_toolbar(housing, create, towns, site):
    local = create(
        towns["test-oulu"],
        "local_information",
        "homes",
        "Oulussa",
        text="<p>Sivakka.</p>",
        adds_to=item_id(housing),
    )
    request = site.REQUEST.clone()
    html = api.content.get_view("view", local, request)()
    assert "<p>Sivakka.</p>" in html
    assert "/fi/test-housing/in/test-oulu" in html
    assert f'href="{local.absolute_url()}/edit"' in html


def test_visitors_get_no_toolbar(page, housing):
    assert 'class="toolbar"' not in page(housing)


def test_local_information_of_a_private_page_is_absent(page, create, towns, site):
    private = api.content.create(site["fi"], "topic", id="private", title="X")
    local = create(
        towns["test-oulu"], "local_information", "homes", adds_to=item_id(private)
    )
    with pytest.raises(NotFound):
        page(local)


def test_link_list_tells_languages(page, housing):
    renting = housing["renting"]
    renting.links = [
        {"id": "a", "urls": {"en": "https://a.fi/en", "fi": "https://a.fi/fi"}}
    ]
    renting.link_texts = {"a": "Opas"}
    renting.reindexObject()
    html = page(renting)
    assert re.search(
        r'<a href="https://a.fi/fi"[^>]*hreflang="fi"[^>]*>\s*Opas\b', html
    )
    assert re.search(r'href="https://a.fi/en"[^>]*hreflang="en"[^>]*lang="en"', html)


def test_private_related_thing_is_not_named(page, housing, create, site):
    section = create(site["fi"], "section", "test-providers", kind="service_provider")
    hidden = api.content.create(
        section, "service_provider", id="hidden", title="Piilo", kind="state"
    )
    housing["renting"].providers = [item_id(hidden)]
    housing["renting"].reindexObject()
    assert "Piilo" not in page(housing["renting"])
