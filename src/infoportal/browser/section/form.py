"""The fields of a directory's form: what stands in them, and what is wrong there."""

from dataclasses import dataclass
from functools import cached_property
from infoportal import _
from infoportal.browser.section.filters import Directory
from infoportal.browser.section.filters import Filter
from infoportal.browser.section.options import Option
from infoportal.browser.section.options import Options
from infoportal.browser.section.question import form_moment
from infoportal.browser.section.question import Question
from infoportal.browser.section.titles import Titles
from typing import Any
from zope.i18nmessageid import Message


UNKNOWN = _("filter_unknown_value", default="“${value}” is not among the choices.")
#: What the API says to programs, as people say it.
PLAINLY = {
    "api_no_such_place": _(
        "filter_unknown_place",
        default="We do not know the place “${value}”. Write the name or the postcode "
        "of a municipality.",
    ),
    "api_not_a_moment": _("filter_bad_time", default="Fill in both a day and a time."),
    "api_language_code": UNKNOWN,
    "api_unknown_code": UNKNOWN,
    "api_unknown_item": UNKNOWN,
    "api_unknown_municipality": UNKNOWN,
}


@dataclass(frozen=True)
class Fault:
    """What is wrong with a field of the form; ``filter`` is None for the whole."""

    filter: Filter | None
    message: str


def plainly(message: Message) -> Message:
    """Return what is said of a fault on a page."""
    other = PLAINLY.get(message)
    return Message(other, mapping=message.mapping) if other else message


class FilterForm:
    """Mixed into what narrows a directory."""

    directory: Directory | None
    question: Question
    titles: Titles

    @cached_property
    def options(self: Any) -> dict[str, list[Option]]:
        """Return what may be chosen, by the name of the filter."""
        known = Options(
            self.directory.endpoint,
            self.heads,
            self.question.asked,
            self.joined,
            self.titles,
        )
        asking = ("select", "boxes", "distance")
        return {
            one.name: known.of(one)
            for one in self.directory.filters
            if one.control in asking
        }

    def is_offered(self, one: Filter) -> bool:
        """Tell whether there is a choice to make."""
        return one.name not in self.options or bool(self.options[one.name])

    @property
    def more_filters(self) -> list[Filter]:
        """Return the filters that are folded away, of which there is a choice."""
        return [one for one in self.directory.more if self.is_offered(one)]

    @property
    def more_is_open(self) -> bool:
        """Tell whether something is chosen among what is folded away."""
        names = {
            one.name
            for one in self.directory.more
            if not (one.control == "moment" and self.is_open_now)
        }
        asked = {one.name for one in self.question.chosen}
        return bool(names & (asked | {fault.name for fault in self.question.faults}))

    def written(self, one: Filter) -> str:
        """Return what stands in a field that is written in."""
        text = next(iter(self.question.texts(one.name)), "")
        if one.control == "place" and self.question.asked.all(one.name):
            return self.titles.of(one, None, text).text
        return text

    @property
    def open_at(self) -> str:
        """Return the time that was asked for as a form writes it; '' for now."""
        return form_moment(self.question.asked.one("open_at"))

    @property
    def is_open_now(self) -> bool:
        """Tell whether what is open now was asked for."""
        moment = self.question.asked.one("open_at")
        return moment is not None and moment.live

    @property
    def faults(self: Any) -> list[Fault]:
        """Return what was not understood, at which field."""
        filters = {one.name: one for one in self.directory.filters}
        return [
            Fault(filters.get(fault.name), self.translate(plainly(fault.message)))
            for fault in self.question.faults
        ]

    def field_id(self, one: Filter) -> str:
        """Return the id of the field of a filter."""
        return f"filter-{one.name}{'-time' if one.control == 'moment' else ''}"

    def fault(self: Any, one: Filter) -> str:
        """Return what is wrong with a field; '' where nothing is."""
        found = self.question.fault(one.name)
        return self.translate(plainly(found.message)) if found else ""
