"""What can be chosen in the form of guidance."""

from collections.abc import Iterable
from dataclasses import dataclass
from infoportal import _
from infoportal.languages import LANGUAGES
from infoportal.places.alphabet import place_in_order
from infoportal.records.joined import Joined
from infoportal.records.values import Head
from infoportal.vocabularies.terms import MATTERS
from infoportal.vocabularies.terms import SIGN_IN
from typing import Any


#: What anybody has who makes it there is no question.
HELD = tuple(code for code in SIGN_IN if code != "own_account")
NONE_OF_THESE = _("guidance_no_way_to_sign_in", default="None of these")


@dataclass(frozen=True)
class Option:
    """A value and its name; ``language``: the name's, '' for the page's own."""

    value: str
    text: str
    language: str = ""


@dataclass(frozen=True)
class Options:
    """Options under a heading."""

    label: str
    language: str
    options: tuple[Option, ...]


class Choices:
    """The choices, in the language of a page."""

    def __init__(self, page: Any, joined: Joined) -> None:
        self.page = page
        self.joined = joined

    def needs(self) -> list[Options]:
        """Return what can be needed: life situations, then services by provider."""
        services = self.joined.everything("service")
        label = self.page.translate(_("page_matters", default="Life situations"))
        found = [Options(label, "", tuple(self._matters(services)))]
        by_provider: dict[str, list[Head]] = {}
        for head in services:
            provider = next(iter(head.facet("provider")), "")
            by_provider.setdefault(provider, []).append(head)
        return found + self._sorted(
            self._services(provider, heads) for provider, heads in by_provider.items()
        )

    def matters(self) -> dict[str, str]:
        """Return the names of the life situations."""
        return {code: self.page.term("matters", code) for code in MATTERS}

    def _matters(self, services: Iterable[Head]) -> list[Option]:
        """Return the life situations; one that a service is called as says its kind."""
        taken = {head.cid for head in services}
        found = [
            Option(f"matter/{code}" if code in taken else code, name)
            for code, name in self.matters().items()
        ]
        return sorted(found, key=lambda one: self._place(one.text))

    def _services(self, provider: str, heads: Iterable[Head]) -> Options:
        options = [Option(h.cid, h.title, self._foreign(h.language)) for h in heads]
        options.sort(key=lambda one: self._place(one.text))
        link = self.page.overview.link(provider, self.joined.language)
        if link is None:
            label = self.page.translate(_("page_other", default="Others"))
            return Options(label, "", tuple(options))
        return Options(link.title, self._foreign(link.language), tuple(options))

    def _sorted(self, groups: Iterable[Options]) -> list[Options]:
        return sorted(groups, key=lambda group: self._place(group.label))

    def _place(self, name: str) -> tuple[int, ...]:
        return place_in_order(name, self.joined.language)

    def _foreign(self, language: str) -> str:
        return "" if language == self.joined.language else language

    def languages(self, chosen: Iterable[str]) -> list[Option]:
        """Return languages by their own names: the page's, those of the portal,
        those in which something is given, and what was chosen otherwise.
        """
        given = {
            code
            for kind in ("self_service", "service_point", "advice_channel")
            for head in self.joined.everything(kind)
            for code in head.facet("language")
        }
        codes = dict.fromkeys(
            (
                self.joined.language,
                *self.joined.view.languages,
                *(code for code in LANGUAGES if code in given),
                *sorted(given),
                *chosen,
            )
        )
        return [self._language(code) for code in codes]

    def other_languages(self, shown: Iterable[Option]) -> list[Option]:
        """Return the languages that the program knows beside those."""
        known = {option.value for option in shown}
        found = [self._language(code) for code in LANGUAGES if code not in known]
        return sorted(found, key=lambda one: one.text.casefold())

    def _language(self, code: str) -> Option:
        if code in LANGUAGES:
            return Option(code, LANGUAGES[code].native_name, code)
        return Option(code, self.page.language_name(code))

    def municipalities(self) -> list[str]:
        """Return the names of the municipalities with pages here."""
        titles = (head.title for head in self.page.sections.values())
        return sorted(titles, key=self._place)

    def sign_in(self) -> list[Option]:
        """Return the ways to sign in that somebody may have at hand."""
        found = [
            Option(code, self.page.term("sign_in", code))
            for code in HELD
            if code != "none"
        ]
        return [*found, Option("none", self.page.translate(NONE_OF_THESE))]
