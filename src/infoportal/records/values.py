"""The small values that lists, navigation and links are made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from dataclasses import fields


@dataclass(frozen=True, slots=True)
class Head:
    """What a list needs to know of one language version of an item.

    ``path`` begins at the portal (``/fi/housing``); ``effective``, ``expires`` and
    ``modified`` are ISO moments in UTC or empty; ``facets`` maps a facet's name to
    its values; ``revision`` is that of a text from which others are translated.
    """

    id: str
    language: str
    type: str
    uid: str
    path: str
    cid: str
    title: str
    description: str = ""
    state: str = "private"
    effective: str = ""
    expires: str = ""
    modified: str = ""
    parent: str = ""
    order: int = 100
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    revision: str = ""

    def facet(self, name: str) -> tuple[str, ...]:
        """Return the values of a facet, none when it has none."""
        return self.facets.get(name, ())


HEAD_KEYS = tuple(f.name for f in fields(Head))


def head_of(values: Mapping) -> Head:
    """Return the head of stored values; keys that a newer version dropped are left."""
    return Head(**{key: values[key] for key in HEAD_KEYS if key in values})


@dataclass(frozen=True, slots=True)
class Link:
    """A title and where it leads; ``language`` is that of the page it leads to."""

    id: str
    type: str
    title: str
    description: str
    path: str
    language: str
