"""Schemas of what services of their own answer in JSON."""

from infoportal.services.openapi.common import array
from infoportal.services.openapi.common import BATCHING
from infoportal.services.openapi.common import BY_LANGUAGE
from infoportal.services.openapi.common import listed
from infoportal.services.openapi.common import MOMENT
from infoportal.services.openapi.common import nullable
from infoportal.services.openapi.common import OF_REFERENCE
from infoportal.services.openapi.common import ref
from infoportal.services.openapi.common import REFERENCE
from infoportal.services.openapi.common import TAG
from infoportal.services.openapi.common import text
from infoportal.services.openapi.common import thing
from infoportal.services.openapi.common import URI
from infoportal.services.openapi.common import UUID
from infoportal.services.openapi.values import Schema


NUMBER: Schema = {"type": "integer", "minimum": 0}
BOOLEAN: Schema = {"type": "boolean"}
FITS = text(enum=["yes", "condition", "no"])
LANGUAGE = thing(
    {
        "@id": URI,
        "type": {"const": "language"},
        "code": text(),
        "tag": TAG,
        "title": text(),
        "direction": text(enum=["ltr", "rtl"]),
        "script": text(),
        "fallbacks": array(text()),
    }
)
REASON = thing(
    {
        "code": text(),
        "effect": text(enum=["for", "condition", "against"]),
        "text": text(),
    }
)
TARGET = thing(
    OF_REFERENCE,
    urls=BY_LANGUAGE,
    website=BY_LANGUAGE,
    booking=BY_LANGUAGE,
    sign_in=array(text()),
    needs_identity_code=BOOLEAN,
    kind=nullable(text()),
    address=nullable(text()),
    cost=nullable(text()),
    latitude=nullable({"type": "number"}),
    longitude=nullable({"type": "number"}),
)
WAY = thing(
    {
        "id": text(),
        "rank": {"type": "integer", "minimum": 1},
        "kind": text(),
        "target": nullable(TARGET),
        "offer": nullable(text()),
        "services": array(REFERENCE),
        "fits": FITS,
        "reasons": array(ref("Reason")),
        "languages": thing(
            {
                "speech": text(
                    enum=["direct", "close", "interpreter", "unknown", "none"]
                ),
                "direct": array(TAG),
                "all": array(TAG),
                "interpretation": text(),
            }
        ),
        "open": ref("Open"),
        "by_appointment": BOOLEAN,
        "booking_url": nullable(text()),
        "distance_km": nullable({"type": "number"}),
    }
)
RUNG = thing(
    {
        "level": NUMBER,
        "name": text(),
        "fits": FITS,
        "ways": array(ref("Way")),
        "ways_total": NUMBER,
        "ways_left_out": NUMBER,
        "list": nullable(URI),
    }
)
ASKED = thing(
    {
        "at": nullable(MOMENT),
        "now": BOOLEAN,
        "speaks": array(TAG),
        "in": nullable(ref("MunicipalityReference")),
        "distances_from": nullable(array({"type": "number"})),
        "sign_in": nullable(array(text())),
        "identity_code": nullable(BOOLEAN),
        "on_behalf": BOOLEAN,
    }
)
GUIDANCE = thing(
    {
        "@id": text(),
        "language": text(),
        "need": thing(
            {
                "kind": text(),
                "value": text(),
                "reference": nullable(REFERENCE),
                "services": array(REFERENCE),
            }
        ),
        "asked": ASKED,
        "valid_until": nullable(MOMENT),
        "remarks": array(ref("Reason")),
        "rungs": array(ref("Rung")),
    }
)
CHANGE = thing(
    {
        "@id": URI,
        "change": text(enum=["created", "updated", "moved", "withdrawn", "deleted"]),
        "id": UUID,
        "language": text(),
        "type": text(),
    },
    page=URI,
    modified=MOMENT,
    record={"type": "object"},
)
CHANGES = thing(
    {
        "@id": URI,
        "items": array(ref("Change")),
        "cursor": text(),
        "more": BOOLEAN,
        "batching": BATCHING,
    }
)
IDS = thing(
    {
        "@id": URI,
        "items": array(ref("Identity")),
        "items_total": NUMBER,
        "cursor": text(),
    },
    batching=BATCHING,
)
IDENTITY = thing(
    {"@id": URI, "id": UUID, "language": text(), "type": text(), "modified": MOMENT}
)
OPENAPI = thing(
    {
        "openapi": text(pattern=r"^3\.1\."),
        "info": {"type": "object"},
        "paths": {"type": "object"},
    },
    servers=array({"type": "object"}),
    tags=array({"type": "object"}),
    components={"type": "object"},
    externalDocs={"type": "object"},
)
OEMBED = thing(
    {
        "version": {"const": "1.0"},
        "type": {"const": "rich"},
        "title": text(),
        "provider_name": text(),
        "provider_url": URI,
        "cache_age": NUMBER,
        "width": NUMBER,
        "height": NUMBER,
        "html": text(),
    }
)
HSDS_ABOUT = thing({"version": text(), "profile": URI, "openapi_url": URI})
HSDS_PAGE = thing(
    {
        "total_items": NUMBER,
        "total_pages": NUMBER,
        "page_number": NUMBER,
        "size": NUMBER,
        "first_page": BOOLEAN,
        "last_page": BOOLEAN,
        "empty": BOOLEAN,
        "contents": array(ref("HsdsThing")),
    }
)
#: What HSDS itself says of each thing is in its own schemas (docs.openreferral.org).
HSDS_THING = thing({"id": UUID}, name=text(), description=text(), status=text())

SCHEMAS: dict[str, Schema] = {
    "Change": CHANGE,
    "HsdsPage": HSDS_PAGE,
    "HsdsThing": HSDS_THING,
    "Identity": IDENTITY,
    "Language": LANGUAGE,
    "OEmbed": OEMBED,
    "Reason": REASON,
    "Rung": RUNG,
    "Way": WAY,
}
LANGUAGES = listed(ref("Language"))
