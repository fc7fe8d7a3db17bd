"""The sheet to show at the desk, in the person's language and in the adviser's."""

from collections.abc import Iterable
from dataclasses import dataclass
from infoportal import _
from infoportal.browser.blocks.facts import price_text
from infoportal.browser.blocks.place import postal_addresses
from infoportal.browser.guidance.phrases import PHRASES
from infoportal.browser.guidance.phrases import Phrases
from infoportal.browser.guidance.shown import CHANNELS
from infoportal.guidance.values import Answer
from infoportal.guidance.values import Way
from infoportal.records.guidance.answering import Guided
from infoportal.records.joined import Joined
from infoportal.records.joined import Record
from infoportal.records.values import Link
from infoportal.vocabularies.municipalities import municipalities
from zope.i18nmessageid import Message


DESKS = ("fi", "sv")
NEED = _("guidance_i_need", default="I need")
SPEAK = _("guidance_i_speak", default="I speak")
INTERPRETER = _("guidance_sheet_interpreter", default="I need an interpreter.")
PLACE = _("guidance_sheet_place", default="Place")
WAY = _("guidance_sheet_way", default="Way of service")
IN_ALL = _("guidance_ways_in_all", default="Ways like this in all")
ON_BEHALF = _("guidance_on_behalf", default="I handle the matter for somebody else")


@dataclass(frozen=True)
class Line:
    """A line of the sheet in one language; ``html`` is safe, ``language`` its own."""

    label: str
    text: str
    html: str = ""
    language: str = ""


@dataclass(frozen=True)
class Sheet:
    """The sheet: languages of its columns, and lines with a cell for each."""

    languages: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]


def chosen_way(guided: Guided, key: str) -> Way | None:
    """Return the way that the sheet is for: the one asked for, else the best of
    those for which one goes somewhere.
    """
    ways = [way for way in guided.answer.ways if way.kind in CHANNELS]
    asked = [way for way in ways if way.key == key]
    fitting = [way for way in ways if way.fits != "no"]
    return next(iter((*asked, *fitting)), None)


def in_all(answer: Answer, way: Way | None) -> str:
    """Return how many ways like this there are, '' where all are told."""
    rung = next((one for one in answer.rungs if way in one.ways), None)
    return str(rung.total) if rung and rung.left_out else ""


def desk_language(asked: str, official: Iterable[str]) -> str:
    """Return the language of the desk: Swedish where that alone is official."""
    if asked in DESKS:
        return asked
    return "sv" if "sv" in official and "fi" not in official else "fi"


def columns(
    page_language: str, desk: str, speaks: Iterable[str], on: Iterable[str]
) -> tuple[str, ...]:
    """Return the languages of the columns: the person's and the desk's.

    On a page in the desk's own language the person's column is in the first of their
    languages that the portal speaks; if there is none, the desk's stands alone.
    """
    others = (page_language, *(code for code in speaks if code in on))
    return (*[code for code in others if code != desk][:1], desk)


class SheetMaker:
    """Writes the sheet."""

    def __init__(self, guided: Guided, way: Way | None, joined: Joined) -> None:
        self.guided = guided
        self.way = way
        self.joined = joined

    def made(self, languages: tuple[str, ...]) -> Sheet:
        """Return the sheet in some languages; lines that say nothing are left out."""
        rows = [
            *zip(*map(self._column, languages), strict=True),
            self._bring(languages),
        ]
        told = [row for row in rows if any(line.text or line.html for line in row)]
        return Sheet(languages, tuple(told))

    def _column(self, code: str) -> list[Line]:
        phrases = Phrases(code, lambda number: _place_name(number, code))
        person, way = self.guided.person, self.way
        services = self._services()
        return [
            self._line(phrases, NEED, self._need(code)),
            self._line(
                phrases,
                SPEAK,
                phrases.listed(map(phrases.language_name, person.speaks)),
            ),
            self._line(phrases, None, INTERPRETER if self._interpreter() else None),
            self._line(phrases, None, ON_BEHALF if person.on_behalf else None),
            self._line(phrases, PLACE, way and self._title(way.target, code)),
            Line("", self._address(), language="fi"),
            self._line(phrases, WAY, way and phrases.term("channels", way.kind)),
            self._line(
                phrases, None, PHRASES["book"] if way and way.reason("book") else None
            ),
            self._line(
                phrases,
                _("page_provider", default="Provider"),
                phrases.listed(self._title(one, code) for one in self._providers()),
            ),
            self._line(
                phrases,
                _("page_price", default="Price"),
                price_text(self._field(services, "price"), code),
            ),
            self._line(phrases, IN_ALL, in_all(self.guided.answer, self.way)),
        ]

    def _line(
        self, phrases: Phrases, label: Message | None, text: str | Message | None
    ) -> Line:
        words = phrases.filled(text, {}) if isinstance(text, Message) else text or ""
        return Line(phrases.filled(label, {}) if label and words else "", words)

    def _need(self, code: str) -> str:
        wish = self.guided.need.wish
        if wish.kind != "matter":
            return self._title(wish.value, code)
        phrases = Phrases(code, str)
        given = [
            self._title(one, code) for one in (self.way.services if self.way else ())
        ]
        return phrases.listed([phrases.term("matters", wish.value), *given[:3]])

    def _title(self, item_id: str, code: str) -> str:
        link = self.joined.view.link(item_id, code)
        return link.title if link else ""

    def _interpreter(self) -> bool:
        person, way = self.guided.person, self.way
        return bool(person.speaks and way and way.speech not in ("direct", "close"))

    def _address(self) -> str:
        record = self._record(self.way.target) if self.way else None
        found = postal_addresses(record["fields"]) if record else []
        return " / ".join(f"{one.street}, {one.city}".lstrip(", ") for one in found)

    def _services(self) -> list[str]:
        """Return the service that is needed, where it is one."""
        ids = self.guided.need.ids
        return list(ids) if len(ids) == 1 else []

    def _providers(self) -> tuple[str, ...]:
        return self.guided.need.providers[:2]

    def _field(self, services: list[str], name: str) -> str | None:
        record = self._record(services[0]) if services else None
        return record["fields"].get(name) if record else None

    def _record(self, item_id: str) -> Record | None:
        head = self.joined.head(item_id)
        return self.joined.record(head) if head else None

    def _bring(self, languages: Iterable[str]) -> tuple[Line, ...]:
        """Return what to bring; where no column has it in its language, the first
        tells it in another one.
        """
        label = _("page_what_to_bring", default="What to bring")
        services = self._services()
        links = [
            self.joined.view.link(services[0], code) if services else None
            for code in languages
        ]
        own = [
            bool(k) and k.language == c for k, c in zip(links, languages, strict=True)
        ]
        lines = []
        for place, (code, link) in enumerate(zip(languages, links, strict=True)):
            told = own[place] or (place == 0 and not any(own))
            html = self._html(link) if told and link else ""
            heading = Phrases(code, str).filled(label, {}) if html else ""
            other = link.language if link and html and not own[place] else ""
            lines.append(Line(heading, "", html, other))
        return tuple(lines)

    def _html(self, link: Link) -> str:
        record = self.joined.peek(link.id, link.language)
        return (record["fields"].get("what_to_bring") or "") if record else ""


def _place_name(number: str, code: str) -> str:
    known = municipalities().get(number)
    return known.name(code) if known else number
