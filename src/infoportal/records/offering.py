"""How services are given, for lists: in which languages, online, told below a topic.

A service says none of this itself: points, online services and pages do.
"""

from collections.abc import Iterator
from collections.abc import Mapping
from infoportal.records.joined import Joined
from infoportal.records.lists import under_topic
from infoportal.records.values import Head
from typing import Any


#: The languages in which a service is given, and the ways of signing in to it.
Given = Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
#: Whose texts tell of services, providers, points.
PAGES = ("info_page", "local_information")


def languages_of(head: Head, joined: Joined) -> tuple[str, ...]:
    """Return the languages in which a service is given, at points or online."""
    return _given(joined).get(head.id, ((), ()))[0]


def sign_in_of(head: Head, joined: Joined) -> tuple[str, ...]:
    """Return the ways of signing in to a service's online services."""
    return _given(joined).get(head.id, ((), ()))[1]


def handled_by(head: Head, joined: Joined) -> tuple[str, ...]:
    """Return the services that an online service handles, whichever of them says so."""
    naming = joined.view.keep(("handled",), lambda: _naming(joined))
    return tuple(dict.fromkeys([*head.facet("service"), *naming.get(head.id, ())]))


def gives(head: Head, wanted: tuple[Any, ...], joined: Joined) -> bool:
    """Tell whether a provider gives one of the services."""
    return any(head.id in joined.providers_of(service) for service in wanted)


def told_under(head: Head, wanted: tuple[Any, ...], joined: Joined) -> bool:
    """Tell whether a page below a topic refers to a thing."""
    language = joined.language
    pages = joined.view.referring(head.id, language)
    return any(p.type in PAGES and under_topic(p, wanted, joined) for p in pages)


def _naming(joined: Joined) -> dict[str, list[str]]:
    """Return the services that name an online service, by its identity."""
    found: dict[str, list[str]] = {}
    for head in joined.everything("service"):
        for item_id in head.facet("self_service"):
            found.setdefault(item_id, []).append(head.id)
    return found


def _given(joined: Joined) -> Given:
    """Return how each service is given; worked out once an edit."""
    return joined.view.keep(("given",), lambda: _gathered(joined))


def _gathered(joined: Joined) -> Given:
    languages: dict[str, dict[str, None]] = {}
    ways: dict[str, dict[str, None]] = {}
    for service, spoken in _at_points(joined):
        languages.setdefault(service, {}).update(dict.fromkeys(spoken))
    for head in joined.everything("self_service"):
        for service in handled_by(head, joined):
            spoken = head.facet("language")
            languages.setdefault(service, {}).update(dict.fromkeys(spoken))
            signing = head.facet("sign_in")
            ways.setdefault(service, {}).update(dict.fromkeys(signing))
    services = {**languages, **ways}
    return {
        service: (tuple(languages.get(service, ())), tuple(ways.get(service, ())))
        for service in services
    }


def _at_points(joined: Joined) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield services and the languages in which a point gives them.

    A whole provider gives all of its own services.
    """
    for head in joined.everything("service_point"):
        fields = joined.record(head)["fields"]
        own = fields.get("languages") or ()
        for offer in fields.get("offers") or ():
            spoken = tuple(offer.get("languages") or own)
            for service in (offer["of"], *joined.services_of(offer["of"])):
                yield service, spoken
