"""``@languages``: in which languages the portal speaks."""

from infoportal.languages import language
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.records.query import PAGING
from infoportal.services.base import PublicService
from infoportal.services.conditional import Answer
from infoportal.services.formats.table import format_parameter
from infoportal.services.paging import page
from typing import Any


class LanguagesService(PublicService):
    """The languages that are on, in the order in which they are offered."""

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked of the list, or of one language."""
        own = () if self.steps else PAGING
        return (*own, format_parameter(self.formats()))

    def look(self, asked: Asked) -> Answer | None:
        """Return all languages, or the one that is named."""
        if not self.steps:
            languages = self.view.languages
            told = (self.address(), self.query, asked, languages, self._told)
            return Answer(lambda: page(*told))
        if len(self.steps) == 1 and self.steps[0] in self.view.languages:
            return Answer(lambda: self._told(self.steps[0]))
        return None

    def _told(self, code: str) -> dict[str, Any]:
        facts = language(code)
        return {
            "@id": f"{self.base_url}/{code}",
            "type": "language",
            "code": code,
            "tag": facts.tag,
            "title": facts.native_name,
            "direction": facts.direction,
            "script": facts.script,
            "fallbacks": list(facts.fallbacks),
        }
