"""What a visitor's form says, whatever they make of its address."""

from collections.abc import Mapping
from infoportal import _
from typing import Any
from zExceptions import BadRequest


LONGEST = 100


def asked(form: Mapping[str, Any], name: str, longest: int = LONGEST) -> str:
    """Return a field's text, of a repeated one the first; refuse anything else.

    Signs that nobody sees are left out: half of a character that a broken address
    brought, controls, marks of direction.
    """
    value = form.get(name, "")
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        raise BadRequest(
            _("form_not_text", default="One of the fields has something else in it.")
        )
    if len(value) > longest:
        raise BadRequest(
            _(
                "form_too_long",
                default="Write no more than ${number} letters.",
                mapping={"number": str(longest)},
            )
        )
    return "".join(filter(str.isprintable, value)).strip()
