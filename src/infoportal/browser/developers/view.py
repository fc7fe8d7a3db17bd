"""The page for those who build on the portal's information."""

from functools import cached_property
from infoportal import _
from infoportal.browser.developers.reference import Group
from infoportal.browser.developers.reference import groups
from infoportal.browser.developers.texts import filled
from infoportal.browser.developers.texts import language_of_text
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from infoportal.records.query import BATCH
from infoportal.records.query import LARGEST_BATCH
from infoportal.services.limits import A_MINUTE
from infoportal.services.limits import AT_ONCE
from infoportal.services.limits import COSTS
from infoportal.services.openapi.document import VERSION
from infoportal.services.openapi.making import made


NAME = "developers"


class DevelopersPage(PortalPage):
    """The text in English or Finnish, and all addresses from the OpenAPI document."""

    template = page_template(__file__)
    reference_template = page_template(__file__, "reference.pt")

    @cached_property
    def text_language(self) -> str:
        """Return the language of the text, which stands in for most others."""
        return language_of_text(self.language)

    @property
    def is_foreign(self) -> bool:
        """Tell whether the text is in another language than the page."""
        return self.text_language != self.language

    @property
    def text(self) -> str:
        """Return the text as HTML."""
        points = self.overview.heads("service_point", self.language)
        licence, address = self.licence
        return filled(
            self.text_language,
            {
                "PORTAL": self.portal_url,
                "LANG": self.language,
                "SITE_TITLE": self.site_name,
                "POINT": points[0].cid if points else "ID",
                "LICENCE_TITLE": licence,
                "LICENCE_URL": address,
                "API_VERSION": VERSION,
                "A_MINUTE": A_MINUTE,
                "AT_ONCE": AT_ONCE,
                "DUMP_COST": COSTS["@dump"],
                "BATCH": BATCH,
                "LARGEST_BATCH": LARGEST_BATCH,
            },
        )

    @property
    def groups(self) -> list[Group]:
        """Return the addresses of the API."""
        return groups(
            made(self.portal, self.request, self.overview, self.text_language)
        )

    @property
    def body(self) -> str:
        """Return text and addresses as HTML, made once until something changes."""
        key = ("developers", self.language, self.portal_url, self.site_name)
        return self.overview.keep((*key, *self.licence), self._body)

    def _body(self) -> str:
        reference = self.reference_template(
            view=self, target_language=self.text_language
        )
        return f"{self.text}\n{reference}"

    @property
    def page_title(self) -> str:
        """Say for whom the page is."""
        return self.translate(_("developers_title", default="For developers"))

    @property
    def description(self) -> str:
        """Say what the page tells."""
        return self.translate(
            _(
                "developers_lead",
                default="How to fetch the information of this portal as open data, "
                "and on what terms.",
            )
        )

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return this page in all languages."""
        return {code: f"/{code}/{NAME}" for code in self.overview.languages}

    @property
    def whereabouts(self) -> tuple[str, str]:
        """Return this page."""
        return f"/{self.language}/{NAME}", ""

    @property
    def canonical(self) -> str:
        """Return the page's address."""
        return self.way(NAME)
