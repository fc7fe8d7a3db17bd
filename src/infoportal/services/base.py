"""What all public services share: methods, headers, conditional requests, faults."""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from infoportal import _
from infoportal.controlpanels.settings import setting
from infoportal.languages import language as language_facts
from infoportal.openinghours.state import HELSINKI
from infoportal.records.joined import Joined
from infoportal.records.overview import Overview
from infoportal.records.overview import overview
from infoportal.records.parameters import Parameter
from infoportal.records.present import Presenter
from infoportal.records.query import Asked
from infoportal.records.query import batching
from infoportal.records.query import Fault
from infoportal.records.query import list_address
from infoportal.records.query import pairs_of
from infoportal.records.query import parse
from infoportal.records.store import record_store
from infoportal.records.values import Head
from infoportal.search.interfaces import ISearch
from infoportal.services.caching import cache_control
from infoportal.services.caching import etag
from infoportal.services.caching import first_moment
from infoportal.services.caching import is_known
from infoportal.services.caching import next_midnight
from infoportal.services.context import language_of
from infoportal.services.context import names_media_type
from infoportal.services.formats.negotiation import chosen
from infoportal.services.formats.negotiation import depends_on_accept
from infoportal.services.formats.table import JSON
from infoportal.services.formats.values import Format
from infoportal.services.problem import NOT_ACCEPTABLE
from infoportal.services.problem import NOT_ALLOWED
from infoportal.services.problem import problem
from infoportal.services.problem import said
from infoportal.structured.node import node
from infoportal.structured.things import Asked as Machine
from plone import api
from plone.restapi.services import Service
from typing import Any
from zExceptions import NotFound
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


ALLOWED = ("GET", "HEAD", "OPTIONS")
REFUSED = ("POST", "PUT", "PATCH", "DELETE", "TRACE")


@dataclass(frozen=True)
class Answer:
    """How to make a body, and until when that holds as far as the clock goes."""

    make: Callable[[], Any]
    until: datetime | None = None


@implementer(IPublishTraverse)
class PublicService(Service):
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
            self.request.response.setHeader("Allow", ", ".join(ALLOWED))
            self.request.response.setStatus(204)
            return b""
        if method not in ALLOWED:
            return self._not_allowed()
        return self._read(only_head=method == "HEAD")

    def _not_allowed(self) -> bytes:
        methods = ", ".join(ALLOWED)
        self.request.response.setHeader("Allow", methods)
        message = _(
            NOT_ALLOWED, default=NOT_ALLOWED.default, mapping={"methods": methods}
        )
        return problem(self.request, 405, "MethodNotAllowed", message)

    def _read(self, only_head: bool) -> bytes:
        self.portal = api.portal.get()
        self.view: Overview = overview(self.portal)
        self.store = record_store(self.portal)
        self.base_url = self.portal.absolute_url()
        self.joined = Joined(
            self.view, self.store.peek, self.language, self.base_url, self._find
        )
        query = self.request.get("QUERY_STRING", "")
        asked, faults = parse(query, self.parameters(), self.joined)
        if faults:
            return self._refuse(faults)
        named, accept = asked.one("format"), self.request.getHeader("Accept", "")
        form = chosen(named, accept, self.formats())
        if form is None:
            return self._not_acceptable()
        self.form = form
        self.by_accept = depends_on_accept(named, self.formats())
        answer = self.look(asked)
        if answer is None:
            raise NotFound(self.request["PATH_INFO"])
        if self._set_headers(query, answer):
            self.request.response.setStatus(304)
            return b""
        self.request.response.setHeader("Content-Type", self.form.media_type)
        if self.streams:
            return b"" if only_head else answer.make()
        body = self.form.write(answer.make())
        self.request.response.setHeader("Content-Length", str(len(body)))
        if self.form.ending:
            disposition = f'attachment; filename="{self.file_name()}"'
            self.request.response.setHeader("Content-Disposition", disposition)
        return b"" if only_head else body

    def file_name(self) -> str:
        """Return the name of a file to which the answer is saved (RFC 6266)."""
        name = self.endpoint_name.removeprefix("@")
        return f"{name}-{self.language}.{self.form.ending}"

    def _find(self, text: str) -> Sequence[Head]:
        return ISearch(self.portal).find(self.view, text, self.language).heads

    def _set_headers(self, query: str, answer: Answer) -> bool:
        """Set what HTTP needs; return whether the answer is known to who asks."""
        midnight = next_midnight(self.joined.now) if self.form.daily else None
        until = first_moment(self.view.valid_until(), answer.until, midnight)
        tag = etag(
            self.store.changes(),
            self.view.languages,
            self.source,
            self.licence,
            self.form.name,
            self.form.media_type,
            self.address(),
            self.steps,
            query,
            until,
        )
        response = self.request.response
        response.setHeader("ETag", tag)
        response.setHeader("Cache-Control", cache_control(self.joined.now, until))
        response.setHeader("Content-Language", language_facts(self.language).tag)
        if self.by_accept or not names_media_type(self.request):
            response.setHeader("Vary", "Accept")
        return is_known(tag, self.request.getHeader("If-None-Match", ""))

    def _not_acceptable(self) -> bytes:
        """Tell in which media types there is an answer (RFC 9110, 15.5.7)."""
        types = ", ".join(form.media_type for form in self.formats())
        message = _(
            NOT_ACCEPTABLE, default=NOT_ACCEPTABLE.default, mapping={"types": types}
        )
        body = problem(self.request, 406, "NotAcceptable", message)
        self.request.response.setHeader("Vary", "Accept")
        return body

    def _refuse(self, faults: Iterable[Fault]) -> bytes:
        errors = [
            {"parameter": fault.name, "message": said(fault.message, self.language)}
            for fault in faults
        ]
        message = " ".join(
            f"{e['parameter']}: {e['message']}" if e["parameter"] else e["message"]
            for e in errors
        )
        return problem(self.request, 400, "BadRequest", message, errors)

    def address(self) -> str:
        """Return the address of the service in the form that is documented."""
        return f"{self.base_url}/++api++/{self.language}/{self.endpoint_name}"

    @property
    def source(self) -> dict[str, str]:
        """Return who publishes the records."""
        title = api.portal.get_registry_record("plone.site_title", default="")
        return {"title": title or self.portal.title, "@id": self.base_url}

    @property
    def licence(self) -> str:
        """Return the address of the licence."""
        return str(setting("license_url"))

    def page_of(self, asked: Asked, total: int) -> dict[str, Any]:
        """Return what a list tells of itself: its address, its length, its links."""
        pairs, _faults = pairs_of(self.request.get("QUERY_STRING", ""))
        links = batching(self.address(), pairs, asked, total)
        return {
            "@id": list_address(self.address(), pairs),
            "items_total": total,
            **({"batching": links} if links else {}),
        }

    def page(
        self, asked: Asked, found: Sequence[Any], tell: Callable[[Any], Any]
    ) -> dict[str, Any]:
        """Return the batch of a list that was asked for."""
        batch = found[asked.start : asked.start + asked.size]
        page = self.page_of(asked, len(found))
        return {"@id": page.pop("@id"), "items": [tell(one) for one in batch], **page}

    def presenter(self) -> Presenter:
        """Return what makes JSON of records."""
        return Presenter(self.joined, self.source, self.licence)

    def machine(self) -> Machine:
        """Return what the builders of schema.org need."""
        source = self.source
        publisher = node("Organization", name=source["title"], url=source["@id"])
        today = self.joined.now.astimezone(HELSINKI).date()
        return Machine(self.joined, publisher, self.licence, today)
