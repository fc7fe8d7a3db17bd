"""Which municipality a Finnish postcode lies in.

The list is data with a date: Statistics Finland's key between postal code areas and
municipalities of 2025 (CC BY 4.0). An area that reaches into several municipalities
stands under the one that has most of it. Codes of post boxes and of single receivers
are not areas and are not in it. Two municipalities of our list had none: the key
counts Pertunmaa's areas to Mäntyharju, and Kaskinen's 64260 to Närpiö; that one
stands under both here.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import csv


AS_OF = "2025"
_FILE = Path(__file__).parent / "data" / f"postcodes-{AS_OF}.csv"


@cache
def postcodes() -> Mapping[str, tuple[str, ...]]:
    """Return the numbers of municipalities by postcode."""
    found: dict[str, tuple[str, ...]] = {}
    with _FILE.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            for code in row["postcodes"].split():
                found[code] = (*found.get(code, ()), row["number"])
    return found
