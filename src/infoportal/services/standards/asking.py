"""The parameters of HSDS, by list (the OpenAPI description of the specification)."""

from collections.abc import Mapping
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
from infoportal.vocabularies.postcodes import postcodes


LAST_PAGE = 100_000
#: Metres; Finland is not longer.
FARTHEST = 2_000_000


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


def postcode(text: str, lookup: Lookup) -> frozenset[str]:
    """Read a Finnish postcode: the numbers of the municipalities that it lies in."""
    numbers = postcodes().get(text)
    if numbers:
        return frozenset(numbers)
    raise BadValue(
        _(
            "api_not_a_postcode",
            default="“${value}” is not the postcode of an area in Finland.",
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
#: HSDS writes ``format=datetime`` and the like as text; metres are a whole number here.
_PLACE = (
    Parameter("postcode", postcode, {"type": "string", "pattern": "^[0-9]{5}$"}),
    Parameter(
        "proximity",
        whole_number(1, FARTHEST),
        {"type": "integer", "minimum": 1, "maximum": FARTHEST},
        needs="postcode",
    ),
)
_FULL_SERVICE = _flag("full_service")
#: What may be asked of a single entry.
OF_ONES: Mapping[str, tuple[Parameter, ...]] = {"organizations": (_FULL_SERVICE,)}
OF_LISTS = {
    "services": (*_COMMON, *_NARROWING, _flag("minimal"), _flag("full")),
    "organizations": (*_COMMON, _flag("full"), _FULL_SERVICE),
    "service_at_locations": (*_COMMON, *_NARROWING, *_PLACE, _flag("full")),
    "taxonomies": _COMMON,
    "taxonomy_terms": (
        *_COMMON,
        _identity("taxonomy_id"),
        _flag("top_only"),
        _identity("parent_id"),
    ),
}
