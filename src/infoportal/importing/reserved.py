"""Words that no item may have as its id: they mean something else in addresses."""

from functools import cache
from infoportal.contenttypes.base import PortalContainer
from infoportal.identity import RESERVED
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.kinds import KINDS
from infoportal.languages import LANGUAGES


@cache
def _attributes() -> frozenset[str]:
    return frozenset(name for name in dir(PortalContainer) if not name.startswith("_"))


def reserved_ids() -> frozenset[str]:
    """Give the words that are taken: of addresses, languages, attributes, fields.

    An object with the id of an attribute of its container could not be reached.
    """
    folders = ("section", "topic", "municipality")
    fields = {
        name for kind in KINDS if kind.type in folders for name in _fields(kind.type)
    }
    return RESERVED | frozenset(LANGUAGES) | _attributes() | fields


def _fields(type_name: str) -> list[str]:
    return list(FieldTable(type_name).fields)
