"""Texts written as their outlines: ``h2 p:112 ul3 ol2 table2x3``.

Each word is a block: its kind, for a list the number of its points, for a table
rows and columns, and after a colon a number that stands in it. ``=name`` says which
block of the source it is made from; the words of each language are its own.
"""

from infoportal.translation.revision import blocks
from infoportal.translation.units import Text

import re


WORD = re.compile(r"([a-z]+\d?)(?:x(\d))?(?::(\w+))?(?:=(\w+))?$")


def html(outline, language=""):
    """Return the HTML of an outline; equal names give equal words."""
    parts = []
    for number, word in enumerate(outline.split()):
        kind, columns, mark, name = WORD.match(word).groups()
        says = f"{language}-{name or _letters(number)} {mark or ''}".strip()
        parts.append(element(kind, columns, says))
    return "".join(parts)


def element(kind, columns, says):
    """Return one block; list points and cells say their place in letters."""
    name = kind if kind[0] == "h" else kind.rstrip("0123456789")
    count = int(kind[len(name) :] or 1)
    if name in ("ul", "ol"):
        points = "".join(f"<li>{says} {_letters(n)}</li>" for n in range(count))
        return f"<{name}>{points}</{name}>"
    if name == "table":
        cells = "".join(f"<td>{says} {_letters(n)}</td>" for n in range(int(columns)))
        return f"<table><tbody>{f'<tr>{cells}</tr>' * count}</tbody></table>"
    return "<hr>" if name == "hr" else f"<{name}>{says}</{name}>"


def hashes(outline):
    """Return the pieces of the source text with an outline."""
    found = blocks({"text": html(outline, "fi")})
    return tuple(block.partition(":")[2] for block in found)


def source(outline):
    """Return a text in the source language."""
    return Text(html(outline, "fi"))


def translation(outline, made_from="", now="", language="ar"):
    """Return a text in another language, made from a source, beside what that is."""
    return Text(html(outline, language), hashes(made_from), hashes(now))


def _letters(number):
    """Return a number that is no number for those who look for numbers."""
    return "abcdefghijklmnop"[number]
