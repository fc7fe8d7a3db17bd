"""Organizations and services as their lists tell them."""

from infoportal.exchange.hsds.node import Node
from infoportal.exchange.hsds.node import node
from infoportal.exchange.hsds.reaching import first_email
from infoportal.exchange.ids import urn
from infoportal.exchange.source import description
from infoportal.exchange.source import Source
from infoportal.exchange.source import Version
from infoportal.structured.contacts import websites


def organization(source: Source, found: Version) -> Node:
    """Return a provider as a list tells it."""
    fields = found.fields
    sites = fields.get("website") or {}
    own = sites.get(source.joined.language) or next(iter(websites(fields)), None)
    return node(
        found.head.id,
        name=found.head.title,
        description=description(found),
        email=first_email(fields.get("contacts")),
        website=own,
        uri=urn(found.head.id),
    )


def service(source: Source, found: Version) -> Node:
    """Return a service as a list tells it."""
    fields, head = found.fields, found.head
    provider = fields.get("provider")
    owner = source.joined.head(provider) if provider else None
    return node(
        head.id,
        organization_id=owner.id if owner else None,
        name=head.title,
        description=description(found),
        url=source.joined.address(head),
        status="active",
        fees_description=fields.get("price_note"),
        wait_time=fields.get("processing_time"),
        last_modified=head.modified,
    )
