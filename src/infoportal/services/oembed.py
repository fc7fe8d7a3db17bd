"""``@oembed``: how a page is shown on another site (oembed.com, version 1.0)."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from infoportal import _
from infoportal.browser.embed.places import Asked as Page
from infoportal.browser.embed.places import frame_path
from infoportal.browser.embed.places import FRAMED
from infoportal.browser.embed.places import GUIDANCE
from infoportal.browser.embed.places import PAGE
from infoportal.browser.embed.places import page_named
from infoportal.browser.embed.words import SAID
from infoportal.records.parameters import BadValue
from infoportal.records.parameters import Lookup
from infoportal.records.parameters import one_of
from infoportal.records.parameters import Parameter
from infoportal.records.parameters import whole_number
from infoportal.records.query import Asked
from infoportal.records.values import Head
from infoportal.services.base import PublicService
from infoportal.services.conditional import Answer
from infoportal.services.formats.as_json import json_bytes
from infoportal.services.formats.table import format_parameter
from infoportal.services.formats.values import Format
from infoportal.services.problem import said
from typing import Any
from xml.sax.saxutils import escape as escape_xml


LONGEST = 2000
WIDTH, HEIGHT = 600, 600
#: For how many seconds a consumer may keep the answer.
CACHE_AGE = 86400


def as_xml(told: dict[str, Any]) -> bytes:
    """Return an answer in oEmbed's XML."""
    rows = (
        f"<{name}>{escape_xml(str(value))}</{name}>" for name, value in told.items()
    )
    text = "".join(rows)
    head = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>'
    return f"{head}\n<oembed>{text}</oembed>\n".encode("utf-8", "replace")


FORMATS = (
    Format("json", "application/json", json_bytes),
    Format("xml", "text/xml;charset=utf-8", as_xml),
)


def page_address(text: str, lookup: Lookup) -> str:
    """Read an address; whether there is such a page is no question of its form."""
    if text and len(text) <= LONGEST:
        return text
    raise BadValue(
        _(
            "oembed_bad_url",
            default="Give the address of a page, of no more than ${number} signs.",
            mapping={"number": str(LONGEST)},
        )
    )


PIXELS = {"type": "integer", "minimum": 1, "maximum": 100_000}
PARAMETERS = (
    Parameter(
        "url",
        page_address,
        {"type": "string", "minLength": 1, "maxLength": LONGEST},
        required=True,
    ),
    Parameter("maxwidth", whole_number(1, 100_000), PIXELS),
    Parameter("maxheight", whole_number(1, 100_000), PIXELS),
    # WordPress asks so that nobody is tracked; here nobody is anyway.
    Parameter("dnt", one_of(("0", "1")), {"type": "string", "enum": ["0", "1"]}),
    format_parameter(FORMATS),
)


@dataclass(frozen=True)
class Framed:
    """What can be framed: its language, its title, the path of the frame."""

    language: str
    title: str
    path: str


class OEmbedService(PublicService):
    """Whatever page cannot be framed, is hidden or not ours, is not found."""

    def parameters(self) -> tuple[Parameter, ...]:
        """Return what may be asked."""
        return PARAMETERS

    def formats(self) -> Sequence[Format]:
        """Return the forms of the answer."""
        return FORMATS

    def look(self, asked: Asked) -> Answer | None:
        """Return how the page is shown; None where there is none to show."""
        page = None if self.steps else page_named(asked.one("url"), self.base_url)
        found = self._framed(page) if page else None
        if found is None:
            return None
        width = min(WIDTH, asked.one("maxwidth", WIDTH))
        height = min(HEIGHT, asked.one("maxheight", HEIGHT))
        return Answer(lambda: self._told(found, width, height))

    def _framed(self, page: Page) -> Framed | None:
        code = page.path.strip("/").partition("/")[0]
        if page.path == f"/{code}/{GUIDANCE}" and code in self.view.languages:
            title = said(SAID["guidance"], code)
            return (
                None
                if page.municipality
                else Framed(code, title, frame_path(code, GUIDANCE))
            )
        head = self.view.by_path(page.path)
        if head is None or head.type not in FRAMED:
            return None
        place = self._section(head.language, page.municipality)
        if page.municipality and place is None:
            return None
        title = f"{head.title} – {place.title}" if place else head.title
        path = frame_path(head.language, PAGE, head.cid, municipality=page.municipality)
        return Framed(head.language, title, path)

    def _section(self, language: str, cid: str) -> Head | None:
        heads = self.view.heads("municipality", language) if cid else ()
        return next((head for head in heads if head.cid == cid), None)

    def _told(self, found: Framed, width: int, height: int) -> dict[str, Any]:
        return {
            "version": "1.0",
            "type": "rich",
            "title": found.title,
            "provider_name": said(SAID["site"], found.language),
            "provider_url": f"{self.base_url}/{found.language}",
            "cache_age": CACHE_AGE,
            "width": width,
            "height": height,
            "html": iframe(self.base_url + found.path, found.title, width, height),
        }


def iframe(address: str, title: str, width: int, height: int) -> str:
    """Return the frame as HTML: no style, no script."""
    size = f'width="{width}" height="{height}"'
    where = f'src="{escape(address)}" title="{escape(title)}"'
    return f'<iframe {where} {size} frameborder="0" loading="lazy"></iframe>'
