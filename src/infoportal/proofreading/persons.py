"""Whether a person is named: what is kept here must not be about anybody."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from infoportal import _
from infoportal.importing.source import SourceItem
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.values import texts_within
from infoportal.proofreading.version import Pair
from typing import Any

import re


#: A word with a capital, those that follow it, and one more: "Aho" + "n tie".
_TWO_NAMES = re.compile(
    r"\b([A-ZÅÄÖ][a-zåäöé]+)(?=((?:\s+[A-ZÅÄÖ][\w-]+)+)((?:\s+\w+)?))"
)
#: Streets, places and institutions bear names of persons.
_PLACE = re.compile(
    r"(?:katu|kadun|kadulla|tie|tien|tiellä|polku|kuja|kujan|aukio|aukion|tori|torin"
    r"|puisto|puiston|silta|sillan|koulu|koulun|lukio|kirjasto|säätiö|säätiön|talo"
    r"|talon|akatemia|gata|gatan|vägen|väg|torg|torget|skola|street|road|square"
    r"|school|foundation|academy)\b",
    re.IGNORECASE,
)


def no_persons(pair: Pair, knowledge: Knowledge) -> Found:
    """Find names of persons in a text."""
    for passage, piece in pair.version.pieces:
        for name in names_in(piece.text):
            yield Finding(piece.line, passage.field, _named(name))


def no_persons_in_item(item: SourceItem, knowledge: Knowledge) -> Found:
    """Find names of persons in item.yaml, among its sources for example."""
    for path, text in texts_within(item.shared.values):
        for name in names_in(text):
            yield Finding(item.shared.line(*path), str(path[0]), _named(name))


def names_in(text: str) -> Iterator[str]:
    """Give what reads as given name and surname.

    >>> list(names_in("Soita: Matti Virtanen. Juhani Ahon tie 3."))
    ['Matti Virtanen']
    """
    for match in _TWO_NAMES.finditer(text):
        if match[1] in given_names() and not _PLACE.search(match[2] + match[3]):
            yield f"{match[1]}{match[2]}"


@cache
def given_names() -> frozenset[str]:
    """Give common given names, without those that are words or places too."""
    data = files("infoportal.proofreading") / "data" / "given-names.txt"
    return frozenset(data.read_text(encoding="utf-8").split())


def _named(name: str) -> Any:
    return _(
        "check_person",
        default="'${name}' reads as the name of a person. No person is named here.",
        mapping={"name": name},
    )
