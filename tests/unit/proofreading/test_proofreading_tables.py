"""What the check knows of fields by heart is what the schemata say."""

from infoportal import behaviors
from infoportal import contenttypes
from infoportal.fields.interfaces import IAddresses
from infoportal.fields.interfaces import IReference
from infoportal.fields.interfaces import IReferences
from infoportal.fields.interfaces import IRows
from infoportal.fields.interfaces import ISafeText
from infoportal.importing.decode import APPLIES_TO
from infoportal.importing.kinds import KINDS
from infoportal.proofreading import frontmatter
from infoportal.proofreading import links
from infoportal.proofreading import pieces
from infoportal.proofreading import references
from infoportal.proofreading.facts import WITHOUT
from plone.supermodel.model import Schema
from zope.schema import getFieldsInOrder

import importlib
import pkgutil


def fields():
    """Give all fields of all types and behaviors, and the columns of rows."""
    for package in (contenttypes, behaviors):
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for value in vars(module).values():
                if isinstance(value, type(Schema)) and value.extends(Schema):
                    for name, field in getFieldsInOrder(value):
                        yield name, field
                        if IRows.providedBy(field):
                            yield from getFieldsInOrder(field.row)


def test_rich_fields():
    rich = {name for name, field in fields() if ISafeText.providedBy(field)}
    assert rich == set(pieces.RICH)


def test_fields_that_name_items():
    naming = {
        name: set(field.types)
        for name, field in fields()
        if IReference.providedBy(field) or IReferences.providedBy(field)
    }
    known = {name: set(types) for name, types in references.NAMING.items()}
    assert naming == {k: v for k, v in known.items() if k != APPLIES_TO}


def test_fields_with_addresses():
    found = {name for name, field in fields() if IAddresses.providedBy(field)}
    assert found == set(links.ADDRESSES)


def test_kinds_without_facts():
    assert set(WITHOUT) < {kind.type for kind in KINDS}
    assert frontmatter.REQUIRED[:2] == ("title", "description")
