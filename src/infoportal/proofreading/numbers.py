"""Whether a text tells a way to reach somebody that it should not tell.

Telephone numbers and addresses stand in item.yaml, where they are kept in one place
for all languages; a text repeats them or names one that everybody knows.
"""

from infoportal import _
from infoportal.importing.source import SourceItem
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.persons import given_names
from infoportal.proofreading.values import texts_within
from infoportal.proofreading.version import Pair
from typing import Any

import re


_SIGN = re.compile(r"[\d@]")
#: Emergencies, the medical helpline, citizen advice.
EVERYBODYS = frozenset(("112", "116117", "0295000"))
#: A number begins with 0, or + and a country; some have six digits from 116 on.
_NUMBER = re.compile(r"(?<![\w.,/+-])(?:\+\d|0\d|116)(?:[\s-]?\d){3,}(?![\w/])")
_DIGIT = re.compile(r"[^\D0-9]")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_CODE = re.compile(r"\b[0-3]\d[01]\d{3}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]\b")
#: Dates have this form too: 2026-11-01 does not, 01-11-2026 does.
_DAY = re.compile(r"\d\d?-\d\d?-\d{4}")
_POSTCODE = 5


def no_numbers(pair: Pair, knowledge: Knowledge) -> Found:
    """Find telephone numbers, e-mail addresses and identity codes in a text."""
    shared = pair.version.item.shared.values
    stated = [text for _path, text in texts_within(shared)]
    numbers = EVERYBODYS | {digits(text) for text in stated}
    for passage, piece in pair.version.pieces:
        if not _SIGN.search(piece.text):
            continue
        for number in telephone_numbers(piece.text):
            if digits(number) not in numbers:
                yield Finding(piece.line, passage.field, _number(number))
        for address in _MAIL.findall(piece.text):
            if address not in stated:
                yield Finding(piece.line, passage.field, _mail(address))
        for code in _CODE.findall(piece.text):
            yield Finding(piece.line, passage.field, _code(code))


def no_persons_mail(item: SourceItem, knowledge: Knowledge) -> Found:
    """Find e-mail addresses of persons in item.yaml; those of offices belong there."""
    names = {name.lower() for name in given_names()}
    for path, text in texts_within(item.shared.values):
        for address in _MAIL.findall(text):
            if address.lower().split(".")[0] in names:
                yield Finding(item.shared.line(*path), str(path[0]), _mail(address))


def telephone_numbers(text: str) -> list[str]:
    """Give what reads as a telephone number; postcodes and dates do not.

    >>> telephone_numbers("Call +358 40 123 4567, not 00100 Helsinki or 01-11-2026")
    ['+358 40 123 4567']
    """
    found = _NUMBER.findall(_DIGIT.sub(lambda match: str(int(match[0])), text))
    return [n for n in found if len(digits(n)) > _POSTCODE and not _DAY.fullmatch(n)]


def digits(text: str) -> str:
    """Give the digits of a text."""
    return "".join(filter(str.isdecimal, text))


def _number(number: str) -> Any:
    return _(
        "check_number",
        default="The telephone number '${number}' does not stand in item.yaml.",
        mapping={"number": number},
    )


def _mail(address: str) -> Any:
    return _(
        "check_mail",
        default="No e-mail address belongs here: '${address}'.",
        mapping={"address": address},
    )


def _code(code: str) -> Any:
    return _(
        "check_identity_code",
        default="'${code}' reads as a personal identity code.",
        mapping={"code": code},
    )
