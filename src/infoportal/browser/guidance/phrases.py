"""What the reasons of guidance say, for the page and for ``@guidance``."""

from collections.abc import Callable
from collections.abc import Iterable
from datetime import datetime
from infoportal import _
from infoportal.browser.blocks.place import distance_text
from infoportal.browser.layout import wording
from infoportal.browser.self_service.view import NEEDS_CODE
from infoportal.browser.self_service.view import ON_BEHALF
from infoportal.guidance.values import Person
from infoportal.guidance.values import Reason
from infoportal.guidance.values import Way
from infoportal.languages import language as language_facts
from infoportal.negotiation import interface_language
from infoportal.openinghours.formats import date_in_text
from infoportal.openinghours.formats import list_text
from infoportal.openinghours.formats import time_text
from infoportal.openinghours.sentence import CLOSED
from infoportal.openinghours.sentence import state_message
from infoportal.openinghours.state import HELSINKI
from infoportal.openinghours.state import OpenState
from zope.i18n import translate
from zope.i18nmessageid import Message


#: Keeps a name or a figure together within words of another direction.
FSI, PDI = "\u2068", "\u2069"

IN_AREA = _("guidance_area", default="Only for people who live here: ${municipalities}")
PHRASES = {
    "speaks": _("guidance_speaks_it", default="In a language you speak: ${languages}"),
    "close": _(
        "guidance_close_language",
        default="In a language close to yours: ${languages}. Ask if you understand "
        "each other.",
    ),
    "interpreter": _(
        "guidance_interpreter",
        default="Not in your language, but you can get help: ${interpretation}",
    ),
    "languages_not_told": _(
        "guidance_languages_not_told",
        default="We do not know in which languages you are served. Ask first.",
    ),
    "not_in_language": _(
        "guidance_not_in_language", default="Not in your language, only: ${languages}"
    ),
    "no_sign_in_needed": _(
        "guidance_no_sign_in_needed", default="You do not need to sign in"
    ),
    "sign_in_at_hand": _("guidance_can_sign_in", default="You can sign in: ${ways}"),
    "needs_sign_in": _(
        "guidance_needs_sign_in", default="To sign in you need one of these: ${ways}"
    ),
    "make_account": _(
        "guidance_make_account", default="You can make a user account there"
    ),
    "no_sign_in": _(
        "guidance_no_sign_in",
        default="You cannot sign in. You would need one of these: ${ways}",
    ),
    "sign_in_not_told": _(
        "guidance_sign_in_not_told", default="We do not know how to sign in there"
    ),
    "needs_identity_code": NEEDS_CODE,
    "no_identity_code": NEEDS_CODE,
    "on_behalf_possible": ON_BEHALF,
    "not_on_behalf": _(
        "guidance_not_on_behalf",
        default="You cannot handle the matter for somebody else here",
    ),
    "bring_authorisation": _(
        "guidance_bring_authorisation",
        default="Bring a written authorisation from the person whose matter it is",
    ),
    "only_in_area": IN_AREA,
    "not_in_area": IN_AREA,
    "in_your_municipality": _("guidance_near_you", default="In your municipality"),
    "far": _("guidance_far", default="Far away: ${km}"),
    "any_time": _(
        "guidance_any_time",
        default="You can write at any time. The answer comes later.",
    ),
    "hours_not_told": _(
        "guidance_hours_not_told",
        default="We do not know the opening hours. Check first.",
    ),
    "book": _("guidance_book", default="By appointment: book a time first"),
    "ask": _("guidance_ask_provider", default="Ask how you can meet or call an expert"),
    "nothing_known": _(
        "guidance_nothing_known",
        default="We know no way to get this. Ask general advice.",
    ),
    "nothing_fits": _(
        "guidance_nothing_fits",
        default="No way fits as things are. Below you see what is missing.",
    ),
    "nobody_speaks": _(
        "guidance_nobody_speaks",
        default="Nobody serves directly in the languages you speak: ${languages}. "
        "Ask for an interpreter.",
    ),
}
THEN_OPEN = _("guidance_open_then", default="Open at that time, until ${time}")
THEN_OPENS = _(
    "guidance_opens_then", default="Closed at that time, opens ${day} at ${time}"
)
THEN_ALWAYS = _("guidance_always_then", default="Open at that time")


class Phrases:
    """Says reasons in one language.

    :param place_name: gives the name of a municipality by its number.
    """

    def __init__(self, language: str, place_name: Callable[[str], str]) -> None:
        self.language = language
        self.place_name = place_name
        self._spoken = interface_language(language)
        self._rtl = language_facts(language).direction == "rtl"

    def said(
        self, reason: Reason, way: Way | None = None, person: Person | None = None
    ) -> str:
        """Return what a reason says; one about hours needs its way and who asks."""
        if reason.code in PHRASES:
            return self.filled(PHRASES[reason.code], self._words(reason))
        if way is None or person is None or way.state is None:
            return ""
        return self.hours(way.state, person)

    def hours(self, state: OpenState, person: Person) -> str:
        """Return what holds of hours at the moment that is asked about."""
        if person.live:
            message = state_message(state, person.at, self.language)
            return self.filled(message, message.mapping or {})
        return self._then(state, person.at)

    def _then(self, state: OpenState, at: datetime) -> str:
        if state.state == "open" and state.until is None:
            return self.filled(THEN_ALWAYS, {})
        end = state.until if state.state == "open" else state.next
        if end is None:
            return self.filled(CLOSED, {})
        message = THEN_OPEN if state.state == "open" else THEN_OPENS
        return self.filled(message, {"time": self.time(end), "day": self.day(end, at)})

    def filled(self, message: Message, values: dict[str, str]) -> str:
        """Return a message with its values, in the language."""
        if self._rtl:
            values = {name: f"{FSI}{value}{PDI}" for name, value in values.items()}
        return translate(Message(message, mapping=values), target_language=self._spoken)

    def _words(self, reason: Reason) -> dict[str, str]:
        say = {
            "languages": lambda codes: self.listed(map(self.language_name, codes)),
            "ways": lambda codes: self.listed(self.term("sign_in", c) for c in codes),
            "municipalities": lambda found: self.listed(map(self.place_name, found)),
            "interpretation": lambda code: self.term("interpretation", code),
            "km": lambda number: distance_text(number, self.language),
        }
        return {n: say[n](value) for n, value in reason.values.items() if n in say}

    def language_name(self, code: str) -> str:
        """Return the name of a language."""
        name = wording.language_name(code, self.language)
        return translate(name, target_language=self._spoken)

    def term(self, vocabulary: str, code: str) -> str:
        """Return the title of a code."""
        return translate(wording.term(vocabulary, code), target_language=self._spoken)

    def listed(self, words: Iterable[str]) -> str:
        """Return words with the language's comma between them."""
        found = list(words)
        locale = wording.locale_for(self.language)
        return list_text(found, locale) if found else ""

    def time(self, moment: datetime) -> str:
        """Return a time of day on Finland's clock."""
        local = moment.astimezone(HELSINKI)
        return time_text(
            local.hour * 60 + local.minute, wording.locale_for(self.language)
        )

    def day(self, moment: datetime, today: datetime) -> str:
        """Return a day within a sentence."""
        return date_in_text(
            moment.astimezone(HELSINKI).date(),
            today.astimezone(HELSINKI).date(),
            wording.locale_for(self.language),
        )
