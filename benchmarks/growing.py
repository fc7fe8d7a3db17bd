"""More records than are shipped: copies of them, with identities of their own.

    python growing.py DATA_FOLDER RECORDS

Pages alone are copied, in all their languages. They have no content objects: the API
reads records and nothing else.
"""

from collections.abc import Iterator
from infoportal.commands.site import open_site
from infoportal.records.store import record_store
from infoportal.records.store import RecordStore
from itertools import count
from pathlib import Path

import sys
import transaction
import uuid


#: Records that are written at once.
AT_ONCE = 2000
COPIED = "info_page"


def copies(store: RecordStore) -> Iterator[tuple[dict, dict]]:
    """Yield heads and values of copies without end, an item's languages together."""
    pages = [(h, v) for h, v in store.stored() if h["type"] == COPIED]
    for number in count():
        for head, values in pages:
            item_id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{number}/{head['id']}"))
            other = {
                "id": item_id,
                "path": f"{head['path']}-{number}",
                "cid": f"{head['cid']}-{number}",
            }
            yield {**head, **other}, {**values, **other}


def grow(store: RecordStore, records: int) -> None:
    """Add copies until there are so many records."""
    for head, values in copies(store):
        if len(store) >= records:
            break
        store.put(head, values)
        if len(store) % AT_ONCE == 0:
            transaction.commit()
    transaction.commit()


def main() -> None:
    """Grow the records of a data folder."""
    with open_site(Path(sys.argv[1])) as portal:
        grow(record_store(portal), int(sys.argv[2]))


if __name__ == "__main__":
    main()
