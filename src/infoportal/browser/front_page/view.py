"""The front page of a language: what this is, topics, sections."""

from functools import cached_property
from infoportal import _
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage


class FrontPage(PortalPage):
    """The front page of a language."""

    template = page_template(__file__)
    schema_kind = "WebSite"

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
    def translations(self) -> dict[str, str]:
        """Return the front pages of all languages: they always exist."""
        return {code: f"/{code}" for code in self.overview.languages}

    @property
    def alternates(self) -> list[tuple[str, str]]:
        """Return the front pages; by default the door that chooses one."""
        found = [(self.tag(c), self.url(p)) for c, p in self.translations.items()]
        return [*found, ("x-default", self.url("/"))]
