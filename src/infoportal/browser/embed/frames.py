"""``/{lang}/embed/…``: which frame an address is."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from infoportal.browser.embed.missing import FramedMissing
from infoportal.browser.embed.missing import FramedRefusal
from infoportal.browser.embed.pages import FramedArticle
from infoportal.browser.embed.pages import FramedGuidance
from infoportal.browser.embed.places import FRAMED
from infoportal.browser.embed.places import GUIDANCE
from infoportal.browser.embed.places import PAGE
from infoportal.browser.embed.places import POINTS
from infoportal.browser.embed.points import FramedPoints
from infoportal.browser.embed.points import parameters_of_points
from infoportal.browser.layout.place import Place
from infoportal.journal.gone import is_gone
from infoportal.journal.journal import query_journal
from infoportal.records.endpoints import MUNICIPALITY
from infoportal.records.joined import Joined
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.records.query import Fault
from infoportal.records.query import parse
from typing import Any
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


#: With it a page tells what a municipality adds to it.
OF_PAGE = (replace(MUNICIPALITY, many=False),)


@implementer(IPublishTraverse)
class Frames(Place):
    """Every answer is a frame, refusals too: nothing else is shown on other sites."""

    def __init__(self, context: Any, request: Any) -> None:
        super().__init__(context, request)
        self.steps: list[str] = []

    def publishTraverse(self, request: Any, name: str) -> "Frames":
        """Take the steps of the address."""
        self.steps.append(name)
        return self

    def __call__(self) -> str:
        """Answer with the frame."""
        frame: str = self.frame()()
        return frame

    @cached_property
    def language(self) -> str:
        """Return the language of the address."""
        return str(self.context.getId())

    @cached_property
    def joined(self) -> Joined:
        """Return what finds things by their names."""
        return Joined(self.overview, self.store.peek, self.language, "")

    def asked(self, parameters: Iterable[Parameter]) -> tuple[Asked, list[Fault]]:
        """Return what is asked in the address, and what was not understood."""
        query = self.request.get("QUERY_STRING") or ""
        return parse(query, parameters, self.joined)

    def frame(self) -> Any:
        """Return the frame that the address names."""
        if self.steps == [GUIDANCE]:
            return FramedGuidance(self.context, self.request)
        if self.steps == [POINTS]:
            return self.points()
        if self.steps[:1] == [PAGE] and len(self.steps) == 2:
            return self.article(self.steps[1])
        return FramedMissing(self.context, self.request)

    def points(self) -> Any:
        """Return the frame of a municipality's points."""
        asked, faults = self.asked(parameters_of_points())
        if faults:
            return FramedRefusal(self.context, self.request, faults)
        return FramedPoints(self.context, self.request, asked)

    def article(self, name: str) -> Any:
        """Return the frame of a page named by its content id or identity."""
        item_id = self.joined.item(FRAMED, name)
        head = self.overview.public(item_id, self.language) if item_id else None
        if head is None:
            status = 410 if self.is_gone(name) else 404
            return FramedMissing(self.context, self.request, status, item_id or "")
        asked, faults = self.asked(OF_PAGE)
        if faults:
            return FramedRefusal(self.context, self.request, faults)
        frame = FramedArticle(self.context, self.request, head)
        place = self.section_of(asked.one("municipality"))
        return frame.for_municipality(place) if place else frame

    def section_of(self, number: str | None) -> str:
        """Return the content id of a municipality's section in this language."""
        heads = self.overview.heads("municipality", self.language) if number else ()
        found = (head.cid for head in heads if number in head.facet("municipality"))
        return next(found, "")

    def is_gone(self, name: str) -> bool:
        """Tell whether there was such a page in this language."""
        journal = query_journal(self.portal)
        return journal is not None and any(
            is_gone(
                journal, self.overview, journal.key_named(kind, self.language, name)
            )
            for kind in FRAMED
        )
