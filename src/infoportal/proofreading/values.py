"""The texts within the values of item.yaml, with the way to each."""

from collections.abc import Iterator
from typing import Any


Path = tuple[str | int, ...]


def texts_within(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Give every text within a value.

    >>> list(texts_within({"links": [{"id": "kela"}]}))
    [(('links', 0, 'id'), 'kela')]
    """
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from texts_within(part, (*path, str(name)))
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from texts_within(part, (*path, place))
