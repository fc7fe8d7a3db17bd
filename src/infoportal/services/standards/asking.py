"""The parameters of HSDS, by list (the OpenAPI description of the specification)."""

from infoportal import _
from infoportal.exchange.hsds.paging import MOST_PER_PAGE
from infoportal.exchange.hsds.paging import PER_PAGE
from infoportal.identity import is_item_id
from infoportal.records.common import WORDS_SCHEMA
from infoportal.records.parameters import BadValue
from infoportal.records.parameters import DATE_TIME
from infoportal.records.parameters import Lookup
from infoportal.records.parameters import moment
from infoportal.records.parameters import one_of
from infoportal.records.parameters import Parameter
from infoportal.records.parameters import shown
from infoportal.records.parameters import whole_number
from infoportal.records.parameters import words


LAST_PAGE = 100_000


def identity(text: str, lookup: Lookup) -> str:
    """Read an identity; one that nothing has finds nothing."""
    if is_item_id(text):
        return text
    raise BadValue(
        _(
            "api_unknown_item",
            default="“${value}” names nothing here: give the id of an item.",
            mapping={"value": shown(text)},
        )
    )


def _identity(name: str) -> Parameter:
    return Parameter(name, identity, {"type": "string", "format": "uuid"})


def _flag(name: str) -> Parameter:
    codes = ("true", "false")
    return Parameter(name, one_of(codes), {"type": "boolean", "default": False})


FORMAT = Parameter(
    "format",
    one_of(("json", "ndjson")),
    {"type": "string", "enum": ["json", "ndjson"], "default": "json"},
)
_COMMON = (
    Parameter("search", words, WORDS_SCHEMA),
    Parameter(
        "page",
        whole_number(1, LAST_PAGE),
        {"type": "integer", "minimum": 1, "maximum": LAST_PAGE, "default": 1},
    ),
    Parameter(
        "per_page",
        whole_number(1, MOST_PER_PAGE),
        {
            "type": "integer",
            "minimum": 1,
            "maximum": MOST_PER_PAGE,
            "default": PER_PAGE,
        },
    ),
    FORMAT,
)
_NARROWING = (
    Parameter("modified_after", moment, DATE_TIME),
    _identity("taxonomy_term_id"),
    _identity("taxonomy_id"),
    _identity("organization_id"),
)
OF_LISTS = {
    "services": (*_COMMON, *_NARROWING, _flag("minimal"), _flag("full")),
    "organizations": (*_COMMON, _flag("full")),
    "service_at_locations": (*_COMMON, *_NARROWING, _flag("full")),
    "taxonomies": _COMMON,
    "taxonomy_terms": (*_COMMON, _identity("taxonomy_id")),
}
