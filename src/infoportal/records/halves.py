"""Where the own halves of records are kept, as parts: an item's languages together.

Together, because harvesters take them together: one object read is all its
languages, and over ZEO the number of objects is what counts. They stand apart from
the records, so that pages do not read them.
"""

from BTrees.OOBTree import OOBTree
from BTrees.OOBTree import OOBucket
from collections import OrderedDict
from collections.abc import Iterable
from infoportal.records.parts import Parts
from persistent import Persistent


#: The form of what is kept. What stands there in another one is not told: the record
#: is asked instead. Whoever changes what ``own.py`` tells raises it, and adds an
#: upgrade step that puts all records anew.
FORM = 1
#: Items in memory at most, for each connection to the database.
MOST_AWAKE = 200


class Halves(Persistent):
    """Parts by identity and language. Two languages can be written at a time."""

    _v_awake: OrderedDict[str, OOBucket] | None = None

    def __init__(self) -> None:
        self._items = OOBTree()

    def put(self, item_id: str, language: str, parts: Parts) -> None:
        """Keep the parts of a record."""
        item = self._items.get(item_id)
        if item is None:
            item = self._items[item_id] = OOBucket()
        if item.get(language) != (FORM, parts):
            item[language] = (FORM, parts)

    def drop(self, item_id: str, language: str) -> None:
        """Forget the parts of a record."""
        item = self._items.get(item_id)
        if item is not None and language in item:
            del item[language]
            if not item:
                del self._items[item_id]

    def get(self, item_id: str, language: str) -> Parts | None:
        """Return the parts of a record; None where none are kept in today's form."""
        item = self._items.get(item_id)
        if item is None:
            return None
        form, parts = item.get(language, (0, ()))
        self._keep_few_awake(item_id, item)
        return parts if form == FORM else None

    def oids(self, item_ids: Iterable[str]) -> list[bytes]:
        """Return under which numbers the database has some items."""
        found = (self._items.get(item_id) for item_id in item_ids)
        return [item._p_oid for item in found if item is not None]

    def _keep_few_awake(self, item_id: str, item: OOBucket) -> None:
        """Give back the memory of the item that was asked for the longest ago."""
        awake = self._v_awake
        if awake is None:
            awake = self._v_awake = OrderedDict()
        awake[item_id] = item
        awake.move_to_end(item_id)
        if len(awake) > MOST_AWAKE:
            awake.popitem(last=False)[1]._p_deactivate()
