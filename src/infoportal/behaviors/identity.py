"""The lasting identity of an object: the id of its group of translations.

plone.app.multilingual gives every group of translations a UUID. That is just what
an identity is: the same in all languages, new for what an editor creates. An
import sets it to the identity that the files tell.
"""

from plone.app.multilingual.interfaces import IMutableTG
from plone.app.multilingual.interfaces import ITG
from typing import Any

import uuid


def item_id(obj: Any) -> str:
    """Return an object's identity, a UUID with dashes; '' when it has none yet."""
    group = ITG(obj, None)
    try:
        return str(uuid.UUID(str(group))) if group else ""
    except ValueError:
        return ""


def set_item_id(obj: Any, value: str) -> None:
    """Give an object the identity ``value``, and with it its translations."""
    IMutableTG(obj).set(uuid.UUID(value).hex)
