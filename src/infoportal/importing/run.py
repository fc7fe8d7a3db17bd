"""One import: read, check, plan, write, remember. The transaction is the caller's."""

from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace
from infoportal.importing import tree
from infoportal.importing.believing import known_references
from infoportal.importing.check import Checked
from infoportal.importing.check import Checker
from infoportal.importing.faults import ImportRefused
from infoportal.importing.manifest import keep
from infoportal.importing.manifest import manifest
from infoportal.importing.onsite import OnSite
from infoportal.importing.plan import Change
from infoportal.importing.plan import gone
from infoportal.importing.planning import Planner
from infoportal.importing.prune import prune
from infoportal.importing.read import Reader
from infoportal.importing.references import References
from infoportal.importing.remember import remember
from infoportal.importing.report import Result
from infoportal.importing.report import silent
from infoportal.importing.reserved import reserved_ids
from infoportal.importing.source import SourceItem
from infoportal.importing.write import Writer
from infoportal.languages import enabled_languages
from infoportal.languages import LANGUAGES
from pathlib import Path
from Products.CMFCore.indexing import processQueue
from typing import Any


@dataclass(frozen=True)
class Options:
    """What the command line asks for."""

    force: bool = False
    prune: bool = False
    dry_run: bool = False


def run_import(
    portal: Any,
    folder: Path,
    options: Options | None = None,
    show: Callable[[int, int], None] = silent,
) -> Result:
    """Import a folder; raise ImportRefused, with nothing written, on any fault."""
    return _Run(portal, folder, options or Options(), show).run()


class _Run:
    def __init__(
        self, portal: Any, folder: Path, options: Options, show: Callable
    ) -> None:
        processQueue()
        self.portal = portal
        self.options = options
        self.show = show
        self.kept = manifest(portal)
        self.site = OnSite(portal)
        self.result = Result()
        self.items = self._read(folder)
        self.gone = gone(
            (key for key, _entry in self.kept.items()),
            (item.key for item in self.items),
        )

    def run(self) -> Result:
        planner = Planner(self.site, self.kept, self.options.force)
        read = self._check(planner)
        changes = [
            planner.plan(
                item,
                read.get(item.key),
                self.checker.table(item.type),
                self._place(item),
            )
            for item in self.items
        ]
        self._count(changes)
        if not self.options.dry_run:
            self._write(changes, read)
        prune(self.kept, self.site, self.gone, changes, self.options, self.result)
        return self.result

    def _read(self, folder: Path) -> list[SourceItem]:
        """Read all files; the items come parents first."""
        reader = Reader(folder, LANGUAGES, reserved_ids())
        items = reader.read()
        self.on_site = self.site.keys()
        ordered, faults = tree.check(items, self.on_site)
        reader.faults.extend(faults)
        if len(reader.faults):
            # Values of the items that could be read are checked all the same.
            self.references = References(items, self.on_site)
            checker = Checker(self.portal, self.references)
            with known_references(self.references):
                for item in items:
                    checker.check(item)
            raise ImportRefused([*reader.faults, *checker.faults])
        return [self._switched_on(item) for item in ordered]

    def _switched_on(self, item: SourceItem) -> SourceItem:
        """Leave out the languages that are off: their objects stay as they are."""
        enabled = [code for code in enabled_languages() if code in self.portal]
        texts = {code: item.texts[code] for code in enabled if code in item.texts}
        return replace(item, texts=texts)

    def _check(self, planner: Planner) -> dict[str, Checked]:
        """Check every item whose values matter in this run."""
        dropped = self.gone if self.options.prune else []
        pruned = {tuple(key.split("/")) for key in dropped}
        on_site = {k: v for k, v in self.on_site.items() if k not in pruned}
        self.references = References(self.items, on_site)
        self.checker = Checker(self.portal, self.references)
        read = {}
        with known_references(self.references):
            for item in self.items:
                if item.texts and (pruned or planner.must_read(item)):
                    read[item.key] = self.checker.check(item)
        if len(self.checker.faults):
            raise ImportRefused(self.checker.faults)
        return read

    def _place(self, item: SourceItem) -> str:
        place = tree.container(item)
        return (self.references.known(place) or "") if place else ""

    def _count(self, changes: list[Change]) -> None:
        for item, change in zip(self.items, changes, strict=True):
            for language in item.texts:
                self.result.counts.add(change.outcome(language))
            for language in change.taken_addresses:
                self.result.notes.append(
                    f"{item.part(language).file}: not made: "
                    "something else on the site has this address"
                )
            for language, name in change.told():
                text = item.part(language)
                place = f"{text.file}:{text.line(name)}"
                self.result.notes.append(
                    f"{place}: {name}: changed here and on the site; the site's is kept"
                )

    def _write(self, changes: list[Change], read: dict[str, Checked]) -> None:
        writer = Writer(self.site)
        work = [(change, read[change.key]) for change in changes if change.key in read]
        written = [pair for pair in work if pair[0].writes]
        for number, (change, checked) in enumerate(written):
            self.show(number, len(written))
            writer.apply(change, checked, self.checker.table(checked.item.type))
            processQueue()
        self.show(len(written), len(written))
        if not work:
            return
        keep(self.portal, self.kept)
        self.site = OnSite(self.portal)
        for change, checked in work:
            table = self.checker.table(checked.item.type)
            if self._moved(change, checked):
                remember(self.kept, self.site, change, checked, table)

    def _moved(self, change: Change, checked: Checked) -> bool:
        """Tell whether there is anything new to remember of an item."""
        entry = self.kept.get(change.key)
        if entry is None or change.writes:
            return True
        new_languages = set(checked.item.texts) - set(entry.marks) - set(change.lost)
        new_languages -= set(change.taken_addresses)
        return entry.fingerprint != checked.item.fingerprint or bool(new_languages)
