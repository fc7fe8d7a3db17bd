"""Pieces of texts around words."""

from infoportal.search.plaintext import plain
from infoportal.search.plaintext import texts_of
from infoportal.search.plaintext import with_folded
from infoportal.search.snippets import LENGTH
from infoportal.search.snippets import marked
from infoportal.search.snippets import snippet
from infoportal.search.terms import loose_terms
from infoportal.search.terms import words_of

import pytest


LONG = "Alku on tässä. " * 40


def of(query):
    """Return the terms of a query."""
    return loose_terms(words_of(query))


def written(pieces):
    """Return pieces with signs around what is marked."""
    return "".join(f"[{text}]" if found else text for text, found in pieces)


@pytest.mark.parametrize(
    "query,texts,shown",
    [
        ("lupa", ["Hae lupa."], "Hae [lupa]."),
        ("lupa", ["Ei mitään.", "Hae lupa."], "Hae [lupa]."),
        ("lupa koti", ["lupa", "lupa ja koti"], "[lupa] ja [koti]"),
        ("xyz", ["Ensin tämä.", "Sitten tuo."], "Ensin tämä."),
        ("xyz", ["", "Tämä."], "Tämä."),
        ("xyz", [], ""),
        ("b", ["a <b> c"], "a <[b]> c"),
        ("الاقامة", ["تصريح الإقامة هنا"], "تصريح [الإقامة] هنا"),
    ],
)
def test_short_texts(query, texts, shown):
    assert written(snippet(texts, of(query))) == shown


def test_a_long_text_is_cut_around_the_word():
    shown = written(
        snippet([LONG + "Hae oleskelulupaa nyt. " + LONG], of("oleskelulupa"))
    )
    assert shown.startswith("…") and shown.endswith("…")
    assert "[oleskelulupaa]" in shown
    assert len(shown) < LENGTH + 10
    assert not shown.startswith("… ") and "… " not in shown[:3]


def test_the_beginning_of_a_long_text():
    shown = written(snippet([LONG], of("xyz")))
    assert shown.startswith("Alku on") and shown.endswith("…")


def test_scripts_without_spaces_are_cut_shorter():
    shown = written(snippet(["你需要在芬兰移民局申请居留许可。" * 20], of("居留许可")))
    assert len(shown.replace("[", "").replace("]", "")) < 100
    assert "[居留许可]" in shown


def test_many_words_do_not_take_long():
    assert snippet(["kela " * 20_000], of("kela"))


def test_titles_are_marked_whole():
    assert written(marked("Vuokra-asunto Oulussa", of("asunto oulu"))) == (
        "Vuokra-[asunto] [Oulussa]"
    )


@pytest.mark.parametrize(
    "html,text",
    [
        ("", ""),
        (None, ""),
        ("<h2>A</h2><p>b <strong>c</strong>d</p>", "A b cd"),
        ("<ul><li>x</li><li>y</li></ul>", "x y"),
        ("<p>a &amp; b &lt;i&gt;</p>", "a & b <i>"),
        ('<p><a href="/x" title="a &gt; b">c</a></p>', "c"),
        ("<table><tr><td>1</td><td>2</td></tr></table>", "1 2"),
    ],
)
def test_plain(html, text):
    assert plain(html) == text


def test_texts_of_a_record():
    fields = {
        "text": "<p>Ensin</p>",
        "support": "<p>Tuki</p>",
        "price_note": "Ilmainen",
        "link_texts": {"a": "Linkki"},
        "hours": [],
    }
    assert [t for t in texts_of(fields) if t] == ["Ensin", "Tuki", "Ilmainen", "Linkki"]


@pytest.mark.parametrize(
    "text,more",
    [
        ("Työ ja koti", ""),
        ("الإقامة", "اقامه"),
        ("go'aan", "goaan"),
        ("Ёлка", "елка"),
        ("居留许可", ""),
    ],
)
def test_the_index_gets_folded_words_that_it_lacks(text, more):
    assert with_folded(text) == " ".join(filter(None, [text, more]))
