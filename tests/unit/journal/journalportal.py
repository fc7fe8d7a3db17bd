"""A portal without Plone: records and their journal on a ZEO, as editors write them."""

from BTrees.OOBTree import OOBTree
from infoportal.journal.journal import Journal
from infoportal.journal.journal import KEY as JOURNAL
from infoportal.records.store import KEY as RECORDS
from infoportal.records.store import RecordStore
from pathlib import Path
from persistent.mapping import PersistentMapping
from plone.registry.interfaces import IRegistry
from zope.annotation.interfaces import IAnnotations
from zope.component import provideAdapter
from zope.component import provideUtility
from zope.interface import implementer

import ZEO


LANGUAGES = ("fi", "ar")
WRITERS = ("1", "2")
PLACES = ("a", "a/b", "a/b/c", "a/d", *"efghijklm")


class Portal:
    """What the journal asks of a portal."""

    def __init__(self, connection):
        self.annotations = connection.root()["annotations"]

    def getPhysicalPath(self):
        return ("", "portal")

    @property
    def journal(self):
        return self.annotations[JOURNAL]

    @property
    def store(self):
        return self.annotations[RECORDS]


@implementer(IRegistry)
class Registry(dict):
    """The one setting that counts."""


def ready():
    """Let this process find what a portal has."""
    provideAdapter(lambda portal: portal.annotations, (Portal,), IAnnotations)
    provideUtility(Registry({"plone.available_languages": LANGUAGES}), IRegistry)


def make(connection):
    """Lay an empty portal into a database."""
    held = OOBTree({RECORDS: RecordStore(), JOURNAL: Journal()})
    root = connection.root()
    root["annotations"] = held
    root.update({name: PersistentMapping() for name in WRITERS})


def connect(socket: Path):
    """Return a database of a running ZEO."""
    return ZEO.DB(str(socket), wait_timeout=30)
