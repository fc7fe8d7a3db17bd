"""Values as they stand on the site: read, compared, set."""

from Acquisition import aq_base
from Acquisition import aq_parent
from DateTime import DateTime
from infoportal.behaviors.identity import item_id
from infoportal.behaviors.independence import fresh
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.source import digest
from infoportal.importing.workflow import set_state
from infoportal.importing.workflow import state_of
from infoportal.interfaces import IPortalItem
from infoportal.records.plain import plain
from plone.namedfile.interfaces import INamed
from typing import Any

import hashlib


FINLAND = "Europe/Helsinki"
MOMENTS = {"effective": "effective_date", "expires": "expiration_date"}
#: What the import treats as fields though no schema of ours names them.
STATE = "state"
PARENT = "parent"


def read(obj: Any, name: str, table: FieldTable) -> Any:
    """Give the value of a field as it stands on the site."""
    if name == STATE:
        return state_of(obj)
    if name == PARENT:
        parent = aq_parent(obj)
        return item_id(parent) if IPortalItem.providedBy(parent) else ""
    if name in MOMENTS:
        return moment_text(getattr(aq_base(obj), MOMENTS[name], None))
    return getattr(aq_base(obj), name, table.fields[name].field.default)


def write(obj: Any, name: str, value: Any) -> None:
    """Set a field of an object; a parent is another thing, see ``write.py``."""
    if name == STATE:
        set_state(obj, value)
    elif name in MOMENTS:
        setattr(obj, MOMENTS[name], moment(value) if value else None)
    else:
        setattr(obj, name, fresh(value))


def value_hash(value: Any) -> str:
    """Give the hash of a value; all ways of saying nothing are one."""
    value = _comparable(value)
    return digest(None if value in ("", [], {}) or value is False else value)


def normal(field: Any, value: Any) -> Any:
    """Give a value in the form in which the attribute will keep it."""
    normalise = getattr(field, "normalise", None)
    return normalise(value) if normalise else value


def _comparable(value: Any) -> Any:
    if INamed.providedBy(value):
        data = hashlib.sha256(value.data).hexdigest()[:24]
        return [value.filename, value.contentType, data]
    if isinstance(value, list | tuple):
        return [_comparable(part) for part in value]
    return plain(value)


def moment(text: str) -> DateTime:
    """Read Finnish local time."""
    return DateTime(f"{text.replace('-', '/').replace('T', ' ')} {FINLAND}")


def moment_text(value: DateTime | None) -> str | None:
    """Write Finnish local time; None for none, and for the ends of time."""
    if value is None or not 1980 < value.year() < 2400:
        return None
    local = value.toZone(FINLAND)
    form = "%Y-%m-%dT%H:%M" if local.second() < 1 else "%Y-%m-%dT%H:%M:%S"
    return str(local.strftime(form))
