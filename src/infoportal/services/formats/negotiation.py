"""Which form an answer takes: the one that is named, else by ``Accept``.

RFC 9110, 12.5.1: of the ranges that fit a media type the most specific one gives its
quality, and 0 means "not acceptable". Of forms with the same quality the one that is
named most exactly is taken, then the first that is offered: a program that asks for
``application/ld+json, */*`` means the former.
"""

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from infoportal.services.formats.values import Format

import re


_ELEMENT = re.compile(r'(?:[^,"]|"(?:\\.|[^"\\])*")+')
_PART = re.compile(r'(?:[^;"]|"(?:\\.|[^"\\])*")+')
_TOKEN = r"[\w!#$%&'*+.^`|~-]+"  # noqa: S105
_TYPE = re.compile(rf"({_TOKEN})/({_TOKEN})", re.ASCII)
#: Java's own client writes ``q=.2``, against the grammar.
_QUALITY = re.compile(r"[01]?(?:\.\d{0,3})?", re.ASCII)
#: All that is written here is UTF-8, so asking for it excludes nothing.
_CHARSET = "charset"


@dataclass(frozen=True)
class Range:
    """Media types that somebody accepts."""

    kind: str
    subtype: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    quality: float = 1.0

    @property
    def exactness(self) -> int:
        """Return how exactly it names a type; the higher, the more."""
        stars = (self.kind, self.subtype).count("*")
        return 2 - stars + len(self.parameters)

    def fits(self, media_type: str) -> bool:
        """Tell whether a media type is within the range."""
        kind, subtype, parameters = split_type(media_type)
        return (
            self.kind in ("*", kind)
            and self.subtype in ("*", subtype)
            and all(parameters.get(n) == v for n, v in self.parameters.items())
        )


def split_type(text: str) -> tuple[str, str, dict[str, str]]:
    """Return type, subtype and parameters; empty ones for what is no media type."""
    first, *rest = [part.strip() for part in _PART.findall(text)] or [""]
    # The same clients write ``*`` for everything.
    found = _TYPE.fullmatch("*/*" if first == "*" else first.lower())
    if found is None:
        return "", "", {}
    parameters = {}
    for part in rest:
        name, _equals, value = part.partition("=")
        parameters[name.strip().lower()] = value.strip().strip('"')
    return found[1], found[2], parameters


def ranges(accept: str) -> list[Range]:
    """Return what a header accepts; what cannot be read in it is passed over."""
    found = []
    for element in _ELEMENT.findall(accept):
        kind, subtype, parameters = split_type(element)
        quality = parameters.pop("q", "1")
        parameters.pop(_CHARSET, None)
        if kind and (kind != "*" or subtype == "*"):
            value = _number(quality)
            if value is not None:
                found.append(Range(kind, subtype, parameters, value))
    return found


def _number(text: str) -> float | None:
    if not _QUALITY.fullmatch(text) or text in ("", "."):
        return None
    return min(float(text), 1.0)


def accepted(accept: str, formats: Sequence[Format]) -> Format | None:
    """Return the form that fits a header best; None when nothing is acceptable.

    Without a header, or with one of which nothing can be read, everything is.
    """
    wanted = ranges(accept)
    if not wanted:
        return formats[0]
    ranked = [(_rank(form, wanted), -n, form) for n, form in enumerate(formats)]
    (quality, _exact), _n, best = max(ranked, key=lambda row: row[:2])
    return best if quality > 0 else None


def _rank(form: Format, wanted: Iterable[Range]) -> tuple[float, int]:
    fitting = [one for one in wanted if one.fits(form.media_type)]
    best = max(fitting, key=lambda one: one.exactness, default=None)
    return (best.quality, best.exactness) if best else (0.0, 0)


def chosen(name: str | None, accept: str, formats: Sequence[Format]) -> Format | None:
    """Return the form that is named, else the one that fits ``Accept`` best.

    One name may stand for several media types: ``Accept`` chooses among them, and
    the first is given where it fits none, because the name says what is wanted.
    """
    if not name:
        return accepted(accept, formats)
    named = [form for form in formats if form.name == name]
    return accepted(accept, named) or named[0] if named else None


def depends_on_accept(name: str | None, formats: Sequence[Format]) -> bool:
    """Tell whether another ``Accept`` may bring another answer."""
    return not name or [form.name for form in formats].count(name) > 1
