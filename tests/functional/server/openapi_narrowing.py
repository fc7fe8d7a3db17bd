"""The OpenAPI document with values that there are in the running portal.

Whether there is a topic of some name, or such a cursor, no schema can tell. So that
what is generated as right is right, these parameters take values of the portal.
"""

from collections.abc import Callable

import copy


LISTS = {
    "topic": "@topics",
    "municipality": "@municipalities",
    "service_provider": "@providers",
    "service": "@services",
    "self_service": "@self-services",
}
MATTERS = ["housing", "matter/studying"]
BOXES = ["24.5,60.1,25.3,60.4", "-180,-90,180,90"]
PLACES = ["65.01,25.47", "091", "oulu"]
#: A day that every month has, in a year that is not refused.
MOMENT = {
    "type": "string",
    "pattern": "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T"
    "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9]|1[0-3]):[0-5][0-9])$",
}


def names_of(ask: Callable) -> dict[str, list[str]]:
    """Return some content ids of each type."""
    found = {}
    for type_name, endpoint in LISTS.items():
        items = ask(f"/++api++/fi/{endpoint}?b_size=3").json()["items"]
        found[type_name] = [item["@id"].rpartition("/")[2] for item in items]
    return {**found, "matter": MATTERS}


def narrowed(document: dict, ask: Callable) -> dict:
    """Return the document, its parameters narrowed to what there is."""
    told = copy.deepcopy(document)
    names = names_of(ask)
    known = {
        "bbox": BOXES,
        "near": PLACES,
        "postcode": ["00100", "90100"],
        "since": [ask("/++api++/@changes").json()["cursor"]],
    }
    for parameter in told["components"]["parameters"].values():
        types = parameter.get("x-item-types", ())
        values = [name for type_name in types for name in names[type_name]]
        if parameter["name"] == "url":
            values = [parameter["example"]]
        schema = parameter["schema"]
        schema = schema.get("items", schema)
        moments(schema)
        if values or parameter["name"] in known:
            schema.clear()
            schema["enum"] = values or known[parameter["name"]]
    return told


def moments(schema: dict) -> None:
    """Narrow what is a moment."""
    for one in (schema, *schema.get("anyOf", ())):
        if one.get("pattern", "").startswith(("^20", "^(19")):
            one.clear()
            one.update(MOMENT)
