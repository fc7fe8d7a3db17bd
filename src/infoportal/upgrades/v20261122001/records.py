"""Put all records anew: what the API tells of them is kept with them."""

from infoportal.records.store import record_store
from infoportal.translation.freshness import revision_of
from plone import api
from typing import Any

import transaction


#: Records that are in memory at once.
AT_ONCE = 500


def tell_records(tool: Any) -> None:
    """Put what is there again; the public sees no difference, so none is noted."""
    store = record_store(api.portal.get())
    for number, (head, values) in enumerate(store.stored()):
        if "blocks" in values["translation"]:
            head = {**head, "revision": revision_of(values)}
        store.put(head, {k: v for k, v in values.items() if k != "plain"})
        if number % AT_ONCE == 0:
            transaction.savepoint(optimistic=True)
