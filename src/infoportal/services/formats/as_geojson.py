"""GeoJSON (RFC 7946): things that have a place on the map."""

from collections.abc import Mapping
from infoportal.records.jsontext import json_bytes
from infoportal.services.formats.values import Told
from typing import Any


def as_geojson(told: Told) -> bytes:
    """Return a feature, or a collection of features.

    ``@id``, ``items_total`` and ``batching`` are foreign members (section 6.1).
    """
    features = [feature(record) for record in told.records()]
    if told.page is None:
        return json_bytes(features[0])
    collection = {"type": "FeatureCollection", **told.page, "features": features}
    return json_bytes(collection)


def feature(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record as a feature.

    Longitude comes first (3.1.1). What nobody has placed has the geometry null
    (3.2): it is in the list all the same.
    """
    properties = {
        name: value
        for name, value in record.items()
        if name not in ("latitude", "longitude")
    }
    return {
        "type": "Feature",
        "id": record["id"],
        "geometry": point(record.get("latitude"), record.get("longitude")),
        "properties": properties,
    }


def point(latitude: float | None, longitude: float | None) -> dict[str, Any] | None:
    """Return a point in WGS 84; None where a coordinate is missing."""
    if latitude is None or longitude is None:
        return None
    return {"type": "Point", "coordinates": [longitude, latitude]}
