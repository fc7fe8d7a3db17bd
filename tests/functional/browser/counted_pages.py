"""Ask for pages in a process of their own and count what each of them costs.

    python counted_pages.py DATA_FOLDER < addresses.json > counts.json

A page is asked for twice as a visitor. Before the second time all objects of the
connection that answers go back to sleep; what the portal remembers in memory stays.
So every object that the page needs is loaded, and counted, once.
"""

from collections import Counter
from contextlib import contextmanager
from html import unescape
from infoportal.commands.site import open_app
from infoportal.server.asking import ask
from infoportal.server.asking import published
from unittest.mock import patch

import json
import sys


class Tally:
    """What happens between two closings of the connection that answers."""

    def __init__(self):
        self.loaded, self.stores, self.queries = [], 0, 0
        self.templates, self.pieces = Counter(), 0

    def closedConnection(self, connection):
        """Take the connection's own counts (ZODB calls this: activity monitor)."""
        loads, self.stores = connection.getTransferCounts(True)
        assert loads == len(self.loaded), (loads, len(self.loaded))


@contextmanager
def counting(database):
    """Count loads, stores, queries, templates; templates and macros in them: pieces."""
    from chameleon.zpt.template import Macro
    from chameleon.zpt.template import PageTemplate
    from Products.ZCatalog.Catalog import Catalog
    from ZODB.Connection import Connection

    tally = Tally()
    setstate, search = Connection.setstate, Catalog.search
    render, include = PageTemplate.render, PageTemplate.include
    macro = Macro.__init__

    def counted_setstate(self, obj):
        tally.loaded.append(obj)
        return setstate(self, obj)

    def counted_search(self, *args, **options):
        tally.queries += 1
        return search(self, *args, **options)

    def counted_render(self, *args, **options):
        tally.templates[getattr(self, "filename", "")] += 1
        return render(self, *args, **options)

    def counted_include(self, *args, **options):
        tally.pieces += 1
        return include(self, *args, **options)

    def counted_macro(self, *args):
        tally.pieces += 1
        macro(self, *args)

    with (
        patch.object(Connection, "setstate", counted_setstate),
        patch.object(Catalog, "search", counted_search),
        patch.object(PageTemplate, "render", counted_render),
        patch.object(PageTemplate, "include", counted_include),
        patch.object(Macro, "__init__", counted_macro),
    ):
        database.setActivityMonitor(tally)
        try:
            yield tally
        finally:
            database.setActivityMonitor(None)


@contextmanager
def connection(database):
    """Open the connection that answered last, and will answer next."""
    opened = database.open()
    try:
        yield opened
    finally:
        opened.close()


def put_to_sleep(database):
    """Put all objects to sleep; the records' index in memory stays."""
    from infoportal.records.store import record_store

    with connection(database) as opened:
        store = record_store(opened.root()["Application"]["infoportal"])
        index = store._v_index
        opened.cacheMinimize()
        store._v_index = index
        opened.getTransferCounts(True)


def way_to(portal, address):
    """Return the content objects that an address leads through, by their oids."""
    from Products.CMFCore.interfaces import IFolderish

    way = [portal]
    steps = address.partition("?")[0].strip("/").split("/")
    for step in (step for step in steps if not step.startswith("++")):
        if not IFolderish.providedBy(way[-1]) or step not in way[-1]:
            break
        way.append(way[-1][step])
    return {obj._p_oid for obj in way}


def astray(opened, address, loaded):
    """Return the content objects among the loaded that are not on the way."""
    from plone.dexterity.content import DexterityContent

    way = way_to(opened.root()["Application"]["infoportal"], address)
    found = [obj for obj in loaded if isinstance(obj, DexterityContent)]
    return [f"{o.portal_type} {o.getId()}" for o in found if o._p_oid not in way]


def unseen(loaded, body):
    """Return the paths of the records that were read and are not on the page."""
    from infoportal.records.store import Record

    text = unescape(body)
    read = [obj.values for obj in loaded if isinstance(obj, Record)]
    return [v["path"] for v in read if v["title"] not in text and v["path"] not in text]


def count(database, address):
    """Return what a page costs."""
    application = published()
    ask(application, address)
    put_to_sleep(database)
    with counting(database) as tally:
        told = ask(application, address)
    with connection(database) as opened:
        return {
            "status": told.status,
            "cookie": "set-cookie" in told.headers,
            "stores": tally.stores,
            "loads": len(tally.loaded),
            "queries": tally.queries,
            "templates": tally.templates.total(),
            "pieces": tally.pieces,
            "astray": astray(opened, address, tally.loaded),
            "unseen": unseen(tally.loaded, told.body.decode()),
            "classes": Counter(type(obj).__name__ for obj in tally.loaded),
            "rendered": tally.templates,
        }


def main():
    """Count for each address that is given."""
    addresses = json.load(sys.stdin)
    with open_app(sys.argv[1]):
        import Zope2

        counts = {address: count(Zope2.DB, address) for address in addresses}
    json.dump(counts, sys.stdout)


if __name__ == "__main__":
    main()
