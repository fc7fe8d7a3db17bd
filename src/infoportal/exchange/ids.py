"""Names of what has no identity of its own: they follow from whose part it is.

The names of things are ``urn:uuid`` (RFC 9562, section 4): an item's is the same in
every language, at every address of the portal, and after it has moved.
"""

from infoportal.identity import NAMESPACE

import uuid


def derived(*parts: str) -> str:
    """Return a UUID that follows from its parts: the same ones give the same."""
    return str(uuid.uuid5(NAMESPACE, "/".join(parts)))


def urn(item_id: str) -> str:
    """Return the name of a UUID."""
    return f"urn:uuid:{item_id}"


def part_urn(*parts: str) -> str:
    """Return the name of a part of something."""
    return urn(derived(*parts))
