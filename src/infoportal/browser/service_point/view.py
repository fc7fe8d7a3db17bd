"""A service point: whether it is open, what is given there, how to get there."""

from collections.abc import Iterable
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.facts import some
from infoportal.browser.blocks.hourspage import HoursPage
from infoportal.browser.blocks.map import map_offer
from infoportal.browser.blocks.map import MapOffer
from infoportal.browser.blocks.offers import Offer
from infoportal.browser.blocks.offers import offers_by_provider
from infoportal.browser.blocks.offers import Provider
from infoportal.browser.blocks.page import Related
from infoportal.browser.blocks.place import map_links
from infoportal.browser.blocks.place import MapLinks
from infoportal.browser.blocks.place import Postal
from infoportal.browser.blocks.place import postal_addresses
from infoportal.browser.layout.template import page_template
from infoportal.records.outline import Heading
from zope.i18nmessageid import Message


class ServicePointView(HoursPage):
    """The page of a service point."""

    template = page_template(__file__)

    def facts_told(self) -> Iterable[Fact]:
        """Return what the point is and has."""
        fields = self.fields
        kind = self.term("point_kinds", fields.get("kind") or "")
        yield Fact(_("page_kind", default="Kind"), some(kind))
        yield Fact(_("page_provider", default="Provider"), links=self.refs("provider"))
        yield Fact(
            _("page_municipality", default="Municipality"),
            places=self.places(some(fields.get("municipality"))),
        )
        yield from self.language_facts()
        yield Fact(
            _("page_booking", default="Book a time"),
            addresses=self.addresses("booking"),
        )
        yield Fact(
            _("page_equipment", default="Equipment"),
            self.terms("equipment", fields.get("equipment")),
        )
        yield Fact(
            _("page_accessibility", default="Accessibility"),
            self.terms("accessibility", fields.get("accessibility")),
        )

    def lists_told(self) -> Iterable[Related]:
        """Return where else to go, and whom to ask."""
        providers = [row.link.id for row in self.providers if row.link is not None]
        number = self.fields.get("municipality") or ""
        yield _("page_near", default="Points nearby"), self.refs("near")
        yield _("page_replaces", default="Replaces these points"), self.refs("replaces")
        yield (
            _("page_advice", default="Advice and help"),
            self.advice([*self.ids("provider"), *providers], municipality=number),
        )

    @property
    def jumps(self) -> list[tuple[str, Message]]:
        """Return the parts of a page that has many, to jump to."""
        parts = [
            ("opening", _("page_hours", default="Opening hours"), self.hours),
            ("address", _("page_address", default="Address"), self.postal or self.map),
            ("contacts", _("page_contacts", default="Contact details"), self.contacts),
            (
                "offers",
                _("page_offers", default="What you can do here"),
                self.providers,
            ),
        ]
        found = [(target, label) for target, label, there in parts if there]
        return found if self.providers and len(found) > 1 else []

    @property
    def contents(self) -> list[Heading]:
        """Return no list of headings where jumps lead through the page already."""
        return [] if self.jumps else super().contents

    @cached_property
    def map_shown(self) -> MapOffer | None:
        """Return the map, where the point has its place on it."""
        return map_offer() if self.map else None

    def provider_marks(self, provider: Provider) -> dict[str, str]:
        """Return how a provider's name in another language is marked."""
        return self.marks(provider.link) if provider.link else {}

    @cached_property
    def providers(self) -> list[Provider]:
        """Return what is given here, by provider."""
        fields = self.fields
        return offers_by_provider(
            self.overview,
            fields.get("offers") or (),
            fields.get("offer_texts") or {},
            self.language,
        )

    def offer_facts(self, offer: Offer) -> list[str]:
        """Return in which ways and languages something is given."""
        words = self.terms("channels", offer.channels)
        if offer.by_appointment:
            words.append(
                self.translate(_("page_by_appointment", default="By appointment"))
            )
        return [*words, *self.language_names(offer.languages)]

    @property
    def postal(self) -> list[Postal]:
        """Return the address in Finnish and in Swedish."""
        return postal_addresses(self.fields)

    @property
    def map(self) -> MapLinks | None:
        """Return the ways to a map."""
        fields = self.fields
        return map_links(fields.get("latitude"), fields.get("longitude"))
