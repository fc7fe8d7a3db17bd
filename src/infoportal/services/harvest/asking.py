"""What may be asked of the services for harvesters."""

from infoportal import _
from infoportal.journal.cursor import BadCursor
from infoportal.journal.cursor import Cursor
from infoportal.journal.cursor import LONGEST
from infoportal.journal.cursor import read as read_cursor
from infoportal.records.endpoints import TABLE
from infoportal.records.parameters import BadValue
from infoportal.records.parameters import Lookup
from infoportal.records.parameters import one_of
from infoportal.records.parameters import Parameter
from infoportal.records.parameters import shown
from infoportal.records.parameters import whole_number
from infoportal.records.query import Asked
from infoportal.records.query import LARGEST_BATCH

import re


#: The list in which the records of a type are.
LISTS = {name: endpoint.name for endpoint in TABLE for name in endpoint.all_types}
BATCH = 100
AFTER = re.compile(r"([0-9a-f-]{36})\.([a-z]{2,3})")


def cursor(text: str, lookup: Lookup) -> Cursor:
    """Read a cursor."""
    try:
        return read_cursor(text)
    except BadCursor as error:
        raise BadValue(
            _(
                "api_not_a_cursor",
                default="“${value}” is not a cursor that an answer has given.",
                mapping={"value": shown(text)},
            )
        ) from error


def languages(text: str, lookup: Lookup) -> tuple[str, ...]:
    """Read codes of languages that are on, with commas between them."""
    codes = tuple(text.split(","))
    known = lookup.languages
    wrong = [code for code in codes if code not in known]
    if not wrong:
        return codes
    raise BadValue(
        _(
            "api_unknown_code",
            default="“${value}” is none of: ${codes}.",
            mapping={"value": shown(wrong[0]), "codes": ", ".join(known)},
        )
    )


def after(text: str, lookup: Lookup) -> tuple[str, ...]:
    """Read behind which identity and language a page begins."""
    found = AFTER.fullmatch(text)
    if found:
        return found.groups()
    raise BadValue(
        _(
            "api_not_a_cursor",
            default="“${value}” is not a cursor that an answer has given.",
            mapping={"value": shown(text)},
        )
    )


CURSOR_SCHEMA = {
    "type": "string",
    "pattern": "^[A-Za-z0-9_-]+$",
    "minLength": 1,
    "maxLength": LONGEST,
}
SINCE = Parameter("since", cursor, CURSOR_SCHEMA)
LANGUAGES = Parameter("languages", languages, many=True, of=("language",), commas=True)
SIZE = Parameter(
    "b_size",
    whole_number(1, LARGEST_BATCH),
    {"type": "integer", "minimum": 1, "maximum": LARGEST_BATCH, "default": BATCH},
)
AFTER_PARAMETER = Parameter(
    "after", after, {"type": "string", "pattern": f"^{AFTER.pattern}$"}
)
FIELDS = Parameter(
    "fields",
    one_of(("none", "all")),
    {"type": "string", "enum": ["none", "all"], "default": "none"},
)


def languages_asked(asked: Asked) -> frozenset[str]:
    """Return the languages that were asked for; empty for all."""
    return frozenset(code for codes in asked.all("languages") for code in codes)
