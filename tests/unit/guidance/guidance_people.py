"""People who ask and things that answer, in short."""

from datetime import datetime
from infoportal.guidance.ladder import ladder
from infoportal.guidance.values import Advice
from infoportal.guidance.values import Desk
from infoportal.guidance.values import Online
from infoportal.guidance.values import Person
from infoportal.guidance.values import Provider
from infoportal.guidance.values import There
from infoportal.openinghours.osm import to_osm
from infoportal.openinghours.state import HELSINKI


OULU, MIKKELI, HELSINKI_CITY = "564", "491", "091"
#: Where some places are.
PLACES = {
    "oulu": (65.012, 25.468),
    "kiiminki": (65.13, 25.77),
    "kemi": (65.74, 24.56),
    "mikkeli": (61.69, 27.27),
}
WEEKDAYS = ["mo", "tu", "we", "th", "fr"]


def week(opens="09:00", closes="16:00", days=WEEKDAYS, **more):
    """Return the expression of hours on some days."""
    row = {"id": "row", "days": days, "opens": opens, "closes": closes, **more}
    return to_osm([row], [])


OFFICE = week()
EVENINGS = week("08:00", "21:00")
BOOKED = week(by_appointment=True)
ALWAYS = to_osm(
    [
        {
            "id": "always", "days": [*WEEKDAYS, "sa", "su"], "opens": "00:00",
            "closes": "24:00", "on_holidays": True,
        }
    ],
    [],
)  # fmt: skip
#: Nothing but a date long past.
ONCE = to_osm(
    [], [{"id": "x", "date": "2020-01-02", "opens": "09:00", "closes": "10:00"}]
)


def at(text):
    """Return a moment on Finland's clock: 2026-06-03 14:05."""
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI)


#: A Wednesday afternoon.
AFTERNOON = at("2026-06-03 14:05")


def person(**told):
    """Return somebody who asks on a Wednesday afternoon."""
    return Person(**{"at": AFTERNOON, **told})


def online(**values):
    """Return a self-service in Finnish, signed in to with bank codes."""
    return Online(
        **{
            "id": "web",
            "services": ("it",),
            "languages": ("fi",),
            "sign_in": ("bank_codes",),
            **values,
        }
    )


def advice(**values):
    """Return a general advice telephone in Finnish, open now."""
    return Advice(
        **{"id": "line", "kind": "telephone", "languages": ("fi",), "osm": EVENINGS}
        | values
    )


def desk(**values):
    """Return an adviser's desk in Finnish, open now."""
    return Desk(
        **{
            "point": "point",
            "channel": "adviser",
            "services": ("it",),
            "languages": ("fi",),
            "osm": OFFICE,
            **values,
        }
    )


def provider(**values):
    """Return the provider itself."""
    return Provider(**{"id": "authority", "services": ("it",), **values})


def way(thing, **told):
    """Return how one thing meets a person."""
    return answer([thing], **told).ways[0]


def answer(things, **told):
    """Return the ladder of some things for a person."""
    kinds = {"online": Online, "advice": Advice, "desks": Desk, "providers": Provider}
    there = {
        name: tuple(one for one in things if isinstance(one, kind))
        for name, kind in kinds.items()
    }
    return ladder(person(**told), There(**there))


def codes(found):
    """Return the codes of a way's reasons, with a sign for their effect."""
    signs = {"for": "+", "condition": "?", "against": "-"}
    return [signs[reason.effect] + reason.code for reason in found.reasons]
