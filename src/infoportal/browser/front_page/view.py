"""The front page of a language: what this is, and the ways in."""

from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.hourspage import HoursPage
from infoportal.browser.blocks.listing import all_heads
from infoportal.browser.blocks.timeline import as_json
from infoportal.browser.blocks.timeline import current
from infoportal.browser.blocks.timeline import Moment
from infoportal.browser.choose_municipality import __file__ as chooser_file
from infoportal.browser.front_page.opennow import coming
from infoportal.browser.front_page.wanted import most_wanted
from infoportal.browser.layout.notices import is_in_period
from infoportal.browser.layout.notices import kept_notices
from infoportal.browser.layout.notices import local_now
from infoportal.browser.layout.template import page_template
from infoportal.controlpanels.settings import setting
from infoportal.records.values import Head
from infoportal.records.values import Link
from itertools import islice


CHOOSER = page_template(chooser_file, "pieces.pt")
MOST_NOTICES = 3


class FrontPage(HoursPage):
    """The front page of a language."""

    template = page_template(__file__)
    schema_kind = "WebSite"
    pieces = page_template(__file__, "pieces.pt")
    form = CHOOSER
    #: The municipality's form is empty here, and its answer leads to its own pages.
    words = origin = ""

    @property
    def page_title(self) -> str:
        """Return the name of the portal."""
        return self.site_name

    @property
    def description(self) -> str:
        """Say in one sentence what this is."""
        return self.translate(
            _(
                "front_page_lead",
                default="Information about living in Finland and its public services, "
                "in your own language.",
            )
        )

    @cached_property
    def wanted(self) -> list[Head] | list[Link]:
        """Return what people look for most."""
        return most_wanted(self.overview, self.language, setting("most_wanted") or ())

    @cached_property
    def municipalities(self) -> list[Head]:
        """Return the municipalities with pages in this language."""
        return self.overview.heads("municipality", self.language)

    @property
    def municipality_url(self) -> str:
        """Return the address of a municipality's pages, a star for its id."""
        found = self.municipalities
        return self.url(f"{found[0].parent}/*") if found else ""

    @cached_property
    def points_section(self) -> Head | None:
        """Return the directory of service points."""
        return self.directory_of("service_point")

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Return how many service points are open, now and in the coming days."""
        told = self.overview.keep(("points' hours", self.language), self._hours)
        return coming(told, self.moment.date(), self.language)

    def _hours(self) -> tuple[str, ...]:
        points = all_heads(self.overview, "service_point", self.language)
        records = (self.peek(head.id, head.language) for head in points)
        hours = ((record or {}).get("osm", {}).get("", "") for record in records)
        return tuple(osm for osm in hours if osm)

    @property
    def now(self) -> Moment | None:
        """Return how many are open at this moment; None where nothing is told."""
        return current(self.moments, self.moment) if self.moments else None

    @property
    def hours_json(self) -> str:
        """Return what will be true in the coming days, for the script."""
        return as_json({"points": self.moments}, self.said)

    @cached_property
    def current_notices(self) -> list[Head]:
        """Return the notices that hold now and do not stand on every page anyway."""
        now = local_now()
        links = (
            notice.link
            for notice, fields in kept_notices(self)
            if is_in_period(fields, now) and not fields.get("everywhere")
        )
        heads = (self.overview.public(link.id, link.language) for link in links)
        return list(islice(filter(None, heads), MOST_NOTICES))

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return the front pages of all languages: they always exist."""
        return {code: f"/{code}" for code in self.overview.languages}

    @property
    def alternates(self) -> list[tuple[str, str]]:
        """Return the front pages; by default the door that chooses one."""
        found = [(self.tag(c), self.url(p)) for c, p in self.translations.items()]
        return [*found, ("x-default", self.url("/"))]
