"""The operations of an address: what they take, and what they answer."""

from collections.abc import Callable
from collections.abc import Mapping
from infoportal.services.deprecation import is_deprecated
from infoportal.services.formats.values import Format
from infoportal.services.openapi.common import array
from infoportal.services.openapi.common import listed
from infoportal.services.openapi.common import ref
from infoportal.services.openapi.common import thing
from infoportal.services.openapi.records import component
from infoportal.services.openapi.records import FEATURE
from infoportal.services.openapi.routes import any_of
from infoportal.services.openapi.values import Declared
from infoportal.services.openapi.values import Route
from infoportal.services.openapi.values import Say
from infoportal.services.openapi.values import Schema
from infoportal.services.openapi.wording import HEADERS
from infoportal.services.openapi.wording import one_of
from infoportal.services.openapi.wording import PREFLIGHT
from infoportal.services.openapi.wording import STATUSES


#: Headers of every answer that tells something, and which of them always stand there.
TOLD = ("ETag", "Last-Modified", "Cache-Control", "Content-Language")
MAYBE = ("Deprecation", "Sunset")
#: What every address may answer instead.
REFUSALS = ("400", "404", "406", "429", "503")
JSON = "application/json"


def statuses(route: Route) -> tuple[str, ...]:
    """Return what an address may answer to who reads."""
    gone = ("410",) if route.gone else ()
    moved = ("301",) if route.gone and route.whole else ()
    return tuple(sorted(("200", "304", *REFUSALS, *moved, *gone)))


def operations(
    declared: Declared, prefix: str, parameters: list[Schema], say: Say
) -> Schema:
    """Return GET, HEAD and OPTIONS of an address.

    :param prefix: what stands before the names of operations in this place.
    """
    route = declared.route
    title = say(one_of(say(route.title))) if route.whole else say(route.title)
    shared: Schema = {"tags": [route.tag], "summary": title}
    if is_deprecated(route.endpoint):
        shared["deprecated"] = True
    name = prefix + route.name[:1].upper() + route.name[1:] if prefix else route.name
    conditions = [{"$ref": "#/components/parameters/If-None-Match"}]
    return {
        "get": {
            **shared,
            "operationId": name,
            "parameters": [*parameters, *conditions],
            "responses": responses(declared, say),
        },
        "head": {
            **shared,
            "operationId": f"{name}Head",
            "parameters": [*parameters, *conditions],
            "responses": without_bodies(responses(declared, say)),
        },
        "options": {
            **shared,
            "operationId": f"{name}Options",
            "responses": {
                "200": {"$ref": "#/components/responses/Preflight"},
                "204": {"$ref": "#/components/responses/204"},
                **{s: _of_head(s) for s in ("404", "429", "503")},
            },
        },
    }


def responses(declared: Declared, say: Say) -> Schema:
    """Return the answers of GET."""
    found: Schema = {}
    for status in statuses(declared.route):
        found[status] = {"$ref": f"#/components/responses/{status}"}
    found["200"] = {
        "description": say(STATUSES["200"]),
        "headers": headers(declared.route),
        "content": content(declared),
    }
    return found


def without_bodies(told: Mapping[str, Schema]) -> Schema:
    """Return the same answers as HEAD gives them."""
    own = {n: v for n, v in told["200"].items() if n != "content"}
    return {s: own if s == "200" else _of_head(s) for s in told}


def _of_head(status: str) -> Schema:
    name = status if status == "304" else f"{status}Head"
    return {"$ref": f"#/components/responses/{name}"}


def headers(route: Route) -> Schema:
    """Return the headers of an answer."""
    names = (*TOLD, *(("Link",) if route.goes_on else ()), *MAYBE)
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def content(declared: Declared) -> Schema:
    """Return the schema of the answer in each media type, which may have two forms."""
    found: dict[str, list[Schema]] = {}
    for form in declared.formats:
        schemas = found.setdefault(form.media_type, [])
        schema = answer_schema(declared.route, form)
        if schema not in schemas:
            schemas.append(schema)
    return {kind: {"schema": any_of(schemas)} for kind, schemas in found.items()}


def answer_schema(route: Route, form: Format) -> Schema:
    """Return the schema of an answer in one form."""
    make = FORMS.get(form.name)
    if make is not None and form.media_type.partition(";")[0].endswith("json"):
        return make(route)
    if form.name == "json" or form.media_type.startswith(JSON):
        return route.schema
    return {"type": "string"}


def _geojson(route: Route) -> Schema:
    features = any_of([ref(component(name) + FEATURE) for name in route.types])
    if route.whole:
        return features
    page = listed({})["properties"]
    return thing(
        {
            "type": {"const": "FeatureCollection"},
            "@id": page["@id"],
            "items_total": page["items_total"],
            "features": array(features),
        },
        batching=page["batching"],
    )


FORMS: Mapping[str, Callable[[Route], Schema]] = {
    "geojson": _geojson,
    "ld+json": lambda route: ref("JsonLd"),
    "cpsv-ap": lambda route: ref("JsonLd"),
    "ndjson": lambda route: {"type": "string"},
}


def header_components(say: Say) -> Schema:
    """Return the headers that answers refer to."""
    required = {*TOLD, "Allow", "Location", "Retry-After"}
    return {
        name: {
            "description": say(message),
            "required": name in required,
            "schema": {"type": "string"},
        }
        for name, message in HEADERS.items()
    }


def response_components(say: Say) -> Schema:
    """Return the answers that all addresses share, also as HEAD gives them."""
    found: Schema = {"Preflight": {"description": say(PREFLIGHT)}}
    for status, message in STATUSES.items():
        if status == "200":
            continue
        names = OF_STATUS.get(status, ())
        told: Schema = {"description": say(message)}
        if names:
            told["headers"] = {n: {"$ref": f"#/components/headers/{n}"} for n in names}
        found[f"{status}Head"] = told
        found[status] = told
        if int(status) >= 400:
            error = {"schema": ref("Error")}
            found[status] = {**told, "content": {JSON: error}}
    return {name: found[name] for name in sorted(found)}


OF_STATUS: Mapping[str, tuple[str, ...]] = {
    "204": ("Allow",),
    "301": ("Location",),
    "304": ("ETag", "Cache-Control"),
    "405": ("Allow",),
    "429": ("Retry-After",),
}
