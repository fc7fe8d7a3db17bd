"""The page of guidance: a question, and the ladder of ways that answers it."""

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.facts import price_text
from infoportal.browser.blocks.facts import some
from infoportal.browser.blocks.openingspage import OpeningsPage
from infoportal.browser.guidance.asking import Asking
from infoportal.browser.guidance.phrases import Phrases
from infoportal.browser.guidance.shown import Card
from infoportal.browser.guidance.shown import cards
from infoportal.browser.guidance.shown import shown
from infoportal.browser.guidance.withsheet import WithSheet
from infoportal.browser.layout.template import page_template
from infoportal.guidance.values import Reason
from infoportal.guidance.values import Rung
from infoportal.guidance.values import Way
from infoportal.openinghours.state import HELSINKI
from infoportal.records.guidance.answering import Guided
from infoportal.records.guidance.answering import guided
from infoportal.records.guidance.inlists import in_list
from infoportal.records.values import Head
from typing import Any
from urllib.parse import urlencode
from zope.i18nmessageid import Message


NAME = "guidance"
#: So many fitting places of a rung are in sight; the others are folded away.
FIRST = 3
RUNGS = {
    "self_service": _(
        "guidance_rung_self_service", default="Handle it yourself online"
    ),
    "advice": _("guidance_rung_advice", default="Ask for advice"),
    "service_point": _("guidance_rung_service_point", default="Visit a service point"),
    "expert": _("guidance_rung_expert", default="Meet the authority's own expert"),
}
FITS = {
    "yes": _("guidance_fits", default="Fits you"),
    "condition": _("guidance_fits_if", default="Check this first"),
    "no": _("guidance_fits_not", default="Does not fit"),
}


