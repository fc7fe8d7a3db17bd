"""Answers that who asks may have already."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from infoportal.languages import language as language_facts
from infoportal.records.overview import Overview
from infoportal.records.store import RecordStore
from infoportal.services.caching import etag
from infoportal.services.caching import first_moment
from infoportal.services.caching import next_midnight
from infoportal.services.context import names_media_type
from infoportal.services.formats.values import Format
from infoportal.services.standing import Memory
from infoportal.services.standing import Standing
from plone.restapi.services import Service
from typing import Any


CONDITIONS = ("If-None-Match", "If-Modified-Since")
PROGRAM = version("infoportal")
#: What this process has answered; nothing in it is of a person.
STANDINGS = Memory()


@dataclass(frozen=True)
class Answer:
    """How to make a body, and until when that holds as far as the clock goes."""

    make: Callable[[], Any]
    until: datetime | None = None


class ConditionalService(Service):
    """Knows what its answer is made from, and so whether it is new to who asks."""

    language: str
    query: str
    steps: list[str]
    view: Overview
    store: RecordStore
    form: Format
    by_accept: bool
    #: Who publishes the records, and the address of their licence.
    source: dict[str, str]
    licence: str

    def address(self) -> str:
        """Return the address of the service in the form that is documented."""
        raise NotImplementedError

    @property
    def now(self) -> datetime:
        """Return the moment for which everything holds."""
        return datetime.fromisoformat(self.view.now)

    def _state(self) -> tuple[Any, ...]:
        """Return all that an answer is made from, but its form and the clock."""
        return (
            PROGRAM,
            self.store.changes(),
            self.view.languages,
            self.source["title"],
            self.licence,
            self.address(),
            tuple(self.steps),
            self.query,
            names_media_type(self.request),
        )

    def _standing(self, state: tuple[Any, ...], answer: Answer) -> Standing:
        """Return what HTTP tells of an answer.

        What depends on the clock is, to be sure, not older than this moment.
        """
        midnight = next_midnight(self.now) if self.form.daily else None
        until = first_moment(self.view.valid_until(), answer.until, midnight)
        changed = self.store.changed() if until is None else self.now.timestamp()
        varies = self.by_accept or not names_media_type(self.request)
        tag = etag(state, self.form.name, self.form.media_type, until)
        return Standing(tag, changed, until, "Accept" if varies else "")

    def _knows(self, standing: Standing) -> bool:
        asker = {n: self.request.getHeader(n, "") for n in CONDITIONS}
        return standing.is_known_to(asker, self.now)

    def _not_modified(self, standing: Standing) -> bytes:
        self._tell(standing)
        self.request.response.setStatus(304)
        return b""

    def _tell(self, standing: Standing) -> None:
        response = self.request.response
        for name, value in standing.headers(self.now).items():
            response.setHeader(name, value)
        response.setHeader("Content-Language", language_facts(self.language).tag)
