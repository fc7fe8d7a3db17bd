"""Field values as plain JSON values."""

from collections.abc import Iterable
from collections.abc import Mapping
from datetime import date
from datetime import datetime
from decimal import Decimal
from plone.namedfile.interfaces import IImage
from plone.namedfile.interfaces import INamed
from typing import Any


def plain(value: Any) -> Any:
    """Return ``value`` as fresh values that JSON can hold.

    Dates and moments become ISO strings (a notice's moments are Finnish local
    time), decimals strings, files a short description without their bytes.
    """
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if INamed.providedBy(value):
        return _file(value)
    if isinstance(value, Mapping):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, Iterable):
        return [plain(part) for part in value]
    raise TypeError(f"no plain form for {type(value).__name__}")


def _file(value: Any) -> dict:
    described = {
        "filename": value.filename,
        "content_type": value.contentType,
        "size": value.getSize(),
    }
    if IImage.providedBy(value):
        described["width"], described["height"] = value.getImageSize()
    return described
