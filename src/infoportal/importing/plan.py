"""Decide field by field between the file and the site.

Four hashes meet: the file now (``file``), the file at the last import and the
site just after it (``imported``), the site now (``site``).
"""

from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from enum import Enum


class Decision(Enum):
    """What happens to one field."""

    UNCHANGED = "unchanged"
    TAKE = "take"
    #: Changed on the site only: the editor's value stays.
    KEEP = "keep"
    #: Changed in the file and on the site: the editor's stays, and it is told.
    TELL = "tell"


@dataclass(frozen=True)
class Imported:
    """A field as the last import left it."""

    file: str
    site: str


def decide(
    file: str,
    imported: Imported | None,
    site: str,
    same: bool = False,
    force: bool = False,
) -> Decision:
    """Decide about one field of an item that is on the site.

    ``same`` tells that the value in the file, as it would be kept, already stands
    on the site.
    """
    if same:
        return Decision.UNCHANGED
    if imported is None:
        return Decision.TAKE if force else Decision.TELL
    file_moved = file != imported.file
    site_moved = site != imported.site
    if force and (file_moved or site_moved):
        return Decision.TAKE
    if file_moved:
        return Decision.TELL if site_moved else Decision.TAKE
    return Decision.KEEP if site_moved else Decision.UNCHANGED


@dataclass
class Change:
    """What is to be done with one item: its shared fields and each language."""

    key: str
    creates: list[str] = field(default_factory=list)
    #: Imported once and removed on the site since, or without a parent there.
    lost: list[str] = field(default_factory=list)
    #: Not made, because something else on the site has the address.
    taken_addresses: list[str] = field(default_factory=list)
    #: Imported once and gone from the files since.
    gone: list[str] = field(default_factory=list)
    decisions: dict[tuple[str, str], Decision] = field(default_factory=dict)

    def taken(self, language: str) -> list[str]:
        """Give the fields of a language (or the shared ones) to write."""
        return [
            name
            for (lang, name), decision in self.decisions.items()
            if lang == language and decision is Decision.TAKE
        ]

    def told(self) -> Iterator[tuple[str, str]]:
        """Give (language, field) of what was changed on both sides."""
        for place, decision in self.decisions.items():
            if decision is Decision.TELL:
                yield place

    def outcome(self, language: str) -> str:
        """Tell in one word what becomes of one language."""
        if language in self.creates:
            return "created"
        if language in self.lost or language in self.taken_addresses:
            return "kept"
        own = {d for (lang, _), d in self.decisions.items() if lang in (language, "")}
        if Decision.TAKE in own:
            return "updated"
        if own & {Decision.KEEP, Decision.TELL}:
            return "kept"
        return "unchanged"

    @property
    def writes(self) -> bool:
        """Tell whether anything is written."""
        return bool(self.creates) or Decision.TAKE in self.decisions.values()


@dataclass
class Counts:
    """The last line of the report."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    kept: int = 0
    removed: int = 0

    def add(self, outcome: str, number: int = 1) -> None:
        """Count an outcome."""
        setattr(self, outcome, getattr(self, outcome) + number)

    def __str__(self) -> str:
        return (
            f"{self.created} created, {self.updated} updated, "
            f"{self.unchanged} unchanged, {self.kept} kept, {self.removed} removed"
        )


def gone(imported: Iterable[str], in_files: Iterable[str]) -> list[str]:
    """Give the keys that were imported once and are no longer in the files."""
    return sorted(set(imported) - set(in_files))
