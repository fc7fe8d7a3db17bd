"""What speaks for a way and what is missing, a rule each; no clock here.

Each returns its reasons; none where it has nothing to say. What a person has not
told is never held against a way: it becomes a condition, told as a question.
"""

from collections.abc import Iterable
from infoportal.guidance.values import Online
from infoportal.guidance.values import Person
from infoportal.guidance.values import Place
from infoportal.guidance.values import Reason
from infoportal.records.geo import distance


Reasons = tuple[Reason, ...]

#: What anybody can make on the spot.
MADE_AT_ONCE = "own_account"
#: Kilometres beyond which a place is told as far. From Pelkosenniemi, whose
#: distances the service-point pilot reported, the next offices are 50–140 km away.
FAR = 150.0


def sign_in(person: Person, online: Online) -> Reasons:
    """Tell whether a person can sign in."""
    ways = online.sign_in
    if not ways:
        return (Reason("sign_in_not_told", "condition"),)
    if "none" in ways:
        return (Reason("no_sign_in_needed", "for"),)
    if person.sign_in is None:
        return (Reason("needs_sign_in", "condition", {"ways": ways}),)
    held = tuple(way for way in ways if way in person.sign_in)
    if held:
        return (Reason("sign_in_at_hand", "for", {"ways": held}),)
    if MADE_AT_ONCE in ways:
        return (Reason("make_account", "condition"),)
    return (Reason("no_sign_in", "against", {"ways": ways}),)


def identity_code(person: Person, online: Online) -> Reasons:
    """Tell whether a Finnish identity code is missing."""
    if not online.needs_identity_code or person.identity_code:
        return ()
    if person.identity_code is None:
        return (Reason("needs_identity_code", "condition"),)
    return (Reason("no_identity_code", "against"),)


def for_another_online(person: Person, online: Online) -> Reasons:
    """Tell whether somebody else's matter can be handled online."""
    if not person.on_behalf:
        return ()
    if online.on_behalf:
        return (Reason("on_behalf_possible", "for"),)
    return (Reason("not_on_behalf", "against"),)


def for_another_in_person(person: Person) -> Reasons:
    """Tell what is asked of who comes for somebody else."""
    if not person.on_behalf:
        return ()
    return (Reason("bring_authorisation", "condition"),)


def area(person: Person, numbers: Iterable[str]) -> Reasons:
    """Tell whether a way is for those who live elsewhere; no area: everywhere."""
    named = tuple(numbers)
    if not named:
        return ()
    values = {"municipalities": named}
    if not person.municipality:
        return (Reason("only_in_area", "condition", values),)
    if person.municipality not in named:
        return (Reason("not_in_area", "against", values),)
    return ()


def nearness(
    person: Person, municipality: str, place: Place | None
) -> tuple[float | None, bool, Reasons]:
    """Tell the kilometres to a place, whether that is far, and what to say of it.

    One's own municipality is never far, however large it is.
    """
    away = None
    if person.here is not None and place is not None:
        away = round(distance(person.here, place), 1)
    if municipality and municipality == person.municipality:
        return away, False, (Reason("in_your_municipality", "for"),)
    if away is not None and away > FAR:
        return away, True, (Reason("far", "condition", {"km": away}),)
    return away, False, ()
