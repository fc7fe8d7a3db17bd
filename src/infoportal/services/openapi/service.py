"""``@openapi``: what the API can be asked, and what it answers."""

from collections.abc import Sequence
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.services.base import PublicService
from infoportal.services.conditional import Answer
from infoportal.services.context import parents
from infoportal.services.formats.as_json import json_bytes
from infoportal.services.formats.table import format_parameter
from infoportal.services.formats.values import Format
from infoportal.services.openapi.making import made
from plone.app.multilingual.interfaces import ILanguageRootFolder


#: What speaks where the address names no language.
LANGUAGE = "en"


def as_it_is(body: bytes) -> bytes:
    """Return what is written already."""
    return body


FORMATS = (
    Format("json", "application/json", as_it_is),
    Format("json", "application/vnd.oai.openapi+json;version=3.1", as_it_is),
)


class OpenApiService(PublicService):
    """The document, written once in each language until something is edited."""

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked."""
        return (format_parameter(FORMATS),)

    def formats(self) -> Sequence[Format]:
        """Return the media types."""
        return FORMATS

    def look(self, asked: Asked) -> Answer | None:
        """Tell it."""
        return None if self.steps else Answer(self._written)

    def _written(self) -> bytes:
        told = made(self.portal, self.request, self.view, self.language)
        key = ("openapi as JSON", self.language, self.base_url, repr(told["info"]))
        return self.view.keep(key, lambda: json_bytes(told))

    def address(self) -> str:
        """Return its address: the root's document is another than any language's."""
        if self._names_language():
            return super().address()
        return f"{self.base_url}/++api++/{self.endpoint_name}"

    def _begin(self) -> None:
        if not self._names_language():
            self.language = LANGUAGE
        super()._begin()

    def _names_language(self) -> bool:
        return any(ILanguageRootFolder.providedBy(p) for p in parents(self.request))
