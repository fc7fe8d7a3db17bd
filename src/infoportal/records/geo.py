"""Distances on the globe."""

import math


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the kilometres between two places, along a great circle."""
    (lat1, lon1), (lat2, lon2) = (map(math.radians, place) for place in (one, other))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * 6371.0088 * math.asin(math.sqrt(half))
