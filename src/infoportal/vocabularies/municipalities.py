"""Finland's municipalities, by Statistics Finland's number.

The list is data with a date: 309 municipalities as of 2021 (number, names in
Finnish and Swedish, a point inside). Facts from Yle's open geodata.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import csv


AS_OF = "2021"
_FILE = Path(__file__).parent / "data" / f"municipalities-{AS_OF}.csv"


@dataclass(frozen=True)
class Municipality:
    """A municipality; ``latitude`` and ``longitude`` are WGS 84 degrees."""

    number: str
    name_fi: str
    name_sv: str
    latitude: float
    longitude: float

    def name(self, language: str) -> str:
        """Return the Swedish name in Swedish, the Finnish one elsewhere."""
        return self.name_sv if language == "sv" else self.name_fi


@cache
def municipalities() -> dict[str, Municipality]:
    """Return all municipalities by number, in the order of their numbers."""
    with _FILE.open(encoding="utf-8", newline="") as lines:
        rows = [
            Municipality(
                row["number"],
                row["name_fi"],
                row["name_sv"],
                float(row["latitude"]),
                float(row["longitude"]),
            )
            for row in csv.DictReader(lines)
        ]
    return {row.number: row for row in rows}
