"""Markdown to HTML and back: nothing is lost, and the second round changes nothing."""

from html.parser import HTMLParser
from infoportal.fields.sanitise import sanitise
from infoportal.importing.markdown import to_html
from infoportal.importing.markdown import to_markdown
from infoportal.importing.read import Reader
from infoportal.languages import LANGUAGES
from pathlib import Path

import pytest
import re


CONTENT = Path(__file__).parents[3] / "content"

AWKWARD = [
    "<p>Plain</p>",
    "<p>one</p><p>two</p>",
    "<ul><li>a</li><li>b<ul><li>c<ul><li>d</li></ul></li></ul></li></ul>",
    "<ol><li>one</li><li>two<ol><li>x</li></ol></li></ol>",
    "<ol><li>one<ul><li>x</li><li>y</li></ul></li><li>two</li></ol>",
    '<ol start="3"><li>one</li><li>two</li></ol>',
    "<ul><li><p>loose</p></li><li><p>list</p></li></ul>",
    "<ul><li><p>a</p><p>b</p></li></ul>",
    "<ul><li>a</li></ul><ul><li>b</li></ul>",
    "<ul><li>a</li></ul><ol><li>b</li></ol>",
    "<ul><li>a<p>b</p></li><li></li></ul>",
    "<ul><li>- x</li><li># y</li><li>1. z</li></ul>",
    "<table><thead><tr><th>A</th><th>B</th></tr></thead>"
    "<tbody><tr><td>1</td><td>2 | 3</td></tr></tbody></table>",
    "<table><tbody><tr><td>no</td><td>head</td></tr></tbody></table>",
    '<table><thead><tr><th scope="col">A</th></tr></thead>'
    "<tbody><tr><td><ul><li>x</li></ul></td></tr></tbody></table>",
    '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    "<table><thead><tr><th>A</th></tr></thead><tbody>"
    "<tr><td>a<br>b</td></tr></tbody></table>",
    '<p>Hello <span lang="sv">värld</span>!</p>',
    '<p><bdi>050 123</bdi> ja <bdo dir="rtl">abc</bdo></p>',
    '<p><a href="https://a.fi/x_y?a=1&amp;b=2" title="A &quot;t&quot;">li*nk</a></p>',
    '<p><a href="https://a.fi/x" hreflang="sv">länk</a></p>',
    '<p><a href="https://a.fi/(x)">p</a> <a href="https://a.fi/a b">q</a></p>',
    '<p><a href="https://a.fi/">https://a.fi/</a></p>',
    '<p><a href="tel:+358295020701">0295 020 701</a></p>',
    '<p><a href="mailto:a@b.fi">a@b.fi</a></p>',
    "<p>line<br>break<br>two</p>",
    "<p><br>x</p>",
    "<p>a<br></p>",
    "<p>Use <code>a`b</code> and <code> c </code></p>",
    "<pre><code>x = 1\n\ny  = 2\n</code></pre>",
    "<pre>no code\n\nx</pre>",
    "<p>5 &lt; 6 &amp;&amp; a &amp;copy; b &nbsp;c *x* _y_ [z](w) # h \\ ~~d~~ `t`</p>",
    "<p>1. not a list</p>",
    "<p>- not a list</p>",
    "<p># not a heading</p>",
    "<p>&gt; not a quotation</p>",
    "<p>&lt;script&gt;</p>",
    "<p>&amp;lt; &amp;#10; &copy;</p>",
    "<p>~~~</p>",
    "<p>***</p>",
    "<p>Underlined\n---</p>",
    "<p>a|b\n-|-</p>",
    "<p>a backslash \\</p>",
    "<p>[x]: https://a.fi/</p>",
    "<p>![x](y)</p>",
    "<p>a\nb</p>",
    "<p>x&#10;&#10;y</p>",
    '<p>مرحبا <bdi>+358 295 020 701</bdi> <strong>العربية</strong>، نعم: <a href="'
    'https://a.fi/ar">هنا</a></p><ul><li>واحد</li><li>اثنان</li></ul>',
    '<p dir="rtl">مرحبا</p>',
    "<p>متن فارسی با نیم‌فاصله</p>",
    "<p>你好，<strong>世界。</strong>好</p>",
    "<p>foo<strong>bar</strong>baz <em>i</em><em>j</em></p>",
    "<p><strong> x </strong>y</p>",
    "<p><strong><em>x</em></strong></p>",
    "<p><b>bold</b> <i>it</i> <u>u</u> H<sub>2</sub>O</p>",
    '<p><abbr title="a &lt; b">x</abbr></p>',
    "<blockquote><p>q</p><p>r</p></blockquote>",
    "<blockquote>q</blockquote>",
    "<h2>Head</h2><p>x</p>",
    '<h2 id="a">Head</h2>',
    "<h3>A <em>b</em> #</h3>",
    "<hr>",
    "<dl><dt>a</dt><dd>b</dd></dl>",
    "<div><p>a</p></div>",
    "<p>&nbsp;</p>",
    '<figure><img src="a.jpg" alt="A"><figcaption>x</figcaption></figure>',
    '<p><img src="a.jpg" alt="A" width="3"></p>',
    "<p>https://auto.fi www.x.fi a@b.fi</p>",
]


INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "br", "code", "em", "i", "span", "strong", "sub",
    "u",
}  # fmt: skip


class Seen(HTMLParser):
    """What a reader sees: elements, attributes, words."""

    def __init__(self, html):
        super().__init__()
        self.parts = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.parts.append((tag, sorted(attrs)))

    def handle_endtag(self, tag):
        self.parts.append(tag)

    def handle_data(self, data):
        self.parts.append([data])

    def __str__(self):
        text = ""
        for part in self.parts:
            name = part if isinstance(part, str) else part[0]
            if isinstance(part, list):
                text += part[0]
            else:
                text += f"<{part}>" if name in INLINE else f"\v<{part}>\v"
        text = re.sub(r"\s*<\('br', \[\]\)>\s*", "<br>", text)
        return re.sub(r"[ \n]+", " ", re.sub(r"[ \n]*\v[ \n\v]*", "\v", text))


def seen(html):
    return str(Seen(html))


@pytest.mark.parametrize("html", AWKWARD)
def test_nothing_is_lost(html):
    safe = sanitise(html)
    again = to_html(to_markdown(safe))
    if "<pre>" in html:
        assert again == safe
    assert seen(again) == seen(safe)


@pytest.mark.parametrize("html", [*AWKWARD, "loose text", "<p>a</p>tail <b>x</b>", ""])
def test_the_second_round_changes_nothing(html):
    markdown = to_markdown(sanitise(html))
    again = to_html(markdown)
    assert to_markdown(again) == markdown
    assert to_html(to_markdown(again)) == again


def test_all_together():
    html = "".join(AWKWARD)
    markdown = to_markdown(sanitise(html))
    assert to_markdown(to_html(markdown)) == markdown


@pytest.mark.parametrize(
    "markdown,html",
    [
        ("", ""),
        (" \n ", ""),
        ("## A\n\nb **c** *d*", "<h2>A</h2>\n<p>b <strong>c</strong> <em>d</em></p>"),
        ("<script>alert(1)</script>", ""),
        ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"),
        ('<a href="javascript:x">x</a>', "<p><a>x</a></p>"),
        ('a <span lang="sv" onclick="x">b</span>', '<p>a <span lang="sv">b</span></p>'),
        ("# Not here", "Not here"),
    ],
)
def test_to_html(markdown, html):
    assert to_html(markdown) == html


def shipped_texts():
    for item in Reader(CONTENT, LANGUAGES).read():
        for text in item.texts.values():
            yield text.values.get("text") or ""


def test_shipped_content_is_a_fixed_point():
    for text in shipped_texts():
        html = to_html(text)
        assert to_html(to_markdown(html)) == html
