"""The whole document."""

from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from infoportal.services.openapi import answers
from infoportal.services.openapi import common
from infoportal.services.openapi.operations import header_components
from infoportal.services.openapi.operations import operations
from infoportal.services.openapi.operations import response_components
from infoportal.services.openapi.parameters import parameter
from infoportal.services.openapi.parameters import variable
from infoportal.services.openapi.records import Fields
from infoportal.services.openapi.records import schemas_of
from infoportal.services.openapi.values import About
from infoportal.services.openapi.values import Declared
from infoportal.services.openapi.values import Route
from infoportal.services.openapi.values import Say
from infoportal.services.openapi.values import Schema
from infoportal.services.openapi.wording import ABOUT
from infoportal.services.openapi.wording import TAGS


#: Of the OpenAPI specification.
OPENAPI = "3.1.1"
#: Of the API: the first number when something is taken away, the second when something
#: is added.
VERSION = "1.0.0"
IF_NONE_MATCH = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "description": "ETag",
    "schema": {"type": "string"},
}


class Shared:
    """Gathers what stands among the components, each once."""

    def __init__(self) -> None:
        self.parameters: dict[str, Schema] = {"If-None-Match": IF_NONE_MATCH}

    def named(self, name: str, endpoint: str, found: Schema) -> Schema:
        """Return a reference to a parameter, which may differ between endpoints."""
        own = f"{name}.{endpoint.lstrip('@')}"
        key = name if self.parameters.get(name, found) == found else own
        while self.parameters.get(key, found) != found:
            key = f"{key}-"
        self.parameters[key] = found
        return {"$ref": f"#/components/parameters/{key}"}


def document(
    about: About,
    declared: Iterable[Declared],
    types: Mapping[str, Fields],
    say: Say,
) -> Schema:
    """Return the document, in the language that ``say`` speaks.

    :param declared: what the services say of themselves at every address.
    :param types: the fields of every type of content, by its name.
    """
    shared = Shared()
    paths: Schema = {}
    for one in declared:
        for place, path in places(one.route):
            paths[path] = _path(one, place, about, shared, say)
    schemas = {**common.SCHEMAS, **answers.SCHEMAS}
    for type_name, fields in types.items():
        schemas.update(schemas_of(type_name, fields, say))
    return {
        "openapi": OPENAPI,
        "info": _info(about, say),
        "servers": [{"url": f"{about.base_url}/++api++"}],
        "tags": [{"name": n, "description": say(m)} for n, m in TAGS.items()],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "parameters": shared.parameters,
            "headers": header_components(say),
            "responses": response_components(say),
        },
        "externalDocs": {"url": f"{about.base_url}/{about.language}/developers"},
    }


def places(route: Route) -> Iterator[tuple[str, str]]:
    """Yield where an endpoint is: in a language, and at the root where that is all."""
    yield "", "/{lang}" + route.path
    if route.at_root:
        yield "all", route.path


def _path(one: Declared, place: str, about: About, shared: Shared, say: Say) -> Schema:
    route = one.route
    steps = (() if place else ("lang",)) + route.variables
    variables = []
    for name in steps:
        types = () if name == "lang" else _named(route)
        found = variable(name, types, about, say)
        variables.append(shared.named(name, "-".join((route.endpoint, *types)), found))
    parameters = []
    for declared in one.parameters:
        found = parameter(declared, route.endpoint, about, say)
        parameters.append(shared.named(declared.name, route.endpoint, found))
    told = operations(one, place, parameters, say)
    return {"parameters": variables, **told} if variables else told


def _named(route: Route) -> tuple[str, ...]:
    """Return by what an example of a variable is known."""
    return (*route.types, *(step for step in route.steps[:1] if route.steps[1:]))


def _info(about: About, say: Say) -> Schema:
    title, address = about.licence
    info = {
        "title": about.title,
        "version": VERSION,
        "description": say(ABOUT),
        "license": {"name": title, "url": address},
    }
    if about.contact:
        info["contact"] = {"email": about.contact}
    return info
