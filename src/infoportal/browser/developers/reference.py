"""What the OpenAPI document says, as a page tells it."""

from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


Document = Mapping[str, Any]
HEAD = "/{lang}"


@dataclass(frozen=True)
class Parameter:
    """A parameter: its name, what it means, an example or ""."""

    name: str
    description: str
    example: str
    required: bool
    deprecated: bool


@dataclass(frozen=True)
class Address:
    """An address: what it gives, what it takes, in which media types it answers."""

    path: str
    summary: str
    parameters: tuple[Parameter, ...]
    media_types: tuple[str, ...]
    deprecated: bool


@dataclass(frozen=True)
class Group:
    """Addresses that belong together."""

    name: str
    title: str
    addresses: tuple[Address, ...]


def groups(document: Document) -> list[Group]:
    """Return what there is, group by group, each address in one place alone."""
    told = [
        (path, item["get"])
        for path, item in document["paths"].items()
        if path.startswith(HEAD)
    ]
    return [
        Group(
            tag["name"],
            tag["description"],
            tuple(
                address(document, path, get)
                for path, get in told
                if tag["name"] in get["tags"]
            ),
        )
        for tag in document["tags"]
    ]


def address(document: Document, path: str, get: Mapping[str, Any]) -> Address:
    """Return one address."""
    item = document["paths"][path]
    given = [*item.get("parameters", ()), *get.get("parameters", ())]
    return Address(
        path,
        get["summary"],
        tuple(_parameters(document, given)),
        tuple(kind.partition(";")[0] for kind in get["responses"]["200"]["content"]),
        get.get("deprecated", False),
    )


def _parameters(
    document: Document, given: Iterable[Mapping[str, Any]]
) -> Iterable[Parameter]:
    for one in given:
        found = _resolved(document, one)
        if found["name"] != "lang" and found["in"] != "header":
            yield Parameter(
                found["name"],
                found["description"],
                _written(found.get("example")),
                found["required"],
                found.get("deprecated", False),
            )


def _resolved(document: Document, one: Mapping[str, Any]) -> Mapping[str, Any]:
    if "$ref" not in one:
        return one
    found: Any = document
    for step in one["$ref"].lstrip("#/").split("/"):
        found = found[step]
    return dict(found)


def _written(example: Any) -> str:
    if isinstance(example, list):
        return ",".join(map(str, example))
    return "" if example is None else str(example)
