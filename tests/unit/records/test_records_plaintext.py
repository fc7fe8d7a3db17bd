"""Texts without markup: nothing that is said is lost."""

from infoportal.records.plaintext import plain_text
from infoportal.records.plaintext import plain_texts

import pytest


@pytest.mark.parametrize(
    "html,text",
    [
        ("", ""),
        ("plain", "plain"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<h2>Rent</h2><p>Pay\n  in  time.</p>", "Rent\n\nPay in time."),
        ("<p>a<br>b<br/>c</p>", "a\nb\nc"),
        ("<ul><li>a</li><li>b</li></ul><p>c</p>", "- a\n- b\n\nc"),
        ("<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n\n- b"),
        ("<p>one<b>two</b> <i>three</i></p>", "onetwo three"),
        ("<p>a &amp; b &lt;c&gt;</p>", "a & b <c>"),
        ('<p><a href="https://x.fi/">Kela</a>.</p>', "Kela (https://x.fi/)."),
        ('<p><a href="/fi/housing">Asuminen</a></p>', "Asuminen"),
        ('<p><a href="https://x.fi/">https://x.fi/</a></p>', "https://x.fi/"),
        ('<p><a href="mailto:a@b.fi">a@b.fi</a></p>', "a@b.fi"),
        ("<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "a\nb"),
        ("<p>می‌خواهم</p>", "می‌خواهم"),
        ("<p>unclosed", "unclosed"),
        ("</a></p>stray", "stray"),
    ],
)
def test_plain_text(html, text):
    assert plain_text(html) == text


def test_only_rich_texts_that_say_something():
    fields = {"text": "<p>a</p>", "support": "", "title": "<p>b</p>"}
    assert plain_texts(fields) == {"text": "a"}
