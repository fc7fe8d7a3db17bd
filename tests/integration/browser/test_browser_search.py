"""Search over the catalog: what is found, what never is, and the page of it."""

from DateTime import DateTime
from infoportal.records.overview import overview
from infoportal.search.interfaces import ISearch
from infoportal.search.results import search
from infoportal.search.values import Question
from lxml.html import document_fromstring
from plone import api
from zope.lifecycleevent import modified

import pytest


@pytest.fixture
def find(site):
    """Return paths of what is found."""

    def ask(text, language="fi"):
        found = ISearch(site).find(overview(site), text, language)
        return [head.path for head in found.heads]

    return ask


@pytest.fixture
def answer(site):
    """Return the whole answer to a question."""

    def ask(text, language="fi", **more):
        question = Question(text, language, **more)
        return search(ISearch(site), overview(site), question)

    return ask


@pytest.fixture
def pages(create, site):
    """A topic with pages in Finnish."""
    topic = create(site["fi"], "topic", "test-luvat", "Luvat")
    create(topic, "info_page", "lupa", "Oleskelulupa", text="<p>Migri päättää.</p>")
    create(topic, "info_page", "tyo", "Työntekijän oikeudet")
    create(topic, "info_page", "koti", "Koti", text="<h2>A</h2><p>Oleskelulupa.</p>")
    return topic


@pytest.fixture
def shown(page, site):
    """Render the search page of a language for a query string."""

    def ask(query="", language="fi"):
        site.REQUEST.environ["QUERY_STRING"] = query
        return page(site[language], "search")

    return ask


@pytest.mark.parametrize(
    "text,cids",
    [
        ("oleskelulupa", ["lupa", "koti"]),
        ("oleskeluluvan", ["lupa", "koti"]),
        ("tyontekijan", ["tyo"]),
        ("TYÖNTEKIJÄN OIKEUDET", ["tyo"]),
        ("migri", ["lupa"]),
        ("miten saan oleskeluluvan", ["lupa", "koti"]),
        ("xylofoni", []),
        ("", []),
    ],
)
def test_found(find, pages, text, cids):
    assert find(text) == [f"/fi/test-luvat/{cid}" for cid in cids]


@pytest.mark.parametrize(
    "language,title,text,queries",
    [
        ("ar", "تصريح الإقامة", "", ["الاقامة", "اقامه", "تَصريح", "للإقامة"]),
        ("zh", "居留许可", "<p>在移民局申请。</p>", ["居留", "移民局", "怎么居留"]),
        ("fa", "اجازه اقامت", "<p>خانه‌ها</p>", ["إجازه", "خانه", "خانه‌ها"]),
        ("so", "Sharciga", "<p>Go’aanka waa la diri.</p>", ["go'aan", "goaanka"]),
        ("ru", "Съёмное жильё", "", ["съемное", "жильем"]),
        ("tr", "Kiralık konut", "", ["kiralik", "KİRALIK"]),
        ("fr", "Carte d’impôt", "", ["impot", "d'impôt"]),
        ("uk", "М’який ґанок", "", ["м'який", "ганок"]),
    ],
)  # fmt: skip
def test_found_as_people_write(create, find, site, language, title, text, queries):
    create(site[language], "topic", "test-x", title, text=text)
    for query in queries:
        assert find(query, language) == [f"/{language}/test-x"], query


def test_places_are_found_by_their_address(create, find, site):
    section = create(site["fi"], "section", "places", kind="municipality")
    oulu = create(section, "municipality", "uleaborg", "奥卢", number="564")
    create(oulu, "service_point", "piste", "Piste", street_fi="Hallituskatu 36",
           postal_code="90100", municipality="564")  # fmt: skip
    for query in ("hallituskatu 36", "90100", "oulu", "奥卢"):
        assert "/fi/places/uleaborg/piste" in find(query), query


def test_titles_come_before_texts(find, pages):
    assert find("oleskelulupa")[0] == "/fi/test-luvat/lupa"


def hide(item, how):
    """Take an item out of what is public."""
    if how in ("retract", "archive"):
        api.content.transition(item, how)
        return
    name, days = how
    setattr(item, name, DateTime() + days)
    modified(item)


HIDDEN = ["retract", "archive", ("expiration_date", -1), ("effective_date", 1)]


@pytest.mark.parametrize("how", HIDDEN)
@pytest.mark.parametrize("which", ["lupa", None])
def test_what_is_not_public_is_neither_found_nor_counted(answer, pages, how, which):
    assert answer("oleskelulupa").total == 2
    hide(pages[which] if which else pages, how)
    results = answer("oleskelulupa")
    left = ["koti"] if which else []
    assert [hit.cid for hit in results.hits] == left
    assert results.total == results.whole == len(left)
    assert sum(count.number for count in results.kinds) == len(left)
    assert answer("migri").total == 0


@pytest.mark.parametrize("how", HIDDEN)
def test_nor_is_it_betrayed_by_help(answer, pages, shown, how):
    hide(pages["lupa"], how)
    hide(pages["koti"], how)
    results = answer("oleskelulpa")
    assert not results.help.spellings and not results.help.titles
    assert answer("oleskelulupa", "sv").help.elsewhere == {}
    assert "Oleskelulupa" not in shown("q=oleskelulpa")


