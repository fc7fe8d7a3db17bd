"""``@ids``: the identities of everything public, to compare with what one has."""

from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.records.values import Head
from infoportal.services.conditional import Answer
from infoportal.services.formats.table import format_parameter
from infoportal.services.harvest.asking import AFTER_PARAMETER
from infoportal.services.harvest.asking import BATCH
from infoportal.services.harvest.asking import LANGUAGES
from infoportal.services.harvest.asking import languages_asked
from infoportal.services.harvest.asking import LISTS
from infoportal.services.harvest.asking import SIZE
from infoportal.services.harvest.base import HarvestService
from typing import Any


Key = tuple[str, ...]


def key_of(head: Head) -> Key:
    """Return the place of a head in the order of identities."""
    return (head.id, head.language)


class IdsService(HarvestService):
    """Pages by identity: a page begins behind the last one's end.

    So nothing is left out or told twice when something comes or goes between pages;
    what it was, ``@changes`` tells from the first page's cursor on.
    """

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked."""
        own = (AFTER_PARAMETER, SIZE, LANGUAGES)
        return (*own, format_parameter(self.formats()))

    def look(self, asked: Asked) -> Answer | None:
        """Find the identities."""
        if self.steps:
            return None
        languages = languages_asked(asked) or frozenset(self.view.languages)
        after = asked.one("after", ())
        heads = self.view.keep(
            ("ids", tuple(sorted(languages))), lambda: self._heads(languages)
        )
        return Answer(lambda: self._told(heads, after, asked))

    def _heads(self, languages: frozenset[str]) -> list[Head]:
        found = (
            head
            for type_name in LISTS
            for code in languages
            for head in self.view.heads(type_name, code)
        )
        return sorted(found, key=key_of)

    def _told(self, heads: list[Head], after: Key, asked: Asked) -> dict[str, Any]:
        rest = [head for head in heads if key_of(head) > after]
        batch = rest[: asked.one("b_size", BATCH)]
        body = {
            "@id": self.address(),
            "items": [self._item(head) for head in batch],
            "items_total": len(heads),
            "cursor": self.cursor_now(),
        }
        if len(rest) > len(batch):
            query = {"after": ".".join(key_of(batch[-1])), "b_size": len(batch)}
            if "format" in asked.values:
                query["format"] = asked.one("format")
            if "languages" in asked.values:
                query["languages"] = ",".join(sorted(languages_asked(asked)))
            body["batching"] = {"next": self.address_with(**query)}
        return body

    def _item(self, head: Head) -> dict[str, str]:
        return {
            "@id": self.record_address(head.id, head.language, head.type),
            "id": head.id,
            "language": head.language,
            "type": head.type,
            "modified": head.modified,
        }
