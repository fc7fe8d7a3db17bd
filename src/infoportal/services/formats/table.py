"""The table of forms: what a caller may name, and for what it is offered.

A new form is a module that writes a ``Told``, and a row here. The first row is what
is given to whoever has no wish. Rows with the same name are the same in several media
types.
"""

from collections.abc import Sequence
from infoportal.records.jsontext import json_bytes
from infoportal.records.parameters import one_of
from infoportal.records.parameters import Parameter
from infoportal.services.formats.as_atom import as_atom
from infoportal.services.formats.as_atom import TYPES as ATOM_TYPES
from infoportal.services.formats.as_calendar import as_calendar
from infoportal.services.formats.as_calendar import TYPES as CALENDAR_TYPES
from infoportal.services.formats.as_cpsv import as_cpsv_json
from infoportal.services.formats.as_cpsv import as_cpsv_turtle
from infoportal.services.formats.as_cpsv import TYPES as CPSV_TYPES
from infoportal.services.formats.as_csv import as_csv
from infoportal.services.formats.as_geojson import as_geojson
from infoportal.services.formats.as_json import as_json
from infoportal.services.formats.as_json import as_ndjson
from infoportal.services.formats.as_schema_org import as_schema_org
from infoportal.services.formats.as_schema_org import TYPES as SCHEMA_ORG_TYPES
from infoportal.services.formats.columns import COLUMNS
from infoportal.services.formats.values import Format


#: What services of their own answer: any JSON.
JSON = Format("json", "application/json", json_bytes)
FORMATS = (
    Format("json", "application/json", as_json),
    Format(
        "ld+json", "application/ld+json", as_schema_org, SCHEMA_ORG_TYPES, daily=True
    ),
    Format("ndjson", "application/x-ndjson", as_ndjson),
    Format(
        "geojson",
        "application/geo+json",
        as_geojson,
        frozenset({"service_point", "municipality"}),
    ),
    Format(
        "csv",
        "text/csv;charset=utf-8;header=present",
        as_csv,
        frozenset(COLUMNS),
        ending="csv",
    ),
    Format("cpsv-ap", "application/ld+json", as_cpsv_json, CPSV_TYPES, daily=True),
    Format(
        "cpsv-ap",
        "text/turtle;charset=utf-8",
        as_cpsv_turtle,
        CPSV_TYPES,
        daily=True,
    ),
    Format(
        "ics",
        "text/calendar;charset=utf-8",
        as_calendar,
        CALENDAR_TYPES,
        ending="ics",
    ),
    Format("atom", "application/atom+xml", as_atom, ATOM_TYPES),
)


def formats_of(types: Sequence[str]) -> tuple[Format, ...]:
    """Return the forms in which things of some types can be told."""
    return tuple(form for form in FORMATS if form.tells(types))


def format_parameter(formats: Sequence[Format]) -> Parameter:
    """Return the parameter that names a form."""
    names = list(dict.fromkeys(form.name for form in formats))
    schema = {"type": "string", "enum": names}
    return Parameter("format", one_of(names), schema, one=True)
