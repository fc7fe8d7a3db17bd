"""A fault in a row, told to the one who wrote it."""

from dataclasses import dataclass
from zope.i18nmessageid import Message


@dataclass(frozen=True)
class Fault:
    """What is wrong with one column of one row.

    ``row_id`` is empty when the row has no id, ``column`` when it is no row at all.
    """

    row_id: str
    column: str
    message: Message