class GuidancePage(Asking, WithSheet, OpeningsPage):
    """``/{lang}/guidance``: the form, and the answer to what stands in the address."""

    template = page_template(__file__)
    pieces = page_template(__file__, "pieces.pt")
    fits = FITS
    rung_titles = RUNGS

    def __call__(self) -> str:
        """Answer; a question that cannot be understood is told to be one."""
        if self.question.faults:
            self.request.response.setStatus(400)
        return super().__call__()

    @cached_property
    def path(self) -> str:
        """Return the path of this page."""
        return f"/{self.context.getId()}/{NAME}"

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return this page in all languages: it always exists."""
        return {code: f"/{code}/{NAME}" for code in self.overview.languages}

    @cached_property
    def switcher(self) -> list[dict[str, Any]]:
        """Return the languages; what was asked stays asked."""
        query = self.question.query()
        end = f"?{query}" if query else ""
        return [{**one, "url": one["url"] + end} for one in super().switcher]

    @property
    def whereabouts(self) -> tuple[str, str]:
        """Return this page with what was asked."""
        return self.path, self.question.query()

    @property
    def robots(self) -> str:
        """Return what robots should do: an answer is for one person."""
        return "noindex" if self.question.pairs else ""

    @property
    def page_title(self) -> str:
        """Return the heading: what is needed, else what this page does."""
        return self.need_title if self.guided else self.title

    @property
    def title(self) -> str:
        """Return what this page does."""
        return self.translate(
            _("guidance_title", default="Find out how to get a service")
        )

    @property
    def description(self) -> str:
        """Say what the answer is."""
        return self.translate(
            _(
                "guidance_lead",
                default="Tell what you need. You see the ways to get it, the easiest "
                "first, and what each of them asks of you.",
            )
        )

    @cached_property
    def guided(self) -> Guided | None:
        """Return the answer; None where nothing was asked, or not understood."""
        if self.question.faults or not self.question.asked.one("need"):
            return None
        return guided(self.question.asked, self.joined)

    @property
    def moment(self) -> datetime:
        """Return the moment that "now" is, on Finland's clock."""
        return self.joined.now.astimezone(HELSINKI)

    @cached_property
    def phrases(self) -> Phrases:
        """Return what says reasons."""
        return Phrases(self.language, self.place_name)

    @property
    def is_exact(self) -> bool:
        """Tell whether one thing is needed, not a field of many."""
        return bool(self.guided and len(self.guided.need.ids) == 1)

    @property
    def need_service(self) -> Head:
        """Return the one service that is needed."""
        return self.guided.need.services[0]

    @property
    def need_title(self) -> str:
        """Return the name of what is needed."""
        wish = self.guided.need.wish
        if wish.kind == "matter":
            return self.term("matters", wish.value)
        return self.overview.link(wish.value, self.language).title

    @property
    def need_marks(self) -> dict[str, str]:
        """Return how a name in another language than the page's is marked."""
        wish = self.guided.need.wish
        if wish.kind == "matter":
            return {}
        return self.marks(self.overview.link(wish.value, self.language))

    @property
    def asked_words(self) -> list[str]:
        """Return what was told of the one who asks, in a few words."""
        person = self.guided.person
        when = (
            self.translate(_("guidance_now", default="Now"))
            if person.live
            else self._moment(person.at)
        )
        found = [*map(self.language_name, person.speaks), self.place_written, when]
        return [text for text in found if text]

    def _moment(self, at: datetime) -> str:
        local = at.astimezone(HELSINKI)
        return f"{self.date(local.date().isoformat())} {self.phrases.time(local)}"

    @cached_property
    def rungs(self) -> list[tuple[Rung, list[Card], list[Card], list[Card]]]:
        """Return the rungs with their ways: in sight, more of them, not fitting.

        Where none fits, the one that lacks least is in sight, with what is missing.
        """
        found = []
        for rung in self.guided.answer.rungs:
            ways = [one for one in (shown(way, self) for way in rung.ways) if one]
            fitting = [one for one in ways if one.way.fits != "no"]
            others = ways[len(fitting) :]
            first = cards(fitting)[:FIRST] or cards(others[:1])
            told = sum(len(card.ways) for card in first)
            found.append(
                (
                    rung,
                    first,
                    cards(fitting[told:]),
                    cards(ways[max(told, len(fitting)) :]),
                )
            )
        return found

    def in_list(self, rung: Rung) -> tuple[str, str] | None:
        """Return title and address of the directory that has the ways left out."""
        where = in_list(rung, self.guided, self.joined)
        section = self.directory_of(where.kind) if where else None
        if where is None or section is None:
            return None
        end = f"?{urlencode(where.pairs)}#results" if where.pairs else ""
        return section.title, self.url(section.path) + end

    @property
    def tells_hours(self) -> bool:
        """Tell whether anything is said of what is open now."""
        return any(
            card.opening or any(one.opening for one in card.ways)
            for _rung, *lists in self.rungs
            for listed in lists
            for card in listed
        )

    def remark(self, reason: Reason) -> str:
        """Return what is said of the answer as a whole."""
        return self.phrases.said(reason)

    def interpreted(self, reason: Reason) -> Way | None:
        """Return the best way with an interpreter that a remark names."""
        key = reason.values.get("way")
        return next((way for way in self.guided.answer.ways if way.key == key), None)

    def facts_told(self) -> Iterable[Fact]:
        """Return what the service costs and takes, and who gives it."""
        need = self.guided.need
        links = [self.overview.link(one, self.language) for one in need.providers]
        if need.wish.kind != "service_provider":
            yield Fact(
                _("page_provider", default="Provider"),
                links=[one for one in links if one],
            )
        if not self.is_exact:
            return
        service = self.need_service
        fields = self.joined.record(service)["fields"]
        own = fields if not self.is_foreign(service) else {}
        yield Fact(
            _("page_price", default="Price"),
            some(price_text(fields.get("price"), self.language), own.get("price_note")),
        )
        yield Fact(
            _("page_processing_time", default="Time it takes"),
            some(own.get("processing_time")),
        )

    def prose_told(self) -> Iterable[tuple[Message, str]]:
        """Return what to bring."""
        if self.is_exact:
            fields = self.joined.record(self.need_service)["fields"]
            yield (
                _("page_what_to_bring", default="What to bring"),
                fields.get("what_to_bring") or "",
            )

    def anchor(self, way: Way) -> str:
        """Return the name of a way's place in the page."""
        return "-".join(("way", way.kind, way.target[:8], way.offer)).rstrip("-")
