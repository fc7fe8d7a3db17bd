"""Where the headings of a text stand, so that every one has an address.

The anchors count headings and name none: ``s2`` is the second heading, ``s2-1`` the
first below it. So a shared address leads to the same place in every language, in
any script, as long as the texts are built alike.
"""

from collections.abc import Iterable
from typing import Any

import re


_HEADING = re.compile(r"<h([23])\b([^>]*)>(.*?)</h\1\s*>", re.IGNORECASE | re.DOTALL)
_ID = re.compile(r'\sid="([^"]+)"', re.IGNORECASE)
#: A heading in a list of headings is a link itself and no second target.
_LINK = re.compile(r"</?a\b[^>]*>", re.IGNORECASE)

Heading = dict[str, Any]


def outline(html: str) -> list[Heading]:
    """Return the headings of a text: ``{at, id, level, title}``.

    ``at`` is the place where the anchor is to be written, 0 where the text brings
    one of its own; ``title`` is HTML without links and anchors.
    """
    taken = set(_ID.findall(html))
    major = minor = 0
    found = []
    for match in _HEADING.finditer(html):
        level, attributes, title = int(match[1]), match[2], match[3]
        major, minor = (major + 1, 0) if level == 2 else (major, minor + 1)
        own = _ID.search(attributes)
        anchor = own[1] if own else _free(_name(major, minor), taken)
        at = 0 if own else match.start(2)
        plain = _ID.sub("", _LINK.sub("", title)).strip()
        found.append({"at": at, "id": anchor, "level": level, "title": plain})
    return found


def anchored(html: str, headings: Iterable[Heading], prefix: str = "") -> str:
    """Return a text with the anchors of its outline."""
    parts, done = [], 0
    for row in headings:
        if row["at"]:
            parts.append(f'{html[done : row["at"]]} id="{prefix}{row["id"]}"')
            done = row["at"]
    return "".join((*parts, html[done:]))


def _name(major: int, minor: int) -> str:
    return f"s{major}-{minor}" if minor else f"s{major}"


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "-"
    taken.add(name)
    return name
