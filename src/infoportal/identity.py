"""The lasting identity of an item: the same in every language.

Shipped items take a UUID that follows from their type and content id, so that
every installation, every harvester and every link agree on it. What an editor
makes takes a random one.
"""

import re
import uuid


NAMESPACE = uuid.UUID("6f1d3c1e-6a0c-5b0e-9d0a-3a0f6f2b7c11")
#: Words of the portal's and of Plone's own addresses: no item may be called so.
RESERVED = frozenset(
    {"in", "assets", "view", "edit", "sharing", "login", "logout", "search"}
    | {"sitemap", "robots", "api", "resource", "static", "feedback"}
    | {"guidance", "choose-municipality", "developers", "with", "embed"}
)
CONTENT_ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


def item_id_for(type_name: str, content_id: str) -> str:
    """Return the identity of a shipped item, a UUID written with dashes.

    ``type_name`` is the portal type (``service_point``), ``content_id`` the id
    of its folder in ``content/``.
    """
    return str(uuid.uuid5(NAMESPACE, f"{type_name}/{content_id}"))


def new_item_id() -> str:
    """Return the identity of an item that was made on the site."""
    return str(uuid.uuid4())


def is_item_id(value: object) -> bool:
    """Tell whether ``value`` is an identity in its normal form."""
    if not isinstance(value, str):
        return False
    try:
        return str(uuid.UUID(value)) == value
    except ValueError:
        return False


def is_content_id(value: object) -> bool:
    """Tell whether ``value`` may be an item's id in addresses and files."""
    return isinstance(value, str) and bool(CONTENT_ID.match(value))
