"""What is told of a thing in few words: a label, and values of several kinds."""

from babel.numbers import format_currency
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from infoportal import _
from infoportal.browser.blocks.addresses import Address
from infoportal.browser.blocks.areas import Place
from infoportal.browser.layout.wording import locale_for
from infoportal.records.values import Head
from infoportal.records.values import Link
from typing import Any
from zope.i18nmessageid import Message


@dataclass(frozen=True)
class Fact:
    """A label and its values: words, things of the portal, places, addresses."""

    label: Message
    texts: Sequence[str | Message] = ()
    links: Sequence[Head | Link] = ()
    places: Sequence[Place] = ()
    addresses: Sequence[Address] = ()

    def is_told(self) -> bool:
        """Tell whether there is any value."""
        return bool(self.texts or self.links or self.places or self.addresses)


def told(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts that have a value."""
    return [fact for fact in facts if fact.is_told()]


def some(*texts: Any) -> tuple[Any, ...]:
    """Return the texts that are not empty."""
    return tuple(text for text in texts if text)


def price_text(price: str | None, language: str) -> str | Message:
    """Return a price in euros; '' when nothing is told of it."""
    if price is None or price == "":
        return ""
    amount = Decimal(price)
    if not amount:
        return _("page_price_free", default="Free of charge")
    return format_currency(amount, "EUR", locale=locale_for(language))
