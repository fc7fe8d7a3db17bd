"""What is given at a point, by the provider who answers for it."""

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from infoportal.browser.blocks.listing import first_facet
from infoportal.records.overview import Overview
from infoportal.records.values import Link


@dataclass(frozen=True)
class Offer:
    """One service at a point, or a provider's services as a whole."""

    id: str
    link: Link
    channels: tuple[str, ...]
    languages: tuple[str, ...]
    by_appointment: bool
    booking_url: str
    text: str


@dataclass(frozen=True)
class Provider:
    """A provider at a point; ``whole`` are the offers of all its services."""

    link: Link | None
    whole: tuple[Offer, ...]
    services: tuple[Offer, ...]


def offers_by_provider(
    overview: Overview,
    rows: Iterable[Mapping],
    texts: Mapping[str, str],
    language: str,
) -> list[Provider]:
    """Return a point's offers under their providers, in the order of the rows.

    An offer of what the public does not see is left out, and its prose with it.
    """
    found: dict[str, list[Offer]] = {}
    for row in rows:
        link = overview.link(row["of"], language)
        if link is not None:
            provider = provider_of(overview, link)
            found.setdefault(provider, []).append(_offer(row, link, texts))
    return [
        Provider(
            overview.link(provider, language) if provider else None,
            tuple(offer for offer in offers if offer.link.id == provider),
            tuple(offer for offer in offers if offer.link.id != provider),
        )
        for provider, offers in found.items()
    ]


def provider_of(overview: Overview, link: Link) -> str:
    """Return the identity of a service's provider; a provider is its own."""
    if link.type == "service_provider":
        return link.id
    head = overview.public(link.id, link.language)
    return first_facet("provider")(head) if head else ""


def _offer(row: Mapping, link: Link, texts: Mapping[str, str]) -> Offer:
    return Offer(
        row["id"],
        link,
        tuple(row.get("channels") or ()),
        tuple(row.get("languages") or ()),
        bool(row.get("by_appointment")),
        row.get("booking_url") or "",
        texts.get(row["id"], ""),
    )
