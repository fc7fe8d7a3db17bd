"""Write the portal's items in the format that the import reads."""

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from infoportal.importing.encode import Encoder
from infoportal.importing.exported import ItemFiles
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.kinds import by_type
from infoportal.importing.onsite import OnSite
from infoportal.importing.references import References
from infoportal.importing.report import silent
from pathlib import Path
from Products.CMFCore.indexing import processQueue
from typing import Any

import shutil


@dataclass
class Exported:
    """How an export ended."""

    items: int = 0
    files: int = 0
    notes: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Give the report."""
        return [*self.notes, f"{self.items} items, {self.files} files written"]


def run_export(
    portal: Any, folder: Path, show: Callable[[int, int], None] = silent
) -> Exported:
    """Write every item of the portal below ``folder``."""
    processQueue()
    site = OnSite(portal)
    references = References((), site.keys())
    tables: dict[str, FieldTable] = {}
    result = Exported()
    written: set[Path] = set()
    work = sorted(site.heads, key=lambda one: _key(site, one))
    for number, item_id in enumerate(work):
        show(number, len(work))
        type_name, content_id = _key(site, item_id)
        kind = by_type()[type_name]
        place = folder / kind.folder / content_id
        if place in written:
            result.notes.append(f"{place}: a second item with this id was left out")
            continue
        written.add(place)
        table = tables.setdefault(type_name, FieldTable(type_name))
        encoder = Encoder(references)
        files = ItemFiles(site, table, encoder).of(item_id)
        _write(place, files)
        result.items += 1
        result.files += len(files)
        result.notes += [
            f"{place}: a reference to {target}, which is gone, was left out"
            for target in encoder.dangling
        ]
    show(len(work), len(work))
    return result


def _key(site: OnSite, item_id: str) -> tuple[str, str]:
    head = next(iter(site.heads[item_id].values()))
    return head.type, head.cid


def _write(place: Path, files: dict[str, bytes]) -> None:
    """Write the folder of an item; what an earlier export left in it goes."""
    if place.exists():
        shutil.rmtree(place)
    for name, data in files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
