"""``@dump``: everything public, a record a line, told while it is read."""

from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.services.conditional import Answer
from infoportal.services.formats.table import format_parameter
from infoportal.services.formats.table import FORMATS
from infoportal.services.formats.values import Format
from infoportal.services.harvest.asking import LANGUAGES
from infoportal.services.harvest.asking import languages_asked
from infoportal.services.harvest.base import HarvestService
from infoportal.services.harvest.stream import Dump
from infoportal.services.harvest.stream import Snapshot


NDJSON = tuple(form for form in FORMATS if form.name == "ndjson")


class DumpService(HarvestService):
    """Whole records in all languages, or in those that are asked for.

    ``Link`` with rel="monitor" (RFC 5989) leads to the changes since.
    """

    streams = True

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked."""
        return (LANGUAGES, format_parameter(NDJSON))

    def formats(self) -> tuple[Format, ...]:
        """Return the only form."""
        return NDJSON

    def look(self, asked: Asked) -> Answer | None:
        """Begin to read."""
        if self.steps:
            return None
        since = f"{self.base_url}/++api++/{self.language}/@changes"
        link = f'<{since}?since={self.cursor_now()}>; rel="monitor"'
        self.request.response.setHeader("Link", link)
        languages = languages_asked(asked)
        codes = [c for c in self.view.languages if not languages or c in languages]
        return Answer(lambda: self._stream(codes))

    def _stream(self, languages: list[str]) -> Dump:
        """Return what reads on when this request's own connection is closed."""
        told = (self.base_url, self.source, self.licence)
        return Dump(Snapshot(self.store), self.view, languages, *told)
