"""CSV (RFC 4180) in UTF-8: a line of names, then a line a record, ended by CRLF."""

from collections.abc import Iterable
from collections.abc import Sequence
from infoportal.services.formats.columns import COLUMNS
from infoportal.services.formats.values import Told
from typing import Any

import csv
import io
import re


#: What begins so is a formula to a spreadsheet (OWASP, "CSV Injection"), also in the
#: full width of East Asian input.
FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # noqa: RUF001
#: A telephone number begins like a formula and can do nothing.
PHONE = re.compile(r"\+[0-9][0-9 ]*(?:; \+?[0-9][0-9 ]*)*", re.ASCII)


def as_csv(told: Told) -> bytes:
    """Return the whole of what the columns tell, whatever fields were asked for.

    An empty list has its line of names all the same.
    """
    columns = COLUMNS[told.types[0]]
    records = (told.record(found, whole=True) for found in told.found)
    rows = ([column.value(record) for column in columns] for record in records)
    return written([column.name for column in columns], rows)


def written(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """Return a table as CSV."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([cell(value) for value in row])
    return file.getvalue().encode("utf-8", "replace")


def cell(value: Any) -> str:
    """Return a value as a cell; text that would be a formula begins with ``'``."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = str(value)
    if text.startswith(FORMULA) and not PHONE.fullmatch(text):
        return f"'{text}"
    return text
