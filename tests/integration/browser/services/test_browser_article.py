"""Topics and information pages: what is on them, and what helps to go on."""

from infoportal.behaviors.identity import item_id
from test_browser_service_point import data
from test_browser_service_point import plain

import pytest
import re


TEXT = "".join(f"<h2>{title}</h2><p>x</p>" for title in ("Yksi", "Kaksi", "Kolme"))


@pytest.fixture
def housing(services, site, create):
    """A topic with a narrower one, and a page that names services."""
    topic = create(site["fi"], "topic", "housing", "Asuminen", text="<h2>A</h2>")
    create(topic, "topic", "buying", "Asunnon ostaminen")
    create(
        topic,
        "info_page",
        "renting",
        "Vuokraus",
        text=TEXT,
        services=[item_id(services.advice), item_id(services.secret)],
        self_services=[item_id(services.online)],
        service_points=[item_id(services.kiiminki), item_id(services.point)],
        providers=[item_id(services.kela)],
    )
    return topic


def section(html, label):
    """Return what stands under a heading."""
    return html.partition(f"<h2>{label}</h2>")[2].partition("</section>")[0]


def test_long_text_begins_with_its_headings(housing, page):
    html = page(housing["renting"])
    contents = html.partition('class="contents')[2].partition("</nav>")[0]
    assert re.findall(r'href="#(s\d)"\s*>([^<]+)<', contents) == [
        ("s1", "Yksi"),
        ("s2", "Kaksi"),
        ("s3", "Kolme"),
    ]
    assert '<h2 id="s2">Kaksi</h2>' in html
    assert 'class="contents' not in page(housing)


def test_page_says_what_is_open_of_what_it_names(housing, services, page):
    html = page(housing["renting"])
    point = section(html, "Asioi paikan päällä") or html
    assert "16.00" in plain(point)
    known = data(html)
    assert item_id(services.kiiminki) in known
    assert all(key in html.partition("</main>")[0] for key in known)
    assert "Salainen" not in html


def test_variant_names_the_points_of_its_municipality(housing, services, page, site):
    view = housing["renting"].unrestrictedTraverse("view")
    assert [head.cid for head in view.for_municipality("oulu").points] == ["kiiminki"]
    view = housing["renting"].unrestrictedTraverse("view")
    cids = [link.path.rpartition("/")[2] for link in view.points]
    assert cids == ["kiiminki", "mikkeli"]


def test_topic_tells_narrower_topics_pages_and_their_services(housing, page):
    html = page(housing)
    narrower, pages = html.index(">Asunnon ostaminen<"), html.index(">Vuokraus<")
    assert narrower < pages
    assert ">OmaKela</a>" in html
    assert ">Kelan neuvonta</a>" in html
    assert "Salainen" not in html


def test_untranslated_things_are_marked(housing, services, translated, page):
    arabic = translated(housing, "ar", "السكن")
    other = translated(housing["renting"], "ar", "الإيجار", text="<p>x</p>")
    html = page(other)
    link = re.search(r"<a[^>]*>OmaKela</a>", html)[0]
    assert 'lang="fi"' in link and 'dir="ltr"' in link and 'hreflang="fi"' in link
    assert 'hreflang="fi"' in page(arabic)
    assert "\u206616:00\u2069" in html
