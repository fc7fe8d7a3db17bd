"""A tree as pieces of JSON, with the marks between them: written once, read often.

>>> parts_of({"a": 1, "b": [("reference", "x")], "c": None})
(b'{"a":1,"b":[', ('reference', 'x'), b'],"c":null}')
"""

from infoportal.records.jsontext import json_bytes
from infoportal.records.own import Mark
from infoportal.records.own import Tree


Parts = tuple[bytes | Mark, ...]


def parts_of(tree: Tree) -> Parts:
    """Return the parts of a tree; no two pieces of JSON stand side by side."""
    gathered: list[bytes | Mark] = []
    _gather(tree, gathered)
    merged: list[bytes | Mark] = []
    for part in gathered:
        if merged and isinstance(part, bytes) and isinstance(merged[-1], bytes):
            merged[-1] += part
        else:
            merged.append(part)
    return tuple(merged)


def _gather(tree: Tree, into: list[bytes | Mark]) -> None:
    if isinstance(tree, tuple):
        into.append(_packed(tree))
    elif not _has_marks(tree):
        into.append(json_bytes(tree))
    elif isinstance(tree, dict):
        for place, (name, value) in enumerate(tree.items()):
            into.append((b"," if place else b"{") + json_bytes(name) + b":")
            _gather(value, into)
        into.append(b"}")
    else:
        for place, value in enumerate(tree):
            into.append(b"," if place else b"[")
            _gather(value, into)
        into.append(b"]")


def _has_marks(tree: Tree) -> bool:
    if isinstance(tree, dict):
        return any(map(_has_marks, tree.values()))
    if isinstance(tree, list):
        return any(map(_has_marks, tree))
    return isinstance(tree, tuple)


def _packed(mark: Mark) -> Mark:
    """Return a mark as it is kept: the trees within it are parts as well."""
    if mark[0] == "shown":
        return ("shown", *((whose, parts_of(tree)) for whose, tree in mark[1:]))
    return mark
