"""The answer to a question: parameters, the one who asks, the ladder."""

from dataclasses import dataclass
from infoportal.fields.web import LANGUAGE_TAG
from infoportal.guidance.ladder import ladder
from infoportal.guidance.values import Answer
from infoportal.guidance.values import Person
from infoportal.guidance.values import Place
from infoportal.guidance.values import There
from infoportal.records.guidance.desks import desks_for
from infoportal.records.guidance.desks import place_of
from infoportal.records.guidance.desks import providers_for
from infoportal.records.guidance.needs import KINDS
from infoportal.records.guidance.needs import Need
from infoportal.records.guidance.needs import need_of
from infoportal.records.guidance.needs import wish
from infoportal.records.guidance.online import advice_for
from infoportal.records.guidance.online import online_for
from infoportal.records.joined import Joined
from infoportal.records.parameters import finnish_moment
from infoportal.records.parameters import language_tag
from infoportal.records.parameters import Moment
from infoportal.records.parameters import municipality
from infoportal.records.parameters import NAMED_SCHEMA
from infoportal.records.parameters import one_of
from infoportal.records.parameters import Parameter
from infoportal.records.parameters import place
from infoportal.records.query import Asked
from infoportal.vocabularies.municipalities import municipalities
from infoportal.vocabularies.terms import SIGN_IN


YES_NO = ("yes", "no")
#: A day and a time; what it does not say is Finland's clock.
FINNISH_MOMENT = {
    "anyOf": [
        {
            "type": "string",
            "pattern": "^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}",
        },
        {"const": "now"},
    ]
}
YES_NO_SCHEMA = {"type": "string", "enum": list(YES_NO)}
PARAMETERS = (
    Parameter("need", wish, NAMED_SCHEMA, required=True, of=KINDS),
    Parameter(
        "speaks",
        language_tag,
        {"type": "string", "pattern": LANGUAGE_TAG.pattern},
        many=True,
    ),
    Parameter("in", municipality, NAMED_SCHEMA, of=("municipality",)),
    Parameter("near", place, NAMED_SCHEMA),
    Parameter("at", finnish_moment, FINNISH_MOMENT),
    Parameter(
        "sign_in", one_of(SIGN_IN), {"type": "string", "enum": list(SIGN_IN)}, many=True
    ),
    Parameter("identity_code", one_of(YES_NO), YES_NO_SCHEMA),
    Parameter("on_behalf", one_of(YES_NO), YES_NO_SCHEMA),
)


@dataclass(frozen=True)
class Guided:
    """A question that was understood, and its answer."""

    need: Need
    person: Person
    answer: Answer


def guided(asked: Asked, joined: Joined) -> Guided:
    """Answer a question that passed ``PARAMETERS``.

    Only the records that the facets of the heads let through are read.
    """
    person = person_of(asked, joined)
    need = need_of(asked.one("need"), joined, person.municipality)
    there = There(
        tuple(online_for(need, person.municipality, joined)),
        tuple(advice_for(need, joined)),
        tuple(desks_for(need, joined)),
        tuple(providers_for(need, joined)),
    )
    return Guided(need, person, ladder(person, there))


def person_of(asked: Asked, joined: Joined) -> Person:
    """Return who asks; ``sign_in=none`` tells that there is no way at hand."""
    moment = asked.one("at") or Moment(joined.now, live=True)
    number = asked.one("in", "")
    held = frozenset(way for way in asked.all("sign_in") if way != "none")
    code = asked.one("identity_code")
    return Person(
        moment.at,
        moment.live,
        asked.all("speaks"),
        number,
        asked.one("near") or middle_of(number, joined),
        held if asked.all("sign_in") else None,
        None if code is None else code == "yes",
        asked.one("on_behalf") == "yes",
    )


def middle_of(number: str, joined: Joined) -> Place | None:
    """Return a place within a municipality: that of its section, else of the list."""
    for head in joined.everything("municipality"):
        if number in head.facet("municipality"):
            own = place_of(joined.record(head)["fields"])
            if own is not None:
                return own
    known = municipalities().get(number)
    return (known.latitude, known.longitude) if known else None
