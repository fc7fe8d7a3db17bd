"""Markdown of the files to HTML of the site, and back without loss.

What Markdown cannot say exactly stays HTML within the Markdown: every block is
turned back on the spot and compared.
"""

from bs4 import BeautifulSoup
from bs4 import NavigableString
from bs4 import Tag
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from infoportal.fields.sanitise import sanitise
from markdown_it import MarkdownIt
from markdownify import MarkdownConverter
from typing import Any

import html as entities
import re


_BLOCKS = {
    "blockquote", "caption", "col", "colgroup", "dd", "div", "dl", "dt",
    "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p",
    "pre", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
#: Inline elements that have no mark of their own in Markdown.
_KEPT_INLINE = (
    "abbr", "bdi", "bdo", "cite", "del", "dfn", "ins", "kbd", "q", "s", "samp", "small",
    "span", "sub", "sup", "time", "u", "b", "i",
)  # fmt: skip
_ROOT = "[document]"
_SPACE = re.compile(r"[ \t\r\n\f]+")
_AROUND_BLOCK = re.compile(
    rf"\s*(</?(?:{'|'.join(sorted(_BLOCKS))})\b[^>]*>)\s*", re.IGNORECASE
)
#: What Markdown would read as a mark, within a line and at its start.
_MARKS = re.compile(r"([\\`*_\[\]<|])|&(?=#?\w+;)")
_LINE_START = re.compile(r"^(\s*)([-+#=>~]|\d{1,9}[.)])(?=\s|$|[-=+#>~])", re.MULTILINE)


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable("table")


def to_html(markdown: str) -> str:
    """Give the safe HTML of a Markdown text."""
    return sanitise(_parser().render(markdown)) if markdown.strip() else ""


@dataclass(frozen=True)
class Placed:
    """A block of a Markdown text: its HTML, and where it and its parts begin.

    ``lines`` are those of its paragraphs, points and cells, counted from 0.
    """

    html: str
    line: int
    lines: tuple[int, ...]


def placed_blocks(markdown: str) -> Iterator[Placed]:
    """Give the outermost blocks of a Markdown text with their lines."""
    parser, env = _parser(), {}  # type: ignore[var-annotated]
    group: list[Any] = []
    for token in parser.parse(markdown, env):
        group.append(token)
        if token.level == 0 and token.nesting < 1:
            lines = [t.map[0] for t in group if t.type == "inline" and t.map]
            html = parser.renderer.render(group, parser.options, env)
            first = group[0].map[0] if group[0].map else 0
            yield Placed(sanitise(html), first, tuple(lines))
            group = []


def to_markdown(html: str) -> str:
    """Give a Markdown text from which ``to_html`` makes the same HTML again."""
    if not html.strip():
        return ""
    blocks = _top_blocks(html)
    sources = [str(block) for block in blocks]
    texts = [_convert(block) for block in blocks]
    text = "\n\n".join(texts)
    if all(texts) and _same(to_html(text), "".join(sources)):
        return text
    checked = [
        text if text and _same(to_html(text), source) else _raw(source)
        for text, source in zip(texts, sources, strict=True)
    ]
    text = "\n\n".join(checked)
    if _same(to_html(text), "".join(sources)):
        return text
    # Neighbours ran into each other, two lists for example.
    return "\n\n".join(_raw(source) for source in sources)


def _top_blocks(html: str) -> list[Tag]:
    """Cut HTML at its outermost blocks; loose text becomes a paragraph."""
    soup = _soup(html)
    blocks: list[Tag] = []
    loose: Tag | None = None
    for node in list(soup.contents):
        node.extract()
        if isinstance(node, Tag) and node.name in _BLOCKS:
            blocks.append(node)
            loose = None
        elif loose is not None:
            loose.append(node)
        elif isinstance(node, Tag) or str(node).strip():
            loose = soup.new_tag("p")
            loose.append(node)
            blocks.append(loose)
    return blocks


def _convert(block: Tag) -> str:
    converter: Any = _Converter()
    return str(converter.process_tag(block, parent_tags=set())).strip("\n")


def _raw(html: str) -> str:
    """Give HTML that Markdown leaves alone: no empty line may stand in it."""
    soup = _soup(html)
    for node in list(soup.find_all(string=True)):
        if node.find_parent("pre") is None:
            node.replace_with(NavigableString(_SPACE.sub(" ", node)))
    raw = str(soup).strip()
    return re.sub(r"\n(?=\n)|(?<=\n)\n", "&#10;", raw)


def _same(one: str, other: str) -> bool:
    return _quick(one) == _quick(other) or _normal(one) == _normal(other)


def _quick(html: str) -> str:
    """Give a form that spares parsing most texts: equal forms are the same HTML."""
    html = html.replace("/>", ">")
    return html if "<pre" in html else _AROUND_BLOCK.sub(r"\1", html).strip()


def _normal(html: str) -> str:
    """Give HTML without what no reader can see: spaces at the edges of blocks."""
    soup = _soup(html)
    for node in list(soup.find_all(string=True)):
        if node.find_parent("pre") is not None:
            continue
        text = _SPACE.sub(" ", node)
        if _at_edge(node, "previous"):
            text = text.lstrip(" ")
        if _at_edge(node, "next"):
            text = text.rstrip(" ")
        node.replace_with(NavigableString(text))
    for tag in soup.find_all(True):
        tag.attrs = dict(sorted(tag.attrs.items()))
    return str(soup)


def _at_edge(node: NavigableString, side: str) -> bool:
    sibling = getattr(node, f"{side}_sibling")
    if isinstance(sibling, Tag):
        return sibling.name in _BLOCKS or sibling.name == "br"
    parent = node.parent
    return sibling is None and (parent is None or parent.name in {*_BLOCKS, _ROOT})


def _soup(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


class _Converter(MarkdownConverter):
    """markdownify with the marks that the portal uses."""

    class Options:
        heading_style = "atx"
        bullets = "-"
        newline_style = "backslash"
        autolinks = False
        escape_asterisks = False
        escape_underscores = False

    def escape(self, text: str, parent_tags: set[str]) -> str:
        """Keep text from being read as a mark."""
        text = _MARKS.sub(lambda m: f"\\{m.group(1)}" if m.group(1) else "&amp;", text)
        return _LINE_START.sub(_escape_start, text)

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Write a point; points that are paragraphs stand apart."""
        point = str(super().convert_li(el, text, parent_tags))  # type: ignore
        siblings = el.parent.find_all("li", recursive=False) if el.parent else []
        apart = any(li.find("p", recursive=False) for li in siblings)
        return point + "\n" if apart else point

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Keep a picture as it is: its size and language belong to it."""
        return str(el)

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Write a link; one that says more than where it leads stays HTML."""
        if set(el.attrs) - {"href", "title"} or not el.get("href"):
            return _kept(self, el, text, parent_tags)
        return str(super().convert_a(el, text, parent_tags))  # type: ignore


def _escape_start(match: re.Match[str]) -> str:
    space, mark = match.groups()
    if mark[-1] in ".)":
        return f"{space}{mark[:-1]}\\{mark[-1]}"
    return f"{space}\\{mark}"


def _kept(_self: Any, el: Tag, text: str, parent_tags: set[str]) -> str:
    """Write an element as HTML around its Markdown."""
    opening = "".join(
        f' {name}="{entities.escape(str(value))}"' for name, value in el.attrs.items()
    )
    return f"<{el.name}{opening}>{text}</{el.name}>"


for _name in _KEPT_INLINE:
    setattr(_Converter, f"convert_{_name}", _kept)
