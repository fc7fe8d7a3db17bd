"""Whether what item.yaml names is there."""

from collections.abc import Iterator
from infoportal.importing.references import UnknownReference
from infoportal.importing.source import SourceItem
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from typing import Any


Path = tuple[str | int, ...]
#: Fields and columns that name items, and of which types; a test compares them with
#: the schemata, which cannot be read without Plone.
NAMING: dict[str, tuple[str, ...]] = {
    "provider": ("service_provider",),
    "providers": ("service_provider",),
    "advises_on": ("service_provider",),
    "services": ("service",),
    "self_services": ("self_service",),
    "service_points": ("service_point",),
    "near": ("service_point",),
    "replaces": ("service_point",),
    "adds_to": ("topic", "info_page"),
    "about": ("topic", "info_page", "service", "self_service", "service_point"),
    "of": ("service", "service_provider"),
    "applies_to": ("service_provider", "service"),
}
ROW = "offer/"


def references(item: SourceItem, knowledge: Knowledge) -> Found:
    """Find names of items that there are not."""
    for path, name, text in _named(item.shared.values):
        try:
            knowledge.references.item_id(text, NAMING[name])
        except UnknownReference as unknown:
            yield Finding(item.shared.line(*path), str(path[0]), unknown.message)


def _named(values: dict[str, Any]) -> Iterator[tuple[Path, str, Any]]:
    for name, value in values.items():
        several = value if isinstance(value, list) else [value]
        for place, one in enumerate(several):
            if isinstance(one, dict):
                yield from _in_row((name, place), one)
            elif name in NAMING and one:
                yield (name, place), name, one


def _in_row(path: Path, row: dict[str, Any]) -> Iterator[tuple[Path, str, Any]]:
    for name, value in row.items():
        if name in NAMING and value and not str(value).startswith(ROW):
            yield (*path, name), name, value
