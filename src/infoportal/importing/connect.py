"""Tie translations to the source text that they were made from."""

from infoportal.importing.check import Checked
from infoportal.importing.fieldtable import FieldTable
from infoportal.translation.revision import blocks
from infoportal.translation.revision import revision
from typing import Any


class SourceText:
    """The source of an item as its file tells it in this run."""

    def __init__(self, checked: Checked, table: FieldTable) -> None:
        self.item = checked.item
        values = checked.values.get(self.item.source_language)
        self.blocks = blocks(table.translatable(values)) if values else []
        self.revision = revision(self.blocks) if values else ""

    def connect(self, obj: Any, language: str) -> None:
        """Note in a translation what it was made from.

        What the front matter tells of it is kept; blocks that it leaves out are
        added when the revision is that of this source.
        """
        if language == self.item.source_language or not self.revision:
            return
        told = self.item.texts[language].values
        given = told.get("source_revision")
        if given is None:
            obj.source_revision = self.revision
        if "source_blocks" not in told and given in (None, self.revision):
            obj.source_blocks = list(self.blocks)
