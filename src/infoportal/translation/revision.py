"""The revision of a text: hashes of its blocks, blind to what no reader sees.

A block is a paragraph, a heading, a point of a list or a cell of a table, or the
whole of a plain field. It is written ``field:hash``, so that a list of blocks
tells where a text has moved.
"""

from collections.abc import Iterable
from collections.abc import Mapping
from typing import Any

import hashlib
import html
import re
import unicodedata


BLOCK_TAG = re.compile(
    r"</?(?:blockquote|caption|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre"
    r"|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>",
    re.IGNORECASE,
)
_LINK = re.compile(r"<a\b[^>]*\bhref=\"([^\"]*)\"[^>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^>]*>")
_SPACE = re.compile(r"\s+")


def normalise(text: str) -> str:
    """Give a text without marks, with single spaces; links keep their addresses.

    >>> normalise('See  <a href="https://a.fi/">the\\n<b>page</b></a>')
    'See <https://a.fi/> the page'
    """
    if "<" in text:
        text = _BREAK.sub(" ", text)
        text = _LINK.sub(r"&lt;\1&gt; ", text)
        text = _TAG.sub("", text)
    text = html.unescape(text)
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip()


def blocks(fields: Mapping[str, Any]) -> list[str]:
    """Give the blocks of translatable fields, in their order.

    A value is plain text, HTML, or a dictionary ``{row id: text}``; what is
    neither says nothing that could be translated.
    """
    found = []
    for name, value in fields.items():
        if isinstance(value, Mapping):
            for row in sorted(value):
                found += _blocks_of(f"{name}.{row}", value[row])
        else:
            found += _blocks_of(name, value)
    return found


def revision(hashes: Iterable[str]) -> str:
    """Give one short hash for a list of blocks."""
    return _hash("\n".join(hashes), 16)


def _blocks_of(name: str, value: Any) -> list[str]:
    if not isinstance(value, str):
        return []
    parts = (normalise(part) for part in BLOCK_TAG.split(value))
    return [f"{name}:{block_hash(part)}" for part in parts if part]


def block_hash(text: str) -> str:
    """Give the hash of one block's normalised text."""
    return _hash(text, 12)


def _hash(text: str, length: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]
