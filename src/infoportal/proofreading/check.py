"""Check a folder of content: read it, ask every rule, gather the faults."""

from collections.abc import Collection
from collections.abc import Iterable
from dataclasses import dataclass
from infoportal import _
from infoportal.importing import tree
from infoportal.importing.faults import Fault
from infoportal.importing.faults import Faults
from infoportal.importing.read import Reader
from infoportal.importing.references import References
from infoportal.importing.source import SourceItem
from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import LANGUAGES
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.glossary import read as glossary
from infoportal.proofreading.identify import identifier
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.links import addresses_on_site
from infoportal.proofreading.rules import ITEM_RULES
from infoportal.proofreading.rules import TEXT_RULES
from infoportal.proofreading.version import Pair
from infoportal.proofreading.version import Version
from pathlib import Path


@dataclass(frozen=True)
class Asked:
    """What to look at: none named means all."""

    languages: tuple[str, ...] = ()
    items: tuple[str, ...] = ()

    @property
    def told(self) -> tuple[str, ...]:
        """Give the languages to look at."""
        return self.languages or DEFAULT_LANGUAGES

    def wants(self, item: SourceItem) -> bool:
        """Tell whether an item is asked about."""
        return not self.items or f"{item.kind}/{item.content_id}" in self.items

    def wants_shared(self, item: SourceItem) -> bool:
        """Tell whether item.yaml is asked about: with the source, not a translation."""
        return item.source_language in self.told

    def wants_file(self, file: str) -> bool:
        """Tell whether a file is asked about, by its name."""
        path = Path(file)
        item = "/".join(path.parts[1:3])
        mine = not self.items or item in self.items
        return mine and (path.suffix != ".md" or path.stem in self.told)


@dataclass(frozen=True)
class Checked:
    """The faults, how many files were looked at, and what was asked for in vain."""

    faults: Faults
    files: int
    unknown: tuple[str, ...]


def check(folder: Path, asked: Asked) -> Checked:
    """Ask every rule about the items of a folder."""
    reader = Reader(folder, LANGUAGES)
    items = reader.read()
    _sorted, misplaced = tree.check(items)
    read = (*reader.faults, *misplaced)
    whole = not folder.is_dir()
    faults = Faults(fault for fault in read if whole or asked.wants_file(fault.file))
    known = glossary.read(folder)
    if known and not asked.items:
        whole = not asked.languages
        _add(faults, known.file, known.check(asked.told, whole))
    knowledge = Knowledge(
        identifier(),
        References(items),
        frozenset(addresses_on_site(items)),
        known.terms if known else (),
    )
    wanted = [item for item in items if asked.wants(item)]
    for item in wanted:
        _check_item(item, asked, knowledge, faults)
    there = {f"{item.kind}/{item.content_id}" for item in items}
    unknown = tuple(name for name in asked.items if name not in there)
    files = sum(len(_languages(item, asked)) for item in wanted)
    return Checked(faults, files, unknown)


def _check_item(
    item: SourceItem, asked: Asked, knowledge: Knowledge, faults: Faults
) -> None:
    if asked.wants_shared(item):
        for rule in ITEM_RULES:
            _add(faults, item.shared.file, rule(item, knowledge))
    source = Version(item, item.source_language)
    for language in asked.told:
        if language not in item.texts:
            faults.extend(_missing(item, language))
    if item.source_language not in item.texts:
        return
    for language in _languages(item, asked):
        version = source if language == source.language else Version(item, language)
        for text_rule in TEXT_RULES:
            _add(faults, version.file.file, text_rule(Pair(version, source), knowledge))


def _languages(item: SourceItem, asked: Asked) -> Collection[str]:
    return [language for language in asked.told if language in item.texts]


def _missing(item: SourceItem, language: str) -> Iterable[Fault]:
    """Say that a language is missing, unless its file is there but cannot be read."""
    name = f"{language}.md"
    if name not in item.digests:
        file = str(Path(item.shared.file).with_name(name))
        message = _(
            "check_language_missing", default="The item is missing in this language."
        )
        yield Fault(file, 1, "", message)


def _add(faults: Faults, file: str, findings: Iterable[Finding]) -> None:
    faults.extend(Fault(file, f.line, f.field, f.message) for f in findings)
