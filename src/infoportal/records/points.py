"""Narrowing service points by what is offered there: who, what, how, in which language.

One offer has to fit all that is asked of offers: "Kela by remote service" is not a
point where Kela has an adviser and somebody else a remote service.
"""

from infoportal.records.joined import Joined
from infoportal.records.joined import Record
from infoportal.records.openness import of_offer
from infoportal.records.openness import of_point
from infoportal.records.openness import Whose
from infoportal.records.query import Asked
from typing import Any


ASKED_OF_OFFERS = ("provider", "service", "channel")


def hours_asked(record: Record, asked: Asked, joined: Joined) -> list[Whose] | None:
    """Return whose hours count at a point, None when the point does not fit.

    When something is asked of offers these are the hours of the offers that fit;
    else they are the point's own.
    """
    fields = record["fields"]
    if not any(asked.all(name) for name in ASKED_OF_OFFERS):
        return [of_point(record)] if _speaks_anywhere(fields, asked) else None
    hours = []
    if _is_office(fields, asked):
        hours.append(of_point(record))
    for offer in fields.get("offers") or ():
        if offer_fits(offer, fields, asked, joined):
            hours.append(of_offer(record, offer, joined.providers_of(offer["of"])))
    return hours or None


def offer_fits(offer: Record, fields: Record, asked: Asked, joined: Joined) -> bool:
    """Tell whether an offer fits all that is asked of offers."""
    if joined.head(offer["of"]) is None:
        return False
    providers = joined.providers_of(offer["of"])
    return (
        _any(asked.all("provider"), providers)
        and _gives(asked.all("service"), offer["of"], joined)
        and _any(asked.all("channel"), offer.get("channels") or ())
        and _speaks(offer.get("languages") or fields.get("languages"), asked)
    )


def _gives(wanted: tuple[str, ...], given: str, joined: Joined) -> bool:
    """Tell whether an offer gives a service; a whole provider gives all of its own."""
    return not wanted or any(
        given == service or given in joined.providers_of(service) for service in wanted
    )


def _is_office(fields: Record, asked: Asked) -> bool:
    """Tell whether a point is the own office of a provider that is asked for."""
    return (
        fields.get("provider") in asked.all("provider")
        and not asked.all("service")
        and not asked.all("channel")
        and _speaks(fields.get("languages"), asked)
    )


def _speaks_anywhere(fields: Record, asked: Asked) -> bool:
    spoken = list(fields.get("languages") or ())
    for offer in fields.get("offers") or ():
        spoken += offer.get("languages") or ()
    return _speaks(spoken, asked)


def _speaks(languages: Any, asked: Asked) -> bool:
    return _any(asked.all("language"), languages or ())


def _any(wanted: tuple[str, ...], given: Any) -> bool:
    return not wanted or any(value in given for value in wanted)
