"""A page's own text, picture and files."""

from infoportal.browser.layout.view import PortalPage
from infoportal.languages import LANGUAGES
from infoportal.records.outline import anchored
from infoportal.records.outline import Heading
from typing import Any

import re


#: From how many headings on a list of them helps to find one.
MANY = 3
_LANGUAGE = re.compile(r"[-_. ]([a-z]{2,3})\.[a-z0-9]+$", re.IGNORECASE)


def file_language(filename: str) -> str:
    """Return the language that a file's name ends with (``guide-ar.pdf``), or ''."""
    found = _LANGUAGE.search(filename)
    code = found[1].lower() if found else ""
    return code if code in LANGUAGES else ""


class TextPage(PortalPage):
    """A page about something that has a text."""

    @property
    def text(self) -> str:
        """Return the text; its headings have addresses."""
        html = self.fields.get("text") or ""
        return anchored(html, self.record.get("outline") or ()) if html else ""

    @property
    def contents(self) -> list[Heading]:
        """Return the headings that a long text can be entered by."""
        outline = self.record.get("outline") or ()
        found = [row for row in outline if row["level"] == 2]
        return found if len(found) >= MANY else []

    @property
    def picture(self) -> dict[str, Any] | None:
        """Return the picture: address, size, description and caption."""
        image = self.fields.get("image")
        if not image:
            return None
        return {
            "src": self.file_url(image["filename"]),
            "width": image.get("width"),
            "height": image.get("height"),
            "alt": self.fields.get("image_alt") or "",
            "caption": self.fields.get("image_caption") or "",
        }

    @property
    def files(self) -> list[dict[str, str]]:
        """Return the files: name, address, kind, size and language, if it is told."""
        return [
            {
                "name": row["filename"],
                "url": self.file_url(row["filename"]),
                "kind": row["content_type"].rpartition("/")[2].upper(),
                "size": self.size(row["size"]),
                "language": file_language(row["filename"]),
            }
            for row in self.fields.get("files") or ()
        ]
