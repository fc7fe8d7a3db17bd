"""Note in the manifest how an item was left, in the files and on the site."""

from infoportal.importing.check import Checked
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.manifest import Entry
from infoportal.importing.manifest import Fields
from infoportal.importing.manifest import Manifest
from infoportal.importing.onsite import OnSite
from infoportal.importing.plan import Change
from infoportal.importing.plan import Decision
from infoportal.importing.planning import file_hash
from infoportal.importing.planning import planned_fields
from infoportal.importing.references import identity
from infoportal.importing.sitevalues import read
from infoportal.importing.sitevalues import value_hash
from infoportal.importing.source import SHARED
from typing import Any


#: The mark of a language in which an editor's value was kept: it never fits, so
#: that the next import looks again.
LOOK_AGAIN = "-"
#: The hash of a value that was never imported.
NEVER = "-"
_KEPT = (Decision.KEEP, Decision.TELL)


def remember(
    kept: Manifest, site: OnSite, change: Change, checked: Checked, table: FieldTable
) -> None:
    """Write the entry of an item that was read in this run.

    ``site`` is what the site knows after the objects were indexed.
    """
    item = checked.item
    item_id = identity(item)
    before = kept.get(item.key)
    marks = dict(before.marks) if before else {}
    fields = dict(before.fields) if before else {}
    standing = [one for one in item.texts if site.heads.get(item_id, {}).get(one)]
    for language in set(marks) - set(item.texts) - set(change.gone):
        # The language is off: what is known of it stays.
        if f"{language}.md" not in item.digests:
            del marks[language]
            fields.pop(language, None)
    for language in [SHARED, *standing] if standing else []:
        source = item.source_language if language == SHARED else language
        obj = site.get(item_id, source if source in standing else standing[0])
        fields[language] = _fields(before, change, checked, language, obj, table)
        if language != SHARED:
            marks[language] = site.mark(item_id, language)
    for language in _kept_in(change, standing):
        marks[language] = LOOK_AGAIN
    kept.put(item.key, Entry(item_id, item.fingerprint, marks, fields))


def _kept_in(change: Change, standing: list[str]) -> set[str]:
    languages = {
        language
        for (language, _name), decision in change.decisions.items()
        if decision in _KEPT
    }
    return set(standing) if SHARED in languages else languages


def _fields(
    before: Entry | None,
    change: Change,
    checked: Checked,
    language: str,
    obj: Any,
    table: FieldTable,
) -> Fields:
    hashes = {}
    for name in planned_fields(checked, language):
        value = checked.values[language][name]
        in_file = file_hash(checked.item, language, name, value)
        if change.decisions.get((language, name)) in _KEPT:
            last = before.imported(language, name) if before else None
            on_site = last.site if last else NEVER
        else:
            on_site = value_hash(read(obj, name, table))
        hashes[name] = (in_file, on_site)
    return hashes
