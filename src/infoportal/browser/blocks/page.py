"""The base of the pages of the service information."""

from collections.abc import Iterable
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.addresses import Address
from infoportal.browser.blocks.addresses import address_list
from infoportal.browser.blocks.areas import Place
from infoportal.browser.blocks.areas import places
from infoportal.browser.blocks.contacts import Contact
from infoportal.browser.blocks.contacts import contact_list
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.facts import told
from infoportal.browser.blocks.linked import linked
from infoportal.browser.blocks.listing import all_referring
from infoportal.browser.blocks.listing import links_to
from infoportal.browser.blocks.related import advice_on
from infoportal.browser.blocks.text import TextPage
from infoportal.records.values import Head
from infoportal.records.values import Link
from zope.i18nmessageid import Message


#: A heading and the things under it.
Related = tuple[Message, list[Head] | list[Link]]


class ServicePage(TextPage):
    """A page about one thing: facts, text, contacts, and where to go on."""

    def facts_told(self) -> Iterable[Fact]:
        """Return the facts of the thing; those without a value are not shown."""
        return ()

    def lists_told(self) -> Iterable[Related]:
        """Return headings and what stands under them; empty ones are not shown."""
        return ()

    def prose_told(self) -> Iterable[tuple[Message, str]]:
        """Return headings and safe HTML under them; empty ones are not shown."""
        return ()

    @cached_property
    def details(self) -> list[Fact]:
        """Return the facts that have a value."""
        return told(self.facts_told())

    @cached_property
    def lists(self) -> list[Related]:
        """Return the lists that have something in them."""
        return [(label, items) for label, items in self.lists_told() if items]

    @cached_property
    def prose(self) -> list[tuple[Message, str]]:
        """Return the texts with a heading of their own."""
        return [(label, html) for label, html in self.prose_told() if html]

    @cached_property
    def contacts(self) -> list[Contact]:
        """Return the contact details."""
        fields = self.fields
        return contact_list(
            fields.get("contacts") or (), fields.get("contact_texts") or {}
        )

    def linked(self, target: Head | Link) -> str:
        """Return a link as HTML; a page in another language is marked."""
        foreign = self.is_foreign(target)
        name = self.language_name(target.language) if foreign else ""
        return linked(target, self.url(self.path_of(target)), name)

    def marks(self, target: Head | Link) -> dict[str, str]:
        """Return how words of a thing in another language than this are marked."""
        if not self.is_foreign(target):
            return {}
        code = target.language
        return {"lang": self.tag(code), "dir": self.direction(code)}

    def is_foreign(self, target: Head | Link) -> bool:
        """Tell whether a page is in another language than this one."""
        return target.language != self.language

    def items_told(self, items: Iterable[Head | Link]) -> str:
        """Return the items of a list of links as HTML, and what is open now."""
        return "\n".join(
            f"<li>{self.linked(item)} {self.now_told(item)}</li>" for item in items
        )

    def now_told(self, target: Head | Link) -> str:
        """Return what holds now of a thing with hours as HTML, on pages that say so."""
        return ""

    def addresses(self, name: str) -> list[Address]:
        """Return the addresses by language of a field."""
        return address_list(self.fields.get(name) or {}, self.language)

    def refs(self, name: str) -> list[Link]:
        """Return where a field's references are read."""
        return links_to(self.overview, self.ids(name), self.language)

    def ids(self, name: str) -> list[str]:
        """Return the identities that a field refers to."""
        return self.record.get("refs", {}).get(name, [])

    def places(self, numbers: Iterable[str]) -> list[Place]:
        """Return municipalities by their numbers."""
        return places(self.overview, numbers, self.language)

    def terms(self, vocabulary: str, codes: Iterable[str] | None) -> list[str]:
        """Return the titles of some codes."""
        return [self.term(vocabulary, code) for code in codes or ()]

    def language_names(self, codes: Iterable[str] | None) -> list[str]:
        """Return the names of some languages of service."""
        return [self.language_name(code) for code in codes or ()]

    def area_fact(self) -> Fact:
        """Return where a thing is given: some municipalities, or everywhere."""
        label = _("page_area", default="Where")
        numbers = self.fields.get("area") or ()
        if numbers:
            return Fact(label, places=self.places(numbers))
        return Fact(label, [_("page_whole_country", default="The whole country")])

    def advice(
        self,
        providers: Iterable[str] = (),
        matters: Iterable[str] = (),
        municipality: str = "",
    ) -> list[Head]:
        """Return the advice channels that help with this."""
        return advice_on(
            self.overview,
            self.peek,
            self.language,
            list(providers),
            list(matters),
            municipality,
        )

    def referring(self, type_name: str) -> list[Head]:
        """Return the things of a type that refer to this one."""
        return all_referring(self.overview, self.record["id"], type_name, self.language)