def test_counted_is_what_is_shown_on_all_pages(answer, create, pages):
    for number in range(23):
        create(pages, "info_page", f"n{number}", f"Sivu {number}", text="<p>sana</p>")
    found = []
    while len(found) < 23:
        results = answer("sana", start=len(found), size=10)
        assert results.total == 23 and results.hits
        found += [hit.path for hit in results.hits]
    assert len(set(found)) == 23


def test_help_in_other_languages(answer, create, pages, site, translated):
    translated(pages, "sv", "Tillstånd")
    translated(pages["lupa"], "sv", "Uppehållstillstånd")
    results = answer("migri", "sv")
    assert results.total == 0
    assert results.help.elsewhere == {"fi": 1}
    assert [h.path for h in results.help.translated] == ["/sv/test-luvat/lupa"]


def test_help_with_spelling(answer, pages):
    results = answer("olekselulupa")
    assert results.help.spellings == ["Oleskelulupa"]
    assert [head.cid for head in results.help.titles] == ["lupa"]


TYPED = [
    '"', '""', '"a', "(", ")", "((()", "*", "?", "a*", "*a", "a?b", "AND", "OR", "NOT",
    "and or not", "a AND", "NOT a", "-a", "-", "a OR OR b", "\\", "'", "<b>", "%", "_",
    "a_b", "a:b", "a-b-c", "𝒳", "🎉", "\x00", "\ud7ff", "ß", "ﷺ", "ء", "ـــ", "\u200c",
    "的", "居", "居留*", "ไทย", "한국", "हिन्दी", "x" * 200, "居" * 200, "a " * 100,
]  # fmt: skip


@pytest.mark.parametrize("text", TYPED)
def test_nothing_that_is_typed_breaks_the_index(answer, pages, text):
    assert answer(text).total >= 0


def test_no_letter_breaks_the_index(find, pages):
    # All that the index takes for Latin, and some of every other script.
    numbers = [*range(0x41, 0x250), *range(0x250, 0x3100, 13)]
    words = [chr(number) * 3 for number in numbers if chr(number).isalnum()]
    for start in range(0, len(words), 10):
        find(" ".join(words[start : start + 10]))
    assert find("oleskelulupa")


def test_the_page_shows_what_was_found(pages, shown):
    html = shown("q=oleskelulupa")
    assert "<mark>Oleskelulupa</mark>" in html
    assert 'value="oleskelulupa"' in html
    assert '<meta name="robots"' in html and "noindex" in html
    assert f'href="{api.portal.get().absolute_url()}/fi/search"' in html
    assert "/fi/test-luvat/lupa" in html
    assert "Tuloksia: <bdi>2</bdi>" in " ".join(html.split())


def test_the_page_narrows(pages, shown):
    html = shown("q=oleskelulupa&kind=info_page&topic=test-luvat")
    assert 'aria-current="true"' in html and "<details" in html
    assert "/fi/test-luvat/lupa" in html


def test_the_empty_form_offers_topics(pages, shown):
    html = shown()
    assert "/fi/test-luvat" in html and 'class="hits"' not in html
    assert html.count('role="search"') == 2  # the header's, and the page's own


@pytest.mark.parametrize("language", ["fi", "ar", "zh", "so"])
def test_nothing_found_leads_on(pages, shown, language):
    html = shown("q=xylofoni", language)
    assert f"/{language}/guidance" in html
    assert 'class="hits"' not in html


def test_words_are_escaped(pages, shown):
    html = shown("q=%3Cscript%3Ealert(1)%3C/script%3E%22onload=x+oleskelulupa")
    tree = document_fromstring(html)
    assert tree.xpath("//script[contains(., 'alert')]|//@onload") == []
    assert tree.xpath("//input[@name='q']/@value")[0].startswith("<script>alert(1)")


def test_words_in_texts_are_escaped(create, pages, shown):
    create(pages, "info_page", "koodi", "<b>Koodi</b>", text="<p>&lt;i&gt;sana</p>")
    html = shown("q=sana")
    assert "&lt;b&gt;Koodi" in html and "<b>Koodi" not in html
    assert "&lt;i&gt;<mark>sana</mark>" in html


def test_local_information_leads_to_its_variant(create, pages, shown, site):
    section = create(site["fi"], "section", "places", kind="municipality")
    oulu = create(section, "municipality", "uleaborg", "Oulu", number="564")
    page_id = overview(site).by_path("/fi/test-luvat/lupa").id
    create(oulu, "local_information", "local", "Paikallinen tieto", adds_to=(page_id,))
    html = shown("q=paikallinen")
    assert "/fi/test-luvat/lupa/in/uleaborg" in html
    assert "/fi/places/uleaborg/local" not in html


def test_an_editor_is_shown_what_everybody_is(pages, site, shown):
    api.content.transition(pages["lupa"], "retract")
    site.REQUEST.environ["QUERY_STRING"] = "q=oleskelulupa"
    html = api.content.get_view("search", site["fi"], site.REQUEST.clone())()
    assert "/fi/test-luvat/lupa" not in html


def test_an_older_site_is_indexed_anew(find, pages, site):
    from infoportal.upgrades.v20261121002.search import index_texts

    catalog = api.portal.get_tool("portal_catalog")
    catalog.manage_clearIndex(["SearchableText"])
    assert find("oleskelulupa") == []
    index_texts(site.portal_setup)
    assert find("oleskelulupa")[0] == "/fi/test-luvat/lupa"
