"""The question of the page of guidance: what its form says, and what it offers."""

from collections.abc import Iterable
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.areas import Place
from infoportal.browser.blocks.areas import place
from infoportal.browser.blocks.areas import sections_by_number
from infoportal.browser.guidance.choices import Choices
from infoportal.browser.guidance.choices import Option
from infoportal.browser.guidance.question import LONGEST
from infoportal.browser.guidance.question import Question
from infoportal.browser.guidance.question import read_question
from infoportal.browser.section.near import place_named
from infoportal.browser.section.question import form_moment
from infoportal.languages import language as language_facts
from infoportal.records.guidance.needs import written
from infoportal.records.guidance.words import Likely
from infoportal.records.guidance.words import likely
from infoportal.records.joined import Joined
from infoportal.records.values import Head
from typing import Any
from urllib.parse import urlencode
from zope.i18nmessageid import Message


LABELS = {
    "need": _("guidance_i_need", default="I need"),
    "speaks": _("guidance_i_speak", default="I speak"),
    "in": _("guidance_i_am_in", default="I am in"),
    "at": _("guidance_when", default="When"),
    "sign_in": _("guidance_i_can_sign_in", default="I can sign in with"),
    "identity_code": _(
        "guidance_identity_code",
        default="Do you have a Finnish personal identity code?",
    ),
    "on_behalf": _(
        "guidance_on_behalf", default="I handle the matter for somebody else"
    ),
}
#: Fields that are folded away at first.
MORE = ("sign_in", "identity_code", "on_behalf")


class Asking:
    """Mixed into the page of guidance."""

    labels = LABELS

    @cached_property
    def joined(self: Any) -> Joined:
        """Return what joins records on read."""
        return Joined(self.overview, self.store.peek, self.language, self.portal_url)

    @cached_property
    def question(self: Any) -> Question:
        """Return what is asked in the address."""
        query = self.request.get("QUERY_STRING") or ""
        return read_question(query, self.joined, self._number)

    def _number(self: Any, text: str) -> str:
        """Return the number of a municipality: as addresses name it, as people do."""
        known = self.joined.municipality(text) if len(text) <= LONGEST else None
        return known or place_named(text, self.overview)

    @cached_property
    def choices(self) -> Choices:
        """Return what can be chosen in the form."""
        return Choices(self, self.joined)

    @property
    def faults(self: Any) -> list[tuple[str, Message | None, str]]:
        """Return what was not understood: name and label of the field, and why."""
        return [
            (fault.name, LABELS.get(fault.name), self.translate(fault.message))
            for fault in self.question.faults
        ]

    def fault(self: Any, name: str) -> str:
        """Return what is wrong with a field; '' where nothing is."""
        found = self.question.fault(name)
        return self.translate(found.message) if found else ""

    def is_chosen(self, name: str, value: str) -> bool:
        """Tell whether a value was chosen."""
        return value in self.question.texts(name)

    @property
    def need_written(self) -> str:
        """Return the value of the need that was chosen, as the form writes it."""
        wish = self.question.asked.one("need")
        return written(wish, self.joined) if wish else ""

    @property
    def speaks(self: Any) -> list[str]:
        """Return the languages that are ticked; at first that of the page."""
        if not self.question.pairs:
            return [self.language]
        return list(self.question.asked.all("speaks"))

    @cached_property
    def languages(self: Any) -> list[Option]:
        """Return the languages that can be ticked."""
        return self.choices.languages(self.speaks)

    @property
    def other_languages(self) -> list[Option]:
        """Return the languages beside them."""
        return self.choices.other_languages(self.languages)

    @property
    def place_written(self: Any) -> str:
        """Return the municipality as the form writes it."""
        number = self.question.asked.one("in")
        return self.place_name(number) if number else self.question.text("in")

    @cached_property
    def sections(self: Any) -> dict[str, Head]:
        """Return the municipalities' sections of the portal, looked up once."""
        return sections_by_number(self.overview, self.language)

    def places(self: Any, numbers: Iterable[str]) -> list[Place]:
        """Return municipalities by their numbers."""
        return [place(number, self.sections, self.language) for number in numbers]

    def place_name(self, number: str) -> str:
        """Return the name of a municipality."""
        return place(number, self.sections, self.language).name

    @property
    def at_written(self) -> str:
        """Return the moment as the form writes it; '' for now."""
        return form_moment(self.question.asked.one("at"))

    @property
    def more_is_open(self) -> bool:
        """Tell whether something stands among what is folded away."""
        return any(self.question.texts(name) for name in MORE)

    @property
    def words(self) -> str:
        """Return the words that are looked for."""
        return self.question.text("words")

    @property
    def words_query(self) -> str:
        """Return the query of a search for them in the whole portal."""
        return urlencode({"q": self.words})

    @cached_property
    def likely(self) -> list[Likely]:
        """Return what the words may mean that somebody wrote."""
        return likely(self.words, self.joined, self.choices.matters())

    def written(self, one: Likely) -> str:
        """Return the value of a need."""
        return written(one.wish, self.joined)

    def marks_in(self: Any, code: str) -> dict[str, str]:
        """Return language and direction of words in a language."""
        return {"lang": self.tag(code), "dir": self.direction(code)}

    def marks_of(self, code: str) -> dict[str, str]:
        """Return the same where the language is not the page's ('')."""
        return self.marks_in(code) if code else {}

    def native_name(self, code: str) -> str:
        """Return what a language calls itself."""
        return language_facts(code).native_name
