"""Links to one place in the languages that it speaks."""

from collections.abc import Mapping
from dataclasses import dataclass
from infoportal.languages import language
from infoportal.languages import LANGUAGES


@dataclass(frozen=True)
class Address:
    """A web address and the language that is spoken there, by its own name."""

    code: str
    tag: str
    direction: str
    name: str
    url: str


def address_list(urls: Mapping[str, str], reader: str) -> list[Address]:
    """Return addresses by language: the reader's first, then in the table's order.

    A language that the table does not know comes last, under its code.
    """
    order = {code: place for place, code in enumerate(LANGUAGES)}

    def rank(code: str) -> tuple[bool, int, str]:
        return code != reader, order.get(code, len(order)), code

    return [_address(code, urls[code]) for code in sorted(urls, key=rank)]


def best_address(urls: Mapping[str, str], reader: str) -> Address | None:
    """Return the address that suits a reader: own language, its fallbacks, any."""
    for code in (reader, *language(reader).fallbacks):
        if code in urls:
            return _address(code, urls[code])
    return next(iter(address_list(urls, reader)), None)


def _address(code: str, url: str) -> Address:
    known = language(code)
    return Address(code, known.tag, known.direction, known.native_name, url)
