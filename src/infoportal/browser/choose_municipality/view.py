"""The chooser: a form that works without scripts, and the way on."""

from babel.units import format_unit
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.areas import Place
from infoportal.browser.choose_municipality.asked import asked
from infoportal.browser.choose_municipality.choices import Choices
from infoportal.browser.choose_municipality.choices import names_json
from infoportal.browser.choose_municipality.choices import Neighbour
from infoportal.browser.layout.paths import is_local
from infoportal.browser.layout.paths import language_of
from infoportal.browser.layout.paths import LONGEST
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from infoportal.browser.layout.wording import locale_for
from infoportal.places.find import Found
from urllib.parse import urlencode
from zExceptions import BadRequest


NAME = "choose-municipality"


def own_path(code: str, words: str = "", origin: str = "") -> str:
    """Return the path of the chooser in a language, with its form filled in."""
    form = {"q": words, "from": origin}
    query = urlencode({name: value for name, value in form.items() if value})
    return f"/{code}/{NAME}" + (f"?{query}" if query else "")


class ChooseMunicipality(PortalPage):
    """``?q=`` looks for a municipality, ``?municipality=`` leads on to one;
    ``from`` is the page that the visitor comes from.
    """

    template = page_template(__file__)
    pieces = page_template(__file__, "pieces.pt")

    def __call__(self) -> str:
        """Show the form and what was found, or lead on."""
        chosen = asked(self.request.form, "municipality")
        if not chosen:
            return super().__call__()
        found = self.choices.named(chosen)
        if found is None or found.head is None:
            raise BadRequest(
                _(
                    "municipality_unknown",
                    default="No municipality of that name has pages here.",
                )
            )
        self.request.response.redirect(self.target(found), status=302)
        return ""

    @cached_property
    def choices(self) -> Choices:
        """Return the municipalities that can be chosen."""
        return Choices(self.overview, self.language)

    @cached_property
    def words(self) -> str:
        """Return what was looked for."""
        return asked(self.request.form, "q")

    @cached_property
    def origin(self) -> str:
        """Return the path of the page that the visitor comes from; '' for none."""
        path = asked(self.request.form, "from", LONGEST)
        known = is_local(path) and language_of(path, self.overview.languages)
        return path if known else ""

    @property
    def whereabouts(self) -> tuple[str, str]:
        """Return what the visitor comes from: this page is only on the way."""
        return self.origin, ""

    @cached_property
    def found(self) -> Found | None:
        """Return what was found; None while nothing has been looked for."""
        return self.choices.find(self.words) if "q" in self.request.form else None

    @cached_property
    def places(self) -> list[Place]:
        """Return the municipalities that were found."""
        return self.choices.places(self.found.numbers) if self.found else []

    @property
    def here(self) -> list[Place]:
        """Return those of them that have pages here."""
        return [place for place in self.places if place.head]

    @property
    def absent(self) -> list[Place]:
        """Return those of them that have none yet."""
        return [place for place in self.places if not place.head]

    @property
    def only_absent(self) -> Place | None:
        """Return the one municipality that was found, if it has no pages here."""
        return self.places[0] if self.absent and len(self.places) == 1 else None

    @property
    def neighbours(self) -> list[Neighbour]:
        """Return the municipalities with pages here that are near it."""
        return self.choices.near(self.only_absent.number) if self.only_absent else []

    @property
    def fault(self) -> str:
        """Say what has to be written otherwise; '' when nothing has."""
        if self.found is None:
            return ""
        if self.found.how == "nothing":
            return self.translate(
                _("municipality_empty", default="Write a name or a postcode.")
            )
        if self.found.how == "not_postcode":
            return self.translate(
                _("municipality_digits", default="A postcode has five digits.")
            )
        return ""

    @property
    def heading(self) -> str:
        """Return the heading of what was found."""
        if self.found.how in ("spelling", "postcode_like"):
            message = _("municipality_perhaps", default="Is it one of these?")
        elif not self.places:
            message = _("municipality_none", default="We did not find it")
        elif self.only_absent:
            message = _(
                "municipality_absent",
                default="${municipality}: no pages here yet",
                mapping={"municipality": self.only_absent.name},
            )
        else:
            message = _("municipality_found", default="Is this where you live?")
        return self.translate(message)

    def target(self, place: Place) -> str:
        """Return the address that a choice leads to."""
        return self.url(self.choices.target(place.head, self.origin))

    def search(self, place: Place) -> str:
        """Return the address that says what there is about a municipality."""
        return self.url(own_path(self.language, place.name, self.origin))

    def kilometres(self, number: int) -> str:
        """Write a distance as the language does, with Latin digits as everywhere."""
        return format_unit(
            number,
            "length-kilometer",
            "short",
            locale=locale_for(self.language),
            numbering_system="latn",
        )

    @property
    def back(self) -> str:
        """Return the address of the national page that the visitor comes from."""
        page = self.choices.national(self.origin)
        return self.url(page.path) if page else self.url(f"/{self.language}")

    @property
    def names_json(self) -> str:
        """Return the names of all that can be chosen, for the script."""
        return names_json(self.overview, self.choices.sections.values())

    @property
    def page_title(self) -> str:
        """Return the heading."""
        return self.translate(
            _("municipality_title", default="Choose your municipality")
        )

    @property
    def description(self) -> str:
        """Say what choosing does."""
        return self.translate(
            _(
                "municipality_lead",
                default="After that, pages also show what your municipality tells. "
                "Only your own browser remembers the choice.",
            )
        )

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return this page, with what is asked, in all languages."""
        return {
            code: own_path(code, self.words, self.origin)
            for code in self.overview.languages
        }

    @property
    def canonical(self) -> str:
        """Return the address of the empty form."""
        return self.url(own_path(self.language))

    @property
    def alternates(self) -> list[tuple[str, str]]:
        """Return the empty form in all languages."""
        return [
            (self.tag(code), self.url(own_path(code)))
            for code in self.overview.languages
        ]

    @property
    def robots(self) -> str:
        """Keep what was looked for out of search engines."""
        return "noindex" if self.words or self.origin else ""
