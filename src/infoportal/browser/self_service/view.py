"""An online service: what it does, in which languages, how to sign in."""

from collections.abc import Iterable
from infoportal import _
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.facts import some
from infoportal.browser.blocks.page import Related
from infoportal.browser.blocks.ways import guidance_links
from infoportal.browser.blocks.ways import Way
from infoportal.browser.layout.template import page_template
from infoportal.browser.self_service.inperson import InPerson
from zope.i18nmessageid import Message


NEEDS_CODE = _(
    "page_needs_identity_code",
    default="You need a Finnish personal identity code.",
)
ON_BEHALF = _(
    "page_on_behalf", default="You can also handle the matter for somebody else."
)
NO_CODE = _(
    "entry_no_identity_code", default="Works without a Finnish personal identity code."
)
ONLY_OWN = _(
    "page_only_own_matters", default="You can handle only your own matters here."
)


class SelfServiceView(InPerson):
    """The page of an online service."""

    template = page_template(__file__)

    def facts_told(self) -> Iterable[Fact]:
        """Return how to get in, who answers for it, where it works."""
        fields = self.fields
        yield Fact(
            _("page_service_languages", default="Languages of service"),
            self.language_names(fields.get("urls")),
        )
        yield Fact(
            _("page_sign_in", default="How to sign in"),
            self.terms("sign_in", fields.get("sign_in")),
        )
        yield Fact(
            _("page_good_to_know", default="Good to know"),
            some(
                NEEDS_CODE if fields.get("needs_identity_code") else NO_CODE,
                ON_BEHALF if fields.get("on_behalf") else ONLY_OWN,
            ),
        )
        yield Fact(_("page_provider", default="Provider"), links=self.refs("provider"))
        yield self.area_fact()
        yield Fact(
            _("page_matters", default="Life situations"),
            self.terms("matters", fields.get("matters")),
        )

    def prose_told(self) -> Iterable[tuple[Message, str]]:
        """Return what is needed, and what helps when it does not work."""
        fields = self.fields
        yield (
            _("page_what_is_needed", default="What you need"),
            fields.get("what_is_needed") or "",
        )
        yield (
            _("page_paper_alternative", default="On paper instead"),
            fields.get("paper_alternative") or "",
        )
        yield (
            _("page_support", default="Help with the online service"),
            fields.get("support") or "",
        )

    def lists_told(self) -> Iterable[Related]:
        """Return what is handled here, whom to ask, where to read on."""
        providers = self.ids("provider")
        yield _("page_handles", default="You can handle here"), self.handled()
        yield (
            _("page_advice", default="Advice and help"),
            self.advice(providers, self.fields.get("matters") or ()),
        )
        yield (
            _("page_more_information", default="More information"),
            self.referring("info_page"),
        )

    def handled(self) -> list:
        """Return the services: those named here, and those that name this one."""
        named = self.refs("services")
        known = {link.id for link in named}
        return named + [h for h in self.referring("service") if h.id not in known]

    @property
    def guidance(self) -> list[Way]:
        """Return where all ways of getting the services are told."""
        return guidance_links(self, self.handled())
