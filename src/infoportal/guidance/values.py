"""The values that guidance is made of: a person, what there is, and the answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from infoportal.openinghours.state import OpenState
from types import MappingProxyType
from typing import Any
from typing import Literal


Place = tuple[float, float]
#: Does it speak for the way, does it ask something of the person, or rule it out?
Effect = Literal["for", "condition", "against"]
Fits = Literal["yes", "condition", "no"]
#: How a way meets the person's languages, the best first.
Speech = Literal["direct", "close", "interpreter", "unknown", "none"]

NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True)
class Person:
    """Who asks. What they have not told is empty, or None where "no" is an answer.

    :param at: the moment they ask about, aware; ``live``: whatever the clock shows.
    :param speaks: languages, the best first; none: languages play no part.
    :param municipality: Statistics Finland's number.
    :param here: latitude and longitude, from which distances are reckoned.
    :param sign_in: sign-in ways at hand; none at all: an empty set.
    """

    at: datetime
    live: bool = True
    speaks: tuple[str, ...] = ()
    municipality: str = ""
    here: Place | None = None
    sign_in: frozenset[str] | None = None
    identity_code: bool | None = None
    on_behalf: bool = False


@dataclass(frozen=True)
class Online:
    """A self-service that handles some of the services needed."""

    id: str
    services: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    sign_in: tuple[str, ...] = ()
    needs_identity_code: bool = False
    on_behalf: bool = False
    area: tuple[str, ...] = ()


@dataclass(frozen=True)
class Advice:
    """An advice channel; ``about``: how near to the need what it advises on is.

    0 the provider of what is needed, 1 the matter, 2 the matter, but it belongs to
    somebody else's services, 3 everything.
    """

    id: str
    kind: str
    about: int = 3
    languages: tuple[str, ...] = ()
    interpretation: str = "none"
    osm: str = ""
    area: tuple[str, ...] = ()


@dataclass(frozen=True)
class Desk:
    """One channel in which a point gives some of the services needed.

    Languages and hours are the offer's own where it has any, else its provider's,
    else the point's: who makes this value has settled that.
    """

    point: str
    channel: str
    offer: str = ""
    services: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interpretation: str = "none"
    by_appointment: bool = False
    booking_url: str = ""
    osm: str = ""
    municipality: str = ""
    place: Place | None = None
    area: tuple[str, ...] = ()


@dataclass(frozen=True)
class Provider:
    """Who answers for the services needed: the last resort of every need."""

    id: str
    services: tuple[str, ...] = ()
    by_appointment: bool = False
    area: tuple[str, ...] = ()


@dataclass(frozen=True)
class There:
    """What there is for a need."""

    online: tuple[Online, ...] = ()
    advice: tuple[Advice, ...] = ()
    desks: tuple[Desk, ...] = ()
    providers: tuple[Provider, ...] = ()


@dataclass(frozen=True)
class Reason:
    """Why a way fits, or what is missing; pages and the API put it into words."""

    code: str
    effect: Effect
    values: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True)
class Way:
    """A way to get a service, as it meets a person.

    :param kind: ``self_service advice adviser terminal remote expert provider``.
    :param target: the identity of the self-service, channel, point or provider.
    :param offer: the id of the offer's row at a point.
    :param about: as in ``Advice``; 0 for all others.
    :param far: too far to count as near whatever else speaks for it.
    """

    kind: str
    target: str
    speech: Speech
    reasons: tuple[Reason, ...]
    offer: str = ""
    services: tuple[str, ...] = ()
    direct: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interpretation: str = "none"
    state: OpenState | None = None
    osm: str = ""
    by_appointment: bool = False
    booking_url: str = ""
    distance_km: float | None = None
    far: bool = False
    about: int = 0

    @property
    def fits(self) -> Fits:
        """Return whether it fits: as it is, if something is done, or not at all."""
        effects = {reason.effect for reason in self.reasons}
        if "against" in effects:
            return "no"
        return "condition" if "condition" in effects else "yes"

    @property
    def key(self) -> str:
        """Return what names this way in an address."""
        return "/".join(filter(None, (self.kind, self.target, self.offer)))

    def reason(self, code: str) -> Reason | None:
        """Return a reason by its code."""
        return next((one for one in self.reasons if one.code == code), None)


@dataclass(frozen=True)
class Rung:
    """A rung of the ladder; ``total`` counts also the ways that are not told."""

    name: str
    ways: tuple[Way, ...]
    total: int

    @property
    def left_out(self) -> int:
        """Return how many ways are not told."""
        return self.total - len(self.ways)

    @property
    def fits(self) -> Fits:
        """Return how the best way here fits."""
        return self.ways[0].fits if self.ways else "no"


@dataclass(frozen=True)
class Answer:
    """The ladder for a person.

    ``remarks`` are about it as a whole; ``valid_until`` is when the clock changes
    it, None where the moment is fixed or nothing changes.
    """

    rungs: tuple[Rung, ...]
    remarks: tuple[Reason, ...] = ()
    valid_until: datetime | None = None

    @property
    def ways(self) -> tuple[Way, ...]:
        """Return the ways of all rungs, the lowest first."""
        return tuple(way for rung in self.rungs for way in rung.ways)
