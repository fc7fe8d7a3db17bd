"""A way from each thing there is: the rules put together."""

from collections.abc import Iterable
from infoportal.guidance import rules
from infoportal.guidance.clock import opening
from infoportal.guidance.languages import meets
from infoportal.guidance.values import Advice
from infoportal.guidance.values import Desk
from infoportal.guidance.values import Online
from infoportal.guidance.values import Person
from infoportal.guidance.values import Provider
from infoportal.guidance.values import Reason
from infoportal.guidance.values import Way


def online_way(person: Person, online: Online) -> Way:
    """Return the way of a self-service. It speaks its own languages; nobody
    interprets there.
    """
    speech, direct, why = meets(person.speaks, online.languages)
    return Way(
        "self_service",
        online.id,
        speech,
        (
            *rules.area(person, online.area),
            *why,
            *rules.sign_in(person, online),
            *rules.identity_code(person, online),
            *rules.for_another_online(person, online),
        ),
        services=online.services,
        direct=direct,
        languages=online.languages,
    )


def advice_way(person: Person, advice: Advice) -> Way:
    """Return the way of an advice channel."""
    speech, direct, why = meets(person.speaks, advice.languages, advice.interpretation)
    state, clock = opening(advice.osm, person.at, channel=advice.kind)
    return Way(
        "advice",
        advice.id,
        speech,
        (*rules.area(person, advice.area), *why, clock),
        direct=direct,
        languages=advice.languages,
        interpretation=advice.interpretation,
        state=state,
        osm=advice.osm,
        about=advice.about,
    )


def desk_way(person: Person, desk: Desk, online: Iterable[Online] = ()) -> Way:
    """Return the way of one channel at a point.

    At the terminal one handles the matter online: what signing in asks for is asked
    for there too. Of several self-services the one counts that asks for least.
    """
    speech, direct, why = meets(person.speaks, desk.languages, desk.interpretation)
    state, clock = opening(desk.osm, person.at, desk.by_appointment)
    away, far, near = rules.nearness(person, desk.municipality, desk.place)
    if desk.channel == "terminal":
        more = _at_terminal(person, desk, online)
    else:
        more = rules.for_another_in_person(person)
    return Way(
        desk.channel,
        desk.point,
        speech,
        (*rules.area(person, desk.area), *why, clock, *near, *more),
        offer=desk.offer,
        services=desk.services,
        direct=direct,
        languages=desk.languages,
        interpretation=desk.interpretation,
        state=state,
        osm=desk.osm,
        by_appointment=desk.by_appointment,
        booking_url=desk.booking_url,
        distance_km=away,
        far=far,
    )


def provider_way(person: Person, provider: Provider) -> Way:
    """Return the last way: to ask the provider for one of its own experts."""
    speech, direct, why = meets(person.speaks, ())
    return Way(
        "provider",
        provider.id,
        speech,
        (
            *rules.area(person, provider.area),
            *why,
            Reason("book" if provider.by_appointment else "ask", "condition"),
            *rules.for_another_in_person(person),
        ),
        services=provider.services,
        direct=direct,
        by_appointment=provider.by_appointment,
    )


def _at_terminal(
    person: Person, desk: Desk, online: Iterable[Online]
) -> tuple[Reason, ...]:
    wanted = set(desk.services)
    asked = [
        (
            *rules.sign_in(person, one),
            *rules.identity_code(person, one),
            *rules.for_another_online(person, one),
        )
        for one in online
        if wanted.intersection(one.services)
    ]
    return min(asked, key=_severity, default=())


def _severity(reasons: Iterable[Reason]) -> tuple[int, int]:
    effects = [reason.effect for reason in reasons]
    return effects.count("against"), effects.count("condition")
