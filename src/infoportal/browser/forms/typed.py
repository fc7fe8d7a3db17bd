"""What a visitor typed, made fit for z3c.form: one text for a field of text."""

from collections.abc import Collection
from collections.abc import Mapping
from typing import Any


WIDGETS = "form.widgets."
#: Controls that make a form act; a page that is only read has none.
BUTTONS = "form.buttons."
#: More than any field takes: it is refused, but not carried about.
LONGEST = 100_000


def plain_text(value: Any) -> str:
    """Return one text of what was sent, the last of several, '' for anything else."""
    if isinstance(value, list | tuple):
        value = value[-1] if value else ""
    if not isinstance(value, str):
        return ""
    whole = value[:LONGEST].encode("utf-8", "replace").decode("utf-8")
    # A browser sends two signs for the end of a line, and counts one.
    return whole.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def plain_texts(value: Any) -> str | list[str]:
    """Return one text, or several as a list, with '' for anything else."""
    if isinstance(value, list | tuple):
        return [plain_text(one) for one in value]
    return plain_text(value)


def fit(
    form: Mapping[str, Any], single: Collection[str], several: Collection[str] = ()
) -> dict[str, Any]:
    """Return what was sent with nothing but texts in the fields that are named.

    A field of ``single`` has one, a field of ``several`` may have a list of them.
    """
    made_by = {WIDGETS + name: plain_text for name in single}
    made_by.update({WIDGETS + name: plain_texts for name in several})
    return {
        name: made_by[name](value) if name in made_by else value
        for name, value in form.items()
    }


def only_read(form: Mapping[str, Any], *beginnings: str) -> dict[str, Any]:
    """Return what was sent without what makes a form act."""
    left_out = (BUTTONS, *beginnings)
    return {name: v for name, v in form.items() if not name.startswith(left_out)}
