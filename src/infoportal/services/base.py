"""What all public services share: methods, headers, conditional requests, faults."""

from collections.abc import Iterable
from collections.abc import Sequence
from infoportal.controlpanels.settings import setting
from infoportal.openinghours.state import HELSINKI
from infoportal.records.joined import Joined
from infoportal.records.overview import overview
from infoportal.records.parameters import Parameter
from infoportal.records.present import Presenter
from infoportal.records.query import Asked
from infoportal.records.query import pairs_of
from infoportal.records.query import parse
from infoportal.records.store import record_store
from infoportal.records.values import Head
from infoportal.search.interfaces import ISearch
from infoportal.services.conditional import Answer
from infoportal.services.conditional import ConditionalService
from infoportal.services.conditional import STANDINGS
from infoportal.services.context import language_of
from infoportal.services.deprecation import headers_of
from infoportal.services.formats.negotiation import chosen
from infoportal.services.formats.negotiation import depends_on_accept
from infoportal.services.formats.table import JSON
from infoportal.services.formats.values import Format
from infoportal.services.refusing import ALLOWED
from infoportal.services.refusing import refuse_media_types
from infoportal.services.refusing import refuse_method
from infoportal.services.refusing import refuse_parameters
from infoportal.services.refusing import tell_methods
from infoportal.structured.node import node
from infoportal.structured.things import Asked as Machine
from plone import api
from typing import Any
from zExceptions import NotFound
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


@implementer(IPublishTraverse)
class PublicService(ConditionalService):
    """A service that tells everybody what is public, whoever asks."""

    endpoint_name = ""
    #: Whether an answer is made while it is sent: an iterator of bytes.
    streams = False

    def __init__(self, context: Any, request: Any) -> None:
        super().__init__(context, request)
        self.steps: list[str] = []

    def publishTraverse(self, request: Any, name: str) -> Any:
        """Take the steps of the address that follow the service's name."""
        self.steps.append(name)
        return self

    def parameters(self) -> Iterable[Parameter]:
        """Return what may be asked."""
        return ()

    def formats(self) -> Sequence[Format]:
        """Return the forms of the answer; the first for whoever has no wish."""
        return (JSON,)

    def look(self, asked: Asked) -> Answer | None:
        """Look up what is asked; None when there is no such thing."""
        raise NotImplementedError

    def render(self) -> bytes:
        """Answer by method."""
        self.check_permission()
        self.language = language_of(self.request)
        method = self.request["REQUEST_METHOD"].upper()
        if method == "OPTIONS":
            return tell_methods(self.request)
        if method not in ALLOWED:
            return refuse_method(self.request)
        return self._read(only_head=method == "HEAD")

    def _read(self, only_head: bool) -> bytes:
        self._begin()
        state = self._state()
        question = (*state, self.request.getHeader("Accept", ""))
        self._tell_what_goes()
        kept = STANDINGS.get(question, self.now)
        if kept is not None and self._knows(kept):
            return self._not_modified(kept)
        asked, faults = parse(self.query, self.parameters(), self.joined)
        if faults:
            return refuse_parameters(self.request, faults)
        if not self._choose_form(asked):
            return refuse_media_types(self.request, self.formats())
        answer = self.look(asked)
        if answer is None:
            raise NotFound(self.request["PATH_INFO"])
        if kept is None:
            kept = self._standing(state, answer)
            STANDINGS.put(question, kept)
            if self._knows(kept):
                return self._not_modified(kept)
        self._tell(kept)
        return self._give(answer, only_head)

    def _begin(self) -> None:
        self.portal = api.portal.get()
        self.view = overview(self.portal)
        self.store = record_store(self.portal)
        self.base_url = self.portal.absolute_url()
        self.query = self.request.get("QUERY_STRING", "")
        title = api.portal.get_registry_record("plone.site_title", default="")
        self.source = {"title": title or self.portal.title, "@id": self.base_url}
        self.licence = str(setting("license_url"))
        self.joined = Joined(
            self.view, self.store.peek, self.language, self.base_url, self._find
        )

    def _tell_what_goes(self) -> None:
        """Say so when what is asked will be there for some months only."""
        pairs, _faults = pairs_of(self.query)
        names = [name for name, _value in pairs]
        for name, value in headers_of(self.endpoint_name, names).items():
            self.request.response.setHeader(name, value)

    def _choose_form(self, asked: Asked) -> bool:
        """Choose the form of the answer; tell whether there is one."""
        named, accept = asked.one("format"), self.request.getHeader("Accept", "")
        form = chosen(named, accept, self.formats())
        if form is None:
            return False
        self.form = form
        self.by_accept = depends_on_accept(named, self.formats())
        return True

    def _give(self, answer: Answer, only_head: bool) -> bytes:
        response = self.request.response
        response.setHeader("Content-Type", self.form.media_type)
        if self.streams:
            return b"" if only_head else answer.make()
        body = self.form.write(answer.make())
        response.setHeader("Content-Length", str(len(body)))
        if self.form.ending:
            disposition = f'attachment; filename="{self.file_name()}"'
            response.setHeader("Content-Disposition", disposition)
        return b"" if only_head else body

    def file_name(self) -> str:
        """Return the name of a file to which the answer is saved (RFC 6266)."""
        name = self.endpoint_name.removeprefix("@")
        return f"{name}-{self.language}.{self.form.ending}"

    def _find(self, text: str) -> Sequence[Head]:
        return ISearch(self.portal).find(self.view, text, self.language).heads

    def address(self) -> str:
        """Return the address of the service in the form that is documented."""
        return f"{self.base_url}/++api++/{self.language}/{self.endpoint_name}"

    def presenter(self) -> Presenter:
        """Return what makes JSON of records."""
        return Presenter(self.joined, self.source, self.licence, self.store.half)

    def machine(self) -> Machine:
        """Return what the builders of schema.org need."""
        source = self.source
        publisher = node("Organization", name=source["title"], url=source["@id"])
        today = self.joined.now.astimezone(HELSINKI).date()
        return Machine(self.joined, publisher, self.licence, today)
