"""What a directory is narrowed by: what was asked, what was found, how to go on."""

from dataclasses import dataclass
from functools import cached_property
from functools import partial
from infoportal import _
from infoportal.browser.section.filters import DIRECTORIES
from infoportal.browser.section.filters import Directory
from infoportal.browser.section.form import FilterForm
from infoportal.browser.section.near import place_named
from infoportal.browser.section.question import Question
from infoportal.browser.section.question import read_question
from infoportal.browser.section.question import START
from infoportal.browser.section.titles import Title
from infoportal.browser.section.titles import Titles
from infoportal.records.joined import Joined
from infoportal.records.lists import Found
from infoportal.records.lists import plain
from infoportal.records.query import Asked
from infoportal.records.values import Head
from typing import Any
from zope.i18nmessageid import Message


NO_QUESTION = Question((), Asked(), (), ())


@dataclass(frozen=True)
class Chip:
    """A value that was chosen; ``url`` is the list without it.

    There is no label where the value says itself what it is.
    """

    label: Message | None
    title: Title
    url: str
    count: int = 0


class Narrowing(FilterForm):
    """Mixed into the page of a section."""

    heads: list[Head]
    found: list[Found]
    kind: str

    @property
    def directory(self) -> Directory | None:
        """Return the filters of this kind of thing; None where it has none."""
        return DIRECTORIES.get(self.kind)

    @cached_property
    def joined(self: Any) -> Joined:
        """Return what joins records on read."""
        return Joined(self.overview, self.store.peek, self.language, self.portal_url)

    @cached_property
    def question(self: Any) -> Question:
        """Return what is asked for in the address."""
        if self.directory is None:
            return NO_QUESTION
        return self.read(self.request.get("QUERY_STRING") or "")

    def read(self: Any, query: str) -> Question:
        """Return a query as it is understood here."""
        known = {START, *(one.name for one in self.directory.filters)}
        parameters = [
            one for one in self.directory.endpoint.of_list() if one.name in known
        ]
        place = partial(place_named, overview=self.overview)
        return read_question(query, parameters, self.joined, place)

    def narrowed(self, asked: Asked) -> list[Found]:
        """Return what the list of the API finds among the things of this page."""
        if self.directory is None:
            return plain(self.heads, asked, self.joined).found
        return self.directory.endpoint.narrow(self.heads, asked, self.joined).found

    @property
    def is_narrowed(self) -> bool:
        """Tell whether anything was asked for."""
        return bool(self.question.chosen)

    @cached_property
    def titles(self) -> Titles:
        """Return the names of values."""
        return Titles(self)

    @cached_property
    def chips(self: Any) -> list[Chip]:
        """Return what was chosen, each with the way to take it back."""
        filters = {one.name: one for one in self.directory.filters}
        return [
            Chip(
                None if filters[one.name].says_itself else filters[one.name].label,
                self.titles.of(filters[one.name], one.value, one.text),
                self.asking(one.rest),
                len(self.narrowed(self.read(one.rest).asked)) if not self.found else 0,
            )
            for one in self.question.chosen
        ]

    @property
    def ways_on(self) -> list[Chip]:
        """Return which filters to drop where nothing was found, the best first."""
        helpful = [chip for chip in self.chips if chip.count]
        return sorted(helpful, key=lambda chip: -chip.count)

    @cached_property
    def switcher(self: Any) -> list[dict[str, Any]]:
        """Return the languages; what was asked for stays asked."""
        query = self.question.at(self.question.asked.start)
        entries = super().switcher
        if not query:
            return entries
        return [{**entry, "url": f"{entry['url']}?{query}"} for entry in entries]

    @property
    def whereabouts(self: Any) -> tuple[str, str]:
        """Return this page with what was asked."""
        return self.path, self.question.at(0)

    def asking(self: Any, query: str) -> str:
        """Return the address of this list for a query."""
        address = self.url(self.path)
        return f"{address}?{query}#results" if query else f"{address}#results"

    def title_marks(self: Any, title: Title) -> dict[str, str]:
        """Return how a name in another language than the page's is marked."""
        if not title.language:
            return {}
        code = title.language
        return {"lang": self.tag(code), "dir": self.direction(code)}

    def counted(self: Any, number: int | None) -> str:
        """Return how many things an option would find, as a figure beside it."""
        return "" if number is None else f"({number})"

    @property
    def count_message(self) -> Message:
        """Say how much was found."""
        mapping = {"number": str(len(self.found)), "total": str(len(self.heads))}
        if self.is_narrowed:
            return _(
                "directory_found_some",
                default="Found: ${number} of ${total}",
                mapping=mapping,
            )
        return _("directory_found", default="Found: ${number}", mapping=mapping)

    @property
    def robots(self) -> str:
        """Keep robots from the endless ways to narrow a list."""
        return "noindex" if self.is_narrowed or self.question.faults else ""
