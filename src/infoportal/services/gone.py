"""410: what was public and is no more, and cursors that reach back too far."""

from collections.abc import Iterable
from infoportal import _
from infoportal.journal.gone import is_gone
from infoportal.journal.journal import query_journal
from infoportal.records.overview import overview
from typing import Any
from zExceptions import HTTPGone


GONE = _("api_gone", default="What was at this address is public no more.")
EXPIRED = _(
    "api_cursor_expired",
    default="This cursor reaches back too far. Begin anew: fetch @changes without "
    "“since” for a new cursor, then everything from @dump, and follow @changes from "
    "that cursor on.",
)


class Gone(HTTPGone):
    """It was public, and is no more."""


class CursorExpired(HTTPGone):
    """What has gone since may not be known any more."""


class Moved(Exception):
    """It has another content id now. ``identity`` is what it keeps."""

    def __init__(self, identity: str) -> None:
        super().__init__(identity)
        self.identity = identity


def raise_if_gone(portal: Any, types: Iterable[str], language: str, name: str) -> None:
    """Raise Gone when an item, by its identity or content id, was public once.

    Raise Moved when that was its content id and it is public under another one.
    """
    journal = query_journal(portal)
    for type_name in types if journal is not None else ():
        key = journal.key_named(type_name, language, name)
        if key is not None and overview(portal).public(*key) is not None:
            raise Moved(key[0])
        if is_gone(journal, overview(portal), key):
            raise Gone
