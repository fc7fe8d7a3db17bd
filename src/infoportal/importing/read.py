"""Read the folder of content: every file, every line, every fault."""

from collections.abc import Callable
from collections.abc import Collection
from infoportal import _
from infoportal.importing.faults import Faults
from infoportal.importing.faults import FileFault
from infoportal.importing.kinds import by_folder
from infoportal.importing.kinds import is_id
from infoportal.importing.kinds import Kind
from infoportal.importing.source import SourceItem
from infoportal.importing.source import SourceText
from infoportal.importing.textfiles import read_markdown
from infoportal.importing.textfiles import read_yaml
from pathlib import Path

import hashlib


ITEM = "item.yaml"
FILES = "files"


class Reader:
    """Reads items and collects what is wrong with them."""

    def __init__(
        self, root: Path, languages: Collection[str], reserved: Collection[str] = ()
    ) -> None:
        self.root = root
        self.languages = frozenset(languages)
        self.reserved = frozenset(reserved)
        self.faults = Faults()

    def read(self) -> list[SourceItem]:
        """Give all items that could be read; the rest is in ``faults``."""
        if not self.root.is_dir():
            message = _("fault_no_folder", default="There is no such folder.")
            self.faults.add(str(self.root), 1, message)
            return []
        items = []
        for folder in filter(Path.is_dir, _entries(self.root)):
            kind = by_folder().get(folder.name)
            if kind is None:
                self._fault(folder, _unknown_kind())
                continue
            for entry in _entries(folder):
                item = self._item(kind, entry)
                if item is not None:
                    items.append(item)
        return items

    def _item(self, kind: Kind, folder: Path) -> SourceItem | None:
        if not folder.is_dir():
            self._fault(folder, _stray(_("fault_expects_items", default="folders")))
            return None
        self._check_id(folder)
        digests: dict[str, str] = {}
        shared: SourceText | None = None
        texts: dict[str, SourceText] = {}
        files: dict[str, Path] = {}
        for entry in _entries(folder):
            if entry.name == FILES and entry.is_dir():
                files = self._files(entry, digests)
            elif entry.name == ITEM and entry.is_file():
                shared = self._file(entry, read_yaml, digests)
            elif entry.suffix == ".md" and entry.is_file():
                text = self._language(entry, digests)
                texts.update({entry.stem: text} if text else {})
            else:
                self._fault(entry, _stray(f"{ITEM}, <language>.md, {FILES}/"))
        if not (folder / ITEM).is_file():
            self._fault(folder / ITEM, _missing())
        if shared is None:
            return None
        item = SourceItem(
            kind.folder, kind.type, folder.name, shared, texts, files, digests
        )
        self._check_item(item, folder)
        return item

    def _check_id(self, folder: Path) -> None:
        if not is_id(folder.name):
            message = _(
                "fault_bad_id",
                default="An id is made of a-z, 0-9 and single hyphens.",
            )
            self._fault(folder, message)
        elif folder.name in self.reserved:
            message = _(
                "fault_reserved_id",
                default="The word '${id}' has a meaning of its own in addresses.",
                mapping={"id": folder.name},
            )
            self._fault(folder, message)

    def _check_item(self, item: SourceItem, folder: Path) -> None:
        """Check what every kind has in common."""
        if item.shared.values.get("type") != item.type:
            message = _(
                "fault_wrong_type",
                default="In this folder the type is '${type}'.",
                mapping={"type": item.type},
            )
            line = item.shared.line("type")
            self.faults.add(item.shared.file, line, message, "type")
        if not any(entry.suffix == ".md" for entry in folder.iterdir()):
            # On the site something may be told in a single language; so it may here.
            self._fault(folder / f"{item.source_language}.md", _missing())

    def _language(self, path: Path, digests: dict[str, str]) -> SourceText | None:
        if path.stem not in self.languages:
            message = _(
                "fault_unknown_language",
                default="'${language}' is not a language that the portal knows.",
                mapping={"language": path.stem},
            )
            self._fault(path, message)
            return None
        return self._file(path, read_markdown, digests)

    def _file(
        self,
        path: Path,
        parse: Callable[[str, bytes], SourceText],
        digests: dict[str, str],
    ) -> SourceText | None:
        data = path.read_bytes()
        digests[path.name] = _digest(data)
        try:
            return parse(self._name(path), data)
        except FileFault as fault:
            self.faults.add(self._name(path), fault.line, fault.message, fault.field)
            return None

    def _files(self, folder: Path, digests: dict[str, str]) -> dict[str, Path]:
        files = {}
        for entry in _entries(folder):
            if entry.is_file():
                files[entry.name] = entry
                digests[f"{FILES}/{entry.name}"] = _digest(entry.read_bytes())
            else:
                self._fault(entry, _stray(_("fault_expects_files", default="files")))
        return files

    def _name(self, path: Path) -> str:
        """Name a file as a person sees it from where the folder lies."""
        return str(Path(self.root.name) / path.relative_to(self.root))

    def _fault(self, path: Path, message: str) -> None:
        self.faults.add(self._name(path), 1, message)


def _entries(folder: Path) -> list[Path]:
    """Give what lies in a folder, without hidden and backup files."""
    return sorted(
        entry
        for entry in folder.iterdir()
        if not entry.name.startswith(".") and not entry.name.endswith("~")
    )


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:24]


def _missing() -> str:
    return _("fault_file_missing", default="This file is missing.")


def _stray(expected: str) -> str:
    return _(
        "fault_stray_file",
        default="This does not belong here. Expected: ${expected}.",
        mapping={"expected": expected},
    )


def _unknown_kind() -> str:
    return _(
        "fault_unknown_kind",
        default="No kind of content has this name. Known: ${known}.",
        mapping={"known": ", ".join(by_folder())},
    )
