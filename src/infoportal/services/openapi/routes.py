"""The addresses of the API that are documented: every one of every endpoint."""

from collections.abc import Iterator
from infoportal import _
from infoportal.exchange.hsds.book import LISTS as HSDS_LISTS
from infoportal.records.endpoint import Endpoint
from infoportal.records.endpoints import TABLE
from infoportal.services.openapi import answers
from infoportal.services.openapi import wording
from infoportal.services.openapi.common import listed
from infoportal.services.openapi.common import ref
from infoportal.services.openapi.records import component
from infoportal.services.openapi.records import WHOLE
from infoportal.services.openapi.values import Route
from infoportal.services.openapi.values import Schema


HSDS = _("openapi_hsds", default="Services as HSDS 3.0 tells them")


def any_of(schemas: list[Schema]) -> Schema:
    """Return the schema of what fits one of some."""
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def camel(text: str) -> str:
    """Return a name as operations are named: ``@self-services`` is SelfServices."""
    words = text.lstrip("@").replace("_", "-").split("-")
    return "".join(word[:1].upper() + word[1:] for word in words)


def of_records(endpoint: Endpoint) -> Iterator[Route]:
    """Yield the list and the single record of a row of the table."""
    title = wording.LISTS[endpoint.name]
    names = [component(type_name) for type_name in endpoint.all_types]
    yield Route(
        endpoint.name,
        f"list{camel(endpoint.name)}",
        title,
        "records",
        listed(any_of([ref(name) for name in names])),
        types=endpoint.all_types,
        goes_on=True,
    )
    yield Route(
        endpoint.name,
        f"get{camel(endpoint.name)}One",
        title,
        "records",
        any_of([ref(name + WHOLE) for name in names]),
        ("{id}",),
        endpoint.all_types,
        whole=True,
        gone=True,
    )


def of_languages() -> Iterator[Route]:
    """Yield the languages."""
    name, title = "@languages", wording.LISTS["@languages"]
    yield Route(name, "listLanguages", title, "records", answers.LANGUAGES)
    one = ref("Language")
    yield Route(name, "getLanguagesOne", title, "records", one, ("{code}",), whole=True)


def of_hsds() -> Iterator[Route]:
    """Yield the API that HSDS asks for."""
    yield Route("@hsds", "getHsds", HSDS, "standards", answers.HSDS_ABOUT)
    for name in HSDS_LISTS:
        title = _(
            "openapi_hsds_list",
            default="${list} in HSDS 3.0",
            mapping={"list": name},
        )
        page, one = ref("HsdsPage"), ref("HsdsThing")
        key = f"Hsds{camel(name)}"
        yield Route("@hsds", f"list{key}", title, "standards", page, (name,))
        steps = (name, "{id}")
        yield Route("@hsds", f"get{key}One", title, "standards", one, steps, whole=True)


def _own(
    name: str,
    tag: str,
    schema: Schema,
    at_root: bool = True,
    goes_on: bool = False,
    gone: bool = False,
) -> Route:
    return Route(
        name,
        f"get{camel(name)}",
        wording.TITLES[name],
        tag,
        schema,
        at_root=at_root,
        goes_on=goes_on,
        gone=gone,
    )


ROUTES: tuple[Route, ...] = (
    *(route for endpoint in TABLE for route in of_records(endpoint)),
    *of_languages(),
    _own("@guidance", "guidance", answers.GUIDANCE, at_root=False),
    _own("@changes", "harvesting", answers.CHANGES, gone=True),
    _own("@ids", "harvesting", answers.IDS),
    _own("@dump", "harvesting", {"type": "string"}, goes_on=True),
    _own("@catalog", "standards", ref("JsonLd")),
    *of_hsds(),
    _own("@oembed", "standards", ref("OEmbed")),
    _own("@openapi", "about", answers.OPENAPI),
)
