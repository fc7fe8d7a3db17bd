"""How values are written as JSON."""

from collections.abc import Mapping
from typing import Any

import json


_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def json_bytes(value: Any) -> bytes:
    """Return a value as JSON in UTF-8."""
    return _WRITER.encode(value).encode("utf-8", "surrogatepass")


def spliced(written: bytes, more: Mapping[str, Any]) -> bytes:
    """Return a written object, which is not empty, with more members at its end.

    >>> spliced(b'{"a":1}', {"b": 2})
    b'{"a":1,"b":2}'
    """
    return written[:-1] + b"," + json_bytes(more)[1:] if more else written
