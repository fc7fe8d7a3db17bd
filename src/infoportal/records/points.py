"""Narrowing service points by what is offered there: who, what, how, in which language.

One offer has to fit all that is asked of offers: "Kela by remote service" is not a
point where Kela has an adviser and somebody else a remote service.
"""

from collections.abc import Iterator
from infoportal.records.joined import Joined
from infoportal.records.joined import Record
from infoportal.records.openness import of_offer
from infoportal.records.openness import of_point
from infoportal.records.openness import states
from infoportal.records.openness import Whose
from infoportal.records.query import Asked
from infoportal.records.values import Head
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


def values_given(name: str, head: Head, asked: Asked, joined: Joined) -> set[str]:
    """Return for which values of a parameter a point fits what else is asked.

    It is ``hours_asked`` turned round: whoever adds one of these values to the
    question finds the point.
    """
    record = joined.record(head)
    fields = record["fields"]
    rest = asked.without(name)
    if name == "language" and not any(rest.all(other) for other in ASKED_OF_OFFERS):
        is_open = _is_open([of_point(record)], asked)
        return set(_all_languages(fields)) if is_open else set()
    timed = bool(asked.all("open_at"))
    found = set(_of_office(name, record, rest))
    for offer in fields.get("offers") or ():
        if offer_fits(offer, fields, rest, joined):
            providers = joined.providers_of(offer["of"]) if timed else ()
            if not timed or _is_open([of_offer(record, offer, providers)], asked):
                found.update(_of_offer(name, offer, fields, joined))
    return found


def _of_offer(name: str, offer: Record, fields: Record, joined: Joined) -> Iterator:
    if name == "provider":
        yield from joined.providers_of(offer["of"])
    elif name == "service":
        whole = joined.providers_of(offer["of"]) == (offer["of"],)
        yield from joined.services_of(offer["of"]) if whole else (offer["of"],)
    elif name == "channel":
        yield from offer.get("channels") or ()
    else:
        yield from offer.get("languages") or fields.get("languages") or ()


def _of_office(name: str, record: Record, rest: Asked) -> Iterator:
    """Yield what a provider's own office adds beside its offers."""
    fields = record["fields"]
    provider = fields.get("provider")
    if name not in ("provider", "language") or not provider:
        return
    wanted = rest if name == "language" else rest.adding("provider", provider)
    if _is_office(fields, wanted) and _is_open([of_point(record)], rest):
        yield from [provider] if name == "provider" else fields.get("languages") or ()


def _is_open(hours: list[Whose], asked: Asked) -> bool:
    moment = asked.one("open_at")
    held = states(hours, moment.at) if moment else []
    return moment is None or any(state.state == "open" for state in held)


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
    return _speaks(_all_languages(fields), asked)


def _all_languages(fields: Record) -> list[str]:
    spoken = list(fields.get("languages") or ())
    for offer in fields.get("offers") or ():
        spoken += offer.get("languages") or ()
    return spoken


def _speaks(languages: Any, asked: Asked) -> bool:
    return _any(asked.all("language"), languages or ())


def _any(wanted: tuple[str, ...], given: Any) -> bool:
    return not wanted or any(value in given for value in wanted)
