"""How a text is built: its paragraphs, headings, lists and tables, in their order.

What stands here is read from the marks alone, never from the words, so that texts
in two languages can be compared.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from infoportal.translation.revision import block_hash
from infoportal.translation.revision import BLOCK_TAG
from infoportal.translation.revision import normalise

import re


_NAME = re.compile(r"</?\s*([a-z0-9]+)", re.IGNORECASE)
_START = re.compile(r"\bstart=\"(\d{1,6})\"")
_ADDRESS = re.compile(r"\b(?:href|src)=\"([^\"#]+)\"")
_NUMBER = re.compile(r"\d{1,18}")
_TAG = re.compile(r"<[^>]*>")
LISTS = ("ul", "ol")


@dataclass(frozen=True)
class Leaf:
    """A piece of text that is translated as a whole: a paragraph, a cell, a point."""

    kind: str
    hash: str


@dataclass(frozen=True)
class Block:
    """A paragraph, heading, list, table, or one point of a list.

    ``marks`` is what all languages have in common in it: numbers and addresses.
    ``items`` are the points of a list.
    """

    kind: str
    html: str
    leaves: tuple[Leaf, ...]
    marks: frozenset[str]
    items: tuple["Block", ...] = ()

    @property
    def shape(self) -> tuple[str, ...]:
        """Return the kinds of the pieces in it."""
        return tuple(leaf.kind for leaf in self.leaves)

    @property
    def level(self) -> int:
        """Return the level of a heading, 0 for what is none."""
        is_heading = len(self.kind) == 2 and self.kind[0] == "h" and self.kind[1] != "r"
        return int(self.kind[1]) if is_heading else 0


def blocks_of(html: str) -> list[Block]:
    """Return the blocks of safe HTML that show anything.

    What is in no element is a paragraph.
    """
    found = (_block(kind, part) for kind, part in _parts(html))
    return [b for b in found if b.leaves or b.kind == "hr" or "<img" in b.html]


def _block(kind: str, html: str) -> Block:
    items = tuple(_items(kind, html)) if kind in LISTS else ()
    return Block(kind, html, tuple(_leaves(kind, html)), marks(html), items)


def marks(html: str) -> frozenset[str]:
    """Return the numbers and addresses of a text."""
    # Whichever digits they are written with.
    numbers = (str(int(found)) for found in _NUMBER.findall(_TAG.sub(" ", html)))
    return frozenset((*_ADDRESS.findall(html), *numbers))


def _parts(html: str) -> Iterator[tuple[str, str]]:
    """Yield kind and HTML of the outermost elements; bare ``div`` are looked into."""
    opened, depth, begun, done = "", 0, 0, 0
    for match in BLOCK_TAG.finditer(html):
        name, closes = _name(match[0]), match[0].startswith("</")
        if opened:
            depth += (-1 if closes else 1) if name == opened else 0
            if depth:
                continue
            yield opened, html[begun : match.end()]
            opened = ""
        else:
            yield from _loose(html[done : match.start()])
            if name == "hr" and not closes:
                yield "hr", match[0]
            elif not closes and match[0] != "<div>":
                opened, depth, begun = name, 1, match.start()
        done = match.end()
    yield from _loose(html[begun if opened else done :])


def _loose(html: str) -> Iterator[tuple[str, str]]:
    if normalise(html):
        yield "p", f"<p>{html.strip()}</p>"


def _items(kind: str, html: str) -> Iterator[Block]:
    """Yield the points of a list, each as a list of its own with its number."""
    opening = BLOCK_TAG.match(html)
    inside = html[opening.end() : html.rindex("</")] if opening else ""
    started = _START.search(opening[0]) if opening else None
    number = int(started[1]) if started else 1
    for name, part in _parts(inside):
        if name == "li":
            start = f' start="{number}"' if kind == "ol" and number > 1 else ""
            alone = f"<{kind}{start}>{part}</{kind}>"
            yield Block("li", alone, tuple(_leaves("li", part)), marks(part))
            number += 1


def _leaves(kind: str, html: str) -> Iterator[Leaf]:
    """Yield the pieces of a block, split exactly as revisions split it."""
    kinds, end = [kind], 0
    for match in (*BLOCK_TAG.finditer(html), None):
        text = normalise(html[end : match.start() if match else None])
        if text:
            yield Leaf(kinds[-1], block_hash(text))
        if match:
            _open_or_close(kinds, match[0])
            end = match.end()


def _open_or_close(kinds: list[str], tag: str) -> None:
    name = _name(tag)
    if not tag.startswith("</"):
        if name != "hr":
            kinds.append(name)
    elif len(kinds) > 1:
        kinds.pop()


def _name(tag: str) -> str:
    found = _NAME.match(tag)
    return found[1].lower() if found else ""
