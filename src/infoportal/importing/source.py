"""An item as its files tell it: plain values, lines and digests."""

from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from infoportal.importing.yamlfile import line_of
from infoportal.importing.yamlfile import Lines
from infoportal.importing.yamlfile import Path as FieldPath
from pathlib import Path
from typing import Any

import hashlib
import json


#: Goes into every hash: raised when the same file would give another value.
FORMAT = "1"

#: The key of what is the same in every language.
SHARED = ""


def digest(value: Any) -> str:
    """Give a short hash of a JSON-like value."""
    text = json.dumps(
        value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str
    )
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


@dataclass(frozen=True)
class SourceText:
    """One file of an item: ``item.yaml`` or ``<lang>.md``."""

    file: str
    values: dict[str, Any]
    lines: Lines

    def line(self, *path: str | int) -> int:
        """Give the line where a value stands."""
        return line_of(self.lines, path)


@dataclass(frozen=True)
class SourceItem:
    """One folder of the content format."""

    kind: str
    type: str
    content_id: str
    shared: SourceText
    texts: dict[str, SourceText]
    files: dict[str, Path] = field(default_factory=dict)
    #: Name of a file in the folder -> hash of its bytes.
    digests: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Give ``<type>/<id>``."""
        return f"{self.type}/{self.content_id}"

    @property
    def parent(self) -> str | None:
        """Give the id that ``parent`` names."""
        value = self.shared.values.get("parent")
        return str(value) if value is not None else None

    @property
    def source_language(self) -> str:
        """Give the language that the others are translations of."""
        return str(self.shared.values.get("source_language") or "fi")

    @property
    def fingerprint(self) -> str:
        """Give one hash of the files of the item, but of languages that are off."""
        files = {
            name: digest_
            for name, digest_ in self.digests.items()
            if not name.endswith(".md") or name[:-3] in self.texts
        }
        return digest([FORMAT, files])

    def part(self, language: str) -> SourceText:
        """Give the file of a language, or the shared one."""
        return self.shared if language == SHARED else self.texts[language]

    def parts(self) -> Iterator[tuple[str, SourceText]]:
        """Give (language, file), the shared one first."""
        yield SHARED, self.shared
        yield from self.texts.items()

    def hash_of(self, language: str, path: FieldPath | str) -> str:
        """Give the hash of one field as it stands in the files."""
        name = path if isinstance(path, str) else path[0]
        value = self.part(language).values.get(str(name))
        named = {
            word: self.digests[f"files/{word}"]
            for word in _words(value)
            if f"files/{word}" in self.digests
        }
        return digest([FORMAT, value, named])


def _words(value: Any) -> Iterator[str]:
    """Give every text within a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _words(part)
    elif isinstance(value, list):
        for part in value:
            yield from _words(part)
