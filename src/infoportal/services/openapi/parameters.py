"""Parameters as OpenAPI describes them, from what checks them."""

from collections.abc import Mapping
from infoportal import _
from infoportal.records.parameters import Parameter
from infoportal.records.query import MANY_VALUES
from infoportal.services.deprecation import is_deprecated
from infoportal.services.openapi.values import About
from infoportal.services.openapi.values import Say
from infoportal.services.openapi.values import Schema
from infoportal.services.openapi.wording import COMMAS
from infoportal.services.openapi.wording import MANY
from infoportal.services.openapi.wording import NAMED
from infoportal.services.openapi.wording import of_parameter
from typing import Any


#: Of what neither a schema nor the portal's own things give an example.
EXAMPLES: Mapping[str, Any] = {
    "at": "now",
    "bbox": "24.5,60.1,25.3,60.4",
    "language": "en",
    "maxheight": 400,
    "maxwidth": 600,
    "modified_after": "2026-01-01T00:00:00Z",
    "name": "a",
    "near": "65.01,25.47",
    "open_at": "now",
    "postcode": "00100",
    "proximity": 5000,
    "q": "a",
    "radius": 30,
    "search": "a",
    "speaks": "so",
}
LANGUAGE = "language"
#: How sentences end.
ENDS = (".", "。", "؟", "?")  # noqa: RUF001


def parameter(declared: Parameter, endpoint: str, about: About, say: Say) -> Schema:
    """Return a parameter of a query string."""
    schema = value_schema(declared, about)
    example = example_of(declared, schema, about)
    found: Schema = {
        "name": declared.name,
        "in": "query",
        "description": description(declared, endpoint, say),
        "required": declared.required,
        "schema": schema,
    }
    if declared.many:
        found["schema"] = {"type": "array", "items": schema, "minItems": 1}
        if not declared.commas:
            found["schema"]["maxItems"] = MANY_VALUES
        found |= {"style": "form", "explode": not declared.commas}
        example = None if example is None else [example]
    if example is not None:
        found["example"] = example
    if declared.of and declared.of != (LANGUAGE,):
        found["x-item-types"] = list(declared.of)
    # What OpenAPI has no words for.
    found |= {"x-needs": declared.needs} if declared.needs else {}
    found |= {"x-not-with": declared.not_with} if declared.not_with else {}
    if is_deprecated(endpoint, declared.name):
        found["deprecated"] = True
    return found


def value_schema(declared: Parameter, about: About) -> Schema:
    """Return the schema of one value."""
    if declared.of == (LANGUAGE,):
        return {"type": "string", "enum": list(about.languages)}
    return dict(declared.schema)


def example_of(declared: Parameter, schema: Mapping[str, Any], about: About) -> Any:
    """Return a value that stands for something in this portal; None without any."""
    for name in (declared.name, *declared.of):
        if name in about.examples:
            return about.examples[name]
    if declared.name in EXAMPLES:
        return EXAMPLES[declared.name]
    if "default" in schema:
        return schema["default"]
    return next(iter(schema.get("enum", ())), None)


def description(declared: Parameter, endpoint: str, say: Say) -> str:
    """Return what a parameter means, and what else its declaration says."""
    said = [say(of_parameter(endpoint, declared.name))]
    if declared.of and declared.of not in ((LANGUAGE,), ("municipality",)):
        said.append(say(NAMED))
    if declared.many:
        said.append(say(COMMAS if declared.commas else MANY))
    if declared.needs:
        said.append(
            say(
                _(
                    "api_needs_parameter",
                    default="It says something only beside “${other}”.",
                    mapping={"other": declared.needs},
                )
            )
        )
    if declared.not_with:
        said.append(
            say(
                _(
                    "api_not_beside",
                    default="It cannot stand beside “${other}”: give one of them.",
                    mapping={"other": declared.not_with},
                )
            )
        )
    return " ".join(map(sentence, said))


def sentence(text: str) -> str:
    """Return a text that ends as sentences do."""
    if text.endswith(ENDS):
        return text
    return text + ("。" if text[-1:] >= "\u3000" else ".")


def variable(name: str, route_types: tuple[str, ...], about: About, say: Say) -> Schema:
    """Return a parameter that is a step of the address."""
    schema: Schema = {"type": "string", "minLength": 1}
    example = next(
        (about.examples[n] for n in (name, *route_types) if n in about.examples), None
    )
    if name in ("lang", "code"):
        example = about.language
    if name == "lang":
        schema["enum"] = list(about.languages)
    found: Schema = {
        "name": name,
        "in": "path",
        "required": True,
        "description": say(of_parameter("", name)),
        "schema": schema,
    }
    return found if example is None else {**found, "example": example}
