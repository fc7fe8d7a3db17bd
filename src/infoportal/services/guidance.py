"""``@guidance``: the ways of getting what somebody needs, as they meet that person."""

from collections.abc import Mapping
from datetime import datetime
from infoportal.browser.guidance.phrases import Phrases
from infoportal.guidance.values import Reason
from infoportal.guidance.values import Rung
from infoportal.guidance.values import Way
from infoportal.openinghours.state import HELSINKI
from infoportal.records.guidance.answering import Guided
from infoportal.records.guidance.answering import guided
from infoportal.records.guidance.answering import PARAMETERS
from infoportal.records.guidance.inlists import in_list
from infoportal.records.guidance.needs import written
from infoportal.records.openness import told
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.services.base import PublicService
from infoportal.services.conditional import Answer
from infoportal.services.formats.table import format_parameter
from typing import Any
from urllib.parse import urlencode


#: What a caller needs of the item that a way leads to, beside its reference.
CONTACT = {
    "self_service": ("urls", "sign_in", "needs_identity_code"),
    "advice_channel": ("kind", "address", "cost"),
    "service_point": ("booking", "latitude", "longitude"),
    "service_provider": ("website",),
}


class GuidanceService(PublicService):
    """The same answer as the page ``guidance`` gives for the same question."""

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked."""
        return (*PARAMETERS, format_parameter(self.formats()))

    def look(self, asked: Asked) -> Answer | None:
        """Answer the question."""
        if self.steps:
            return None
        found = guided(asked, self.joined)
        return Answer(lambda: self._told(found), found.answer.valid_until)

    def _told(self, found: Guided) -> dict[str, Any]:
        query = self.request.get("QUERY_STRING", "")
        answer = found.answer
        return {
            "@id": f"{self.address()}?{query}",
            "language": self.language,
            "need": self._need(found),
            "asked": self._asked(found),
            "valid_until": _iso(answer.valid_until),
            "remarks": [self._reason(remark) for remark in answer.remarks],
            "rungs": [
                self._rung(level, rung, found)
                for level, rung in enumerate(answer.rungs)
            ],
        }

    def _need(self, found: Guided) -> dict[str, Any]:
        wish = found.need.wish
        reference = None if wish.kind == "matter" else self.joined.reference(wish.value)
        return {
            "kind": wish.kind,
            "value": written(wish, self.joined),
            "reference": reference,
            "services": self.joined.references(found.need.ids),
        }

    def _asked(self, found: Guided) -> dict[str, Any]:
        person = found.person
        number = person.municipality
        return {
            "at": _iso(person.at),
            "now": person.live,
            "speaks": list(person.speaks),
            "in": self.joined.municipality_of(number) if number else None,
            "distances_from": list(person.here) if person.here else None,
            "sign_in": None if person.sign_in is None else sorted(person.sign_in),
            "identity_code": person.identity_code,
            "on_behalf": person.on_behalf,
        }

    def _rung(self, level: int, rung: Rung, found: Guided) -> dict[str, Any]:
        ways = [self._way(n, way, found) for n, way in enumerate(rung.ways, 1)]
        return {
            "level": level,
            "name": rung.name,
            "fits": rung.fits,
            "ways": ways,
            "ways_total": rung.total,
            "ways_left_out": rung.left_out,
            "list": self._list(rung, found),
        }

    def _list(self, rung: Rung, found: Guided) -> str | None:
        """Return the address of the list that has the ways left out."""
        where = in_list(rung, found, self.joined)
        if where is None:
            return None
        base = self.address().removesuffix(self.endpoint_name)
        return f"{base}{where.endpoint}?{urlencode(where.pairs)}"

    def _way(self, rank: int, way: Way, found: Guided) -> dict[str, Any]:
        return {
            "id": way.key,
            "rank": rank,
            "kind": way.kind,
            "target": self._target(way),
            "offer": way.offer or None,
            "services": self.joined.references(way.services),
            "fits": way.fits,
            "reasons": [self._reason(one, way, found) for one in way.reasons],
            "languages": {
                "speech": way.speech,
                "direct": list(way.direct),
                "all": list(way.languages),
                "interpretation": way.interpretation,
            },
            "open": told(way.state),
            "by_appointment": way.by_appointment,
            "booking_url": way.booking_url or None,
            "distance_km": way.distance_km,
        }

    def _target(self, way: Way) -> dict[str, Any] | None:
        head = self.joined.head(way.target)
        if head is None:
            return None
        fields = self.joined.record(head)["fields"]
        contact = {name: fields.get(name) for name in CONTACT.get(head.type, ())}
        return {**self.joined.reference_to(head), **contact}

    def _reason(
        self, reason: Reason, way: Way | None = None, found: Guided | None = None
    ) -> dict[str, Any]:
        phrases = Phrases(self.language, self._place_name)
        return {
            "code": reason.code,
            "effect": reason.effect,
            "text": phrases.said(reason, way, found.person if found else None),
            **_plain(reason.values),
        }

    def _place_name(self, number: str) -> str:
        return self.joined.municipality_of(number)["name"]


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a reason as JSON has them."""
    return {name: _value(value) for name, value in values.items()}


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return _iso(value)
    return list(value) if isinstance(value, tuple) else value


def _iso(moment: datetime | None) -> str | None:
    """Return a moment on Finland's clock."""
    local = moment and moment.astimezone(HELSINKI)
    return local.isoformat(timespec="seconds") if local else None
