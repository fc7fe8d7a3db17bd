"""What a person sees of an import: progress, what was kept, one last line."""

from dataclasses import dataclass
from dataclasses import field
from infoportal.importing.plan import Counts
from typing import TextIO

import sys
import time


WIDTH = 30
EVERY = 5.0  # seconds between lines where no bar can be drawn


@dataclass
class Result:
    """How an import ended."""

    counts: Counts = field(default_factory=Counts)
    notes: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Give the report; the last line is always the counts."""
        return [*self.notes, str(self.counts)]


class Progress:
    """A bar on a terminal, a line now and then elsewhere."""

    def __init__(self, label: str, out: TextIO | None = None) -> None:
        self.label = label
        self.out = out or sys.stderr
        self._told = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        """Show how far it is."""
        if total == 0:
            return
        now = time.monotonic()
        if self.out.isatty():
            if done < total and now - self._told < 0.1:
                return
            filled = WIDTH * done // total
            bar = "#" * filled + "-" * (WIDTH - filled)
            end = "\n" if done >= total else ""
            self.out.write(f"\r{self.label} [{bar}] {done}/{total}{end}")
        elif now - self._told >= EVERY:
            self.out.write(f"{self.label}: {done} of {total}\n")
        else:
            return
        self._told = now
        self.out.flush()


def silent(done: int, total: int) -> None:
    """Show nothing."""
