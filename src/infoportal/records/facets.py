"""By what a list may be narrowed: the facets of an item, from plain values."""

from collections.abc import Mapping
from typing import Any


#: facet → the fields whose values it gathers
GATHERED = {
    "municipality": ("municipality", "number", "municipalities", "area"),
    "matter": ("matters",),
    "language": ("languages", "urls"),
    "sign_in": ("sign_in",),
    "kind": ("kind", "severity"),
    "region": ("region",),
    "equipment": ("equipment",),
    "provider": ("provider", "providers", "advises_on"),
    "service": ("services",),
    "self_service": ("self_services",),
    "about": ("about",),
    "adds_to": ("adds_to",),
    "icon": ("icon",),
}


def facets(
    type_name: str, fields: Mapping, refs: Mapping[str, list[str]], parent: Any
) -> dict[str, tuple[str, ...]]:
    """Return the facets of an item.

    ``fields`` are its plain values, ``refs`` the identities it refers to; of
    ``parent`` only a municipality's ``number`` is looked at, because what lies in a
    municipality's section belongs to it.
    """
    found: dict[str, list[str]] = {}
    for facet, names in GATHERED.items():
        for name in names:
            value = fields.get(name)
            values = [value] if isinstance(value, str) else list(value or ())
            found.setdefault(facet, []).extend(v for v in values if v)
    for offer in fields.get("offers") or ():
        found["language"].extend(offer["languages"])
        found.setdefault("channel", []).extend(offer["channels"])
        found.setdefault("offered", []).append(offer["of"])
    for row in fields.get("channels") or ():
        found.setdefault("channel", []).append(row["channel"])
    if type_name == "advice_channel":
        found["channel"] = [fields.get("kind") or ""]
    if fields.get("featured"):
        found["featured"] = [f"{fields['featured']:04}"]
    number = getattr(parent, "number", None)
    if number and type_name != "municipality":
        found["municipality"].append(number)
    found["refers"] = [ref for ids in refs.values() for ref in ids]
    return {
        name: tuple(dict.fromkeys(values)) for name, values in found.items() if values
    }
