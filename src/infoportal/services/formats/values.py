"""What a form of an answer is, and what it writes."""

from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from infoportal.records.jsontext import spliced
from infoportal.records.lists import Found
from infoportal.records.present import Presenter
from infoportal.structured.things import Asked
from typing import Any


@dataclass(frozen=True)
class Format:
    """One form of an answer.

    ``media_type`` is what the answer says of itself, and what is looked for in
    ``Accept``. ``types`` are the types of content that it can tell, None: all.
    ``ending`` is that of a file to which the answer is to be saved, "" where it is
    none. ``daily``: something in it is counted from today's date.
    """

    name: str
    media_type: str
    write: Callable[[Any], bytes]
    types: frozenset[str] | None = None
    ending: str = ""
    daily: bool = False

    def tells(self, types: Sequence[str]) -> bool:
        """Tell whether all of some types can be written so."""
        return self.types is None or self.types.issuperset(types)


@dataclass(frozen=True)
class Told:
    """What is written: a batch of a list, or a single record.

    ``page`` is what a list tells of itself (``@id``, ``items_total``, ``batching``),
    None for a single record. ``whole``: whole records are told, no summaries.
    ``machine`` gives what the builders of schema.org need, ``types`` are those of
    which the list is.
    """

    presenter: Presenter
    found: Sequence[Found]
    machine: Callable[[], Asked]
    types: tuple[str, ...]
    page: Mapping[str, Any] | None = None
    whole: bool = False

    def records(self) -> list[dict[str, Any]]:
        """Return the records as they were asked for."""
        return [self.record(one, self.whole) for one in self.found]

    def record(self, found: Found, whole: bool) -> dict[str, Any]:
        """Return one record, with what was worked out for this list."""
        tell = self.presenter.full if whole else self.presenter.summary
        return {**tell(found.head), **found.extras}

    def written(self, found: Found) -> bytes:
        """Return the JSON of one record as it was asked for."""
        return spliced(self.presenter.written(found.head, self.whole), found.extras)
