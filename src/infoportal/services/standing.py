"""What HTTP tells of an answer beside its body, kept until that changes.

Who asks again with the ETag is told 304 from here: nothing is looked up or written
for it. Pure; moments have a time zone, seconds are those of the epoch.
"""

from collections import OrderedDict
from collections.abc import Hashable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import formatdate
from email.utils import parsedate_to_datetime
from infoportal.services.caching import cache_control
from infoportal.services.caching import is_known


#: Standings that a process keeps; one takes about a kilobyte.
MOST_KEPT = 2000
#: An address that is longer (somebody's long query) is not worth the memory.
LONGEST_KEY = 600


@dataclass(frozen=True)
class Standing:
    """Of one answer: its ETag, since when it is so, until when by the clock."""

    tag: str
    changed: float
    until: datetime | None = None
    varies: str = ""

    def headers(self, now: datetime) -> dict[str, str]:
        """Return the headers that 200 and 304 have alike (RFC 9110, 15.4.5)."""
        told = {
            "ETag": self.tag,
            "Last-Modified": formatdate(self.modified(now), usegmt=True),
            "Cache-Control": cache_control(now, self.until),
        }
        return {**told, "Vary": self.varies} if self.varies else told

    def modified(self, now: datetime) -> int:
        """Return Last-Modified, in whole seconds.

        Two answers can be made within a second. So the next whole second is told,
        as soon as it has come: whoever was told an earlier one asks once more.
        """
        return min(int(self.changed) + 1, int(now.timestamp()))

    def is_known_to(self, asker: Mapping[str, str], now: datetime) -> bool:
        """Tell whether who asks has this answer (RFC 9110, 13.2.2).

        :param asker: the values of If-None-Match and If-Modified-Since.
        """
        tags = asker.get("If-None-Match", "")
        if tags:
            return is_known(self.tag, tags)
        since = _seconds(asker.get("If-Modified-Since", ""))
        return since is not None and self.changed < since <= now.timestamp()


class Memory:
    """Standings by what was asked; when there are too many, the oldest goes."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, Standing] = OrderedDict()

    def get(self, key: Hashable, now: datetime) -> Standing | None:
        """Return what is kept and holds at ``now``."""
        standing = self._kept.get(key)
        if standing is None:
            return None
        if standing.until is not None and standing.until <= now:
            self._kept.pop(key, None)
            return None
        return standing

    def put(self, key: Hashable, standing: Standing) -> None:
        """Keep a standing. Threads may do so at once: each step is a whole."""
        if len(repr(key)) > LONGEST_KEY:
            return
        self._kept[key] = standing
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)


def _seconds(date: str) -> int | None:
    """Return the seconds of an HTTP date; None when it is none (and to be ignored)."""
    try:
        return int(parsedate_to_datetime(date).timestamp())
    except (ValueError, TypeError, OverflowError):
        return None
