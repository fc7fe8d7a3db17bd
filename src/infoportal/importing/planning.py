"""Plan what becomes of every item, from its files, the manifest and the site."""

from infoportal.importing.check import Checked
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.fieldtable import REVISION
from infoportal.importing.manifest import Entry
from infoportal.importing.manifest import Manifest
from infoportal.importing.onsite import OnSite
from infoportal.importing.plan import Change
from infoportal.importing.plan import decide
from infoportal.importing.plan import Imported
from infoportal.importing.references import identity
from infoportal.importing.sitevalues import MOMENTS
from infoportal.importing.sitevalues import PARENT
from infoportal.importing.sitevalues import read
from infoportal.importing.sitevalues import STATE
from infoportal.importing.sitevalues import value_hash
from infoportal.importing.source import digest
from infoportal.importing.source import FORMAT
from infoportal.importing.source import SHARED
from infoportal.importing.source import SourceItem
from infoportal.importing.tree import container
from typing import Any


PLACING = {STATE, *MOMENTS}


def file_hash(item: SourceItem, language: str, name: str, value: Any) -> str:
    """Give the hash of a field of the files."""
    if name in PLACING:
        return digest([FORMAT, value])
    return item.hash_of(language, name)


def planned_fields(checked: Checked, language: str) -> list[str]:
    """Give the fields that are compared; a revision only when the file tells it."""
    told = checked.item.part(language).values
    return [
        name
        for name in checked.values[language]
        if name not in REVISION or name in told
    ]


class Planner:
    """Decides; it reads the site and writes nothing."""

    def __init__(self, site: OnSite, kept: Manifest, force: bool = False) -> None:
        self.site = site
        self.kept = kept
        self.force = force
        #: What stands or will stand, so that children know whether they may.
        self.standing = {
            (head_id, language)
            for head_id in list(site.heads)
            for language in site.languages(head_id)
        }

    def must_read(self, item: SourceItem) -> bool:
        """Tell whether the values of an item are needed to decide about it."""
        entry = self.kept.get(item.key)
        if entry is None or entry.fingerprint != item.fingerprint:
            return True
        if not set(item.texts) <= set(entry.marks):
            return True
        return self.force and self.site_moved(entry)

    def site_moved(self, entry: Entry) -> bool:
        """Tell whether anybody has touched an item since it was imported."""
        return any(
            self.site.mark(entry.item_id, language) != mark
            for language, mark in entry.marks.items()
        )

    def plan(
        self, item: SourceItem, checked: Checked | None, table: FieldTable, place: str
    ) -> Change:
        """Plan one item; ``place`` is the identity of what is to hold it."""
        item_id = identity(item)
        entry = self.kept.get(item.key)
        change = Change(item.key)
        present = []
        for language in item.texts:
            if self.site.heads.get(item_id, {}).get(language):
                present.append(language)
            elif self._is_lost(entry, language, item, place):
                change.lost.append(language)
            elif self._is_taken(item, language, place):
                change.taken_addresses.append(language)
            else:
                change.creates.append(language)
                self.standing.add((item_id, language))
        if entry is not None:
            gone = {code for code in entry.marks if f"{code}.md" not in item.digests}
            standing = self.site.languages(entry.item_id)
            change.gone = sorted(gone & set(standing))
        if checked is not None:
            for language in [SHARED, *present] if present else []:
                obj = self._representative(item, item_id, language, present)
                self._decide(change, entry, checked, language, obj, table)
        elif entry is not None and self.site_moved(entry):
            for language in [SHARED, *present] if present else []:
                obj = self._representative(item, item_id, language, present)
                self._look(change, entry, language, obj, table)
        return change

    def _is_lost(
        self, entry: Entry | None, language: str, item: SourceItem, place: str
    ) -> bool:
        if container(item) is not None and (place, language) not in self.standing:
            return True
        return not self.force and entry is not None and language in entry.marks

    def _is_taken(self, item: SourceItem, language: str, place: str) -> bool:
        """Tell whether something else stands where an item is to stand."""
        holder = self.site.get(place, language) if place else self.site.portal[language]
        return holder is not None and item.content_id in holder.objectIds()

    def _representative(
        self, item: SourceItem, item_id: str, language: str, present: list[str]
    ) -> Any:
        """Give the object that stands for a language, or for all of them."""
        if language == SHARED:
            source = item.source_language
            language = source if source in present else present[0]
        return self.site.get(item_id, language)

    def _decide(
        self,
        change: Change,
        entry: Entry | None,
        checked: Checked,
        language: str,
        obj: Any,
        table: FieldTable,
    ) -> None:
        for name in planned_fields(checked, language):
            value = checked.values[language][name]
            site = value_hash(read(obj, name, table))
            change.decisions[language, name] = decide(
                file_hash(checked.item, language, name, value),
                entry.imported(language, name) if entry else None,
                site,
                same=value_hash(value) == site,
                force=self.force,
            )

    def _look(
        self, change: Change, entry: Entry, language: str, obj: Any, table: FieldTable
    ) -> None:
        """See what an editor has changed, when the file has not moved."""
        for name, hashes in entry.fields.get(language, {}).items():
            if name in table.fields or name in (PARENT, *PLACING):
                site = value_hash(read(obj, name, table))
                last = Imported(*hashes)
                change.decisions[language, name] = decide(last.file, last, site)
