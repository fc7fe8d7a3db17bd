"""What was imported once and is gone from the files: told, removed when asked."""

from infoportal.importing.manifest import Entry
from infoportal.importing.manifest import Manifest
from infoportal.importing.onsite import OnSite
from infoportal.importing.plan import Change
from infoportal.importing.report import Result
from infoportal.importing.write import remove
from typing import Any


def prune(
    kept: Manifest,
    site: OnSite,
    gone: list[str],
    changes: list[Change],
    options: Any,
    result: Result,
) -> None:
    """Tell or remove items, and languages of items, that the files no longer have.

    What an editor has changed since, and what holds other things, stays.
    """
    whole = [(key, entry) for key in gone if (entry := kept.get(key)) is not None]
    parts = [
        (change.key, entry, change.gone)
        for change in changes
        if change.gone and (entry := kept.get(change.key)) is not None
    ]
    work = [(key, entry, list(entry.marks)) for key, entry in whole] + parts
    # Children before the things that hold them.
    work.sort(key=lambda one: -_depth(site, one[1]))
    for key, entry, languages in work:
        left = [one for one in languages if not _prune(site, entry, one, options)]
        removed = [one for one in languages if one not in left]
        standing = [one for one in left if site.heads[entry.item_id].get(one)]
        result.counts.add("removed", _count(site, entry, removed))
        if standing:
            words = " ".join(standing)
            result.notes.append(
                f"{key} ({words}): gone from the files, kept on the site"
            )
        if options.prune and not options.dry_run:
            _forget(kept, key, entry, removed, whole=key in gone)


def _prune(site: OnSite, entry: Entry, language: str, options: Any) -> bool:
    """Remove one language of an item; tell whether it is no longer there."""
    if not options.prune:
        return False
    untouched = site.mark(entry.item_id, language) == entry.marks[language]
    if not untouched and not options.force:
        return False
    obj = site.get(entry.item_id, language)
    if obj is None:
        return True
    return options.dry_run or remove(obj)


def _forget(
    kept: Manifest, key: str, entry: Entry, removed: list[str], whole: bool
) -> None:
    marks = {code: mark for code, mark in entry.marks.items() if code not in removed}
    if whole and not marks:
        kept.remove(key)
    elif removed:
        fields = {
            code: all_ for code, all_ in entry.fields.items() if code not in removed
        }
        kept.put(key, Entry(entry.item_id, entry.fingerprint, marks, fields))


def _count(site: OnSite, entry: Entry, languages: list[str]) -> int:
    return sum(language in site.heads[entry.item_id] for language in languages)


def _depth(site: OnSite, entry: Entry) -> int:
    heads = site.heads[entry.item_id].values()
    return max((head.path.count("/") for head in heads), default=0)
