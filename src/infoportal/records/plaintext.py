"""Texts without their markup, for readers who show no HTML.

Paragraphs stand apart by an empty line, items of lists begin with a hyphen, and the
address of a link follows its words: nothing that the text says is lost.
"""

from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from typing import Any

import re


#: The fields of records that hold HTML.
RICH = ("text", "what_to_bring", "what_is_needed", "paper_alternative", "support")
APART = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table",
         "blockquote", "figure", "hr", "div"}  # fmt: skip
LINES = {"li", "dt", "dd", "tr", "br", "caption"}
#: Separators of ASCII: they are blanks, so none is left in what is gathered.
BLOCK, LINE = "\x1e", "\x1f"
_BREAKS = re.compile(f" *[{BLOCK}{LINE}][ {BLOCK}{LINE}]*")
CELLS = {"td", "th"}
WEB = ("http://", "https://", "mailto:", "tel:")


class _Text(HTMLParser):
    """Gathers the text; blocks and lines are parted by signs of their own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.links: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)
        if tag == "li":
            self.parts.append("- ")
        elif tag == "a":
            self.links.append((dict(attrs).get("href") or "", len(self.parts)))

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.links:
            address, begun = self.links.pop()
            words = "".join(self.parts[begun:]).strip()
            own = unescape(address).partition(":")[2]
            if address.startswith(WEB) and address != words and own != words:
                self.parts.append(f" ({address})")
        elif tag != "br":
            self._break(tag)
        if tag in CELLS:
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        self.parts.append(re.sub(r"\s+", " ", data))

    def _break(self, tag: str) -> None:
        if tag in APART:
            self.parts.append(BLOCK)
        elif tag in LINES:
            self.parts.append(LINE)


def plain_text(html: str) -> str:
    """Return the text of safe HTML."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    # The text of a paragraph within an item stands beside the hyphen.
    text = re.sub(f"- {BLOCK}+", "- ", "".join(reader.parts))
    text = _BREAKS.sub(lambda run: "\n\n" if BLOCK in run[0] else "\n", text)
    return re.sub(" {2,}", " ", text).strip()


def plain_texts(fields: Mapping[str, Any]) -> dict[str, str]:
    """Return the texts of a record's fields, without markup; empty ones left out."""
    return {name: plain_text(fields[name]) for name in RICH if fields.get(name)}
