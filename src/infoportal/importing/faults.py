"""What is wrong in the files: all of it, each with file, line and field."""

from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from zope.i18n import translate
from zope.i18nmessageid import Message

import dataclasses


@dataclass(frozen=True, order=True)
class Fault:
    """One thing that keeps the import from writing."""

    file: str
    line: int
    field: str
    message: Message | str = dataclasses.field(compare=False)


class Faults:
    """Collects faults, so that all of them can be told at once."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._faults = list(faults)

    def add(
        self, file: str, line: int, message: Message | str, field: str = ""
    ) -> None:
        """Note one fault."""
        self._faults.append(Fault(file, line, field, message))

    def extend(self, faults: Iterable[Fault]) -> None:
        """Note several faults."""
        self._faults.extend(faults)

    def __iter__(self) -> Iterator[Fault]:
        return iter(sorted(self._faults))

    def __len__(self) -> int:
        return len(self._faults)


class FileFault(Exception):
    """A file that cannot be read further."""

    def __init__(self, line: int, message: Message | str, field: str = "") -> None:
        super().__init__(str(message))
        self.line = line
        self.message = message
        self.field = field


class ImportRefused(Exception):
    """The files have faults; nothing was written."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = list(faults)
        super().__init__("\n".join(report(self.faults)))


def plain(message: Message | str, language: str = "en") -> str:
    """Give a message as text; a message within it too."""
    if isinstance(message, Message) and message.mapping:
        mapping = {
            name: plain(value, language) if isinstance(value, str) else value
            for name, value in message.mapping.items()
        }
        message = Message(message, mapping=mapping)
    return str(translate(message, target_language=language))


def report(faults: Iterable[Fault], language: str = "en") -> list[str]:
    """Give faults as lines ``file:line: field: message``."""
    lines = []
    for fault in faults:
        parts = [f"{fault.file}:{fault.line}", fault.field]
        parts.append(plain(fault.message, language))
        lines.append(": ".join(part for part in parts if part))
    return lines
