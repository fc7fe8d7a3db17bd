"""What a visitor sent with a form, field by field, to hand it back."""

from dataclasses import dataclass
from infoportal.server.filters.proxies import Environ
from multipart import parse_form_data
from typing import BinaryIO


# A form larger than this is not kept; the visitor still has it in the browser.
LARGEST_TEXT = 16 * 1024 * 1024
SECRET = "password"  # noqa: S105


@dataclass(frozen=True)
class Posted:
    """Fields and files of one form; ``files`` are (field, file name)."""

    fields: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, str], ...]


def posted(environ: Environ, body: BinaryIO) -> Posted:
    """Return what the form in ``body`` held, without passwords."""
    body.seek(0)
    forms, uploads = parse_form_data(
        {**environ, "wsgi.input": body},
        memory_limit=LARGEST_TEXT,
        memfile_limit=LARGEST_TEXT // 4,
    )
    fields = tuple(
        (name, value)
        for name, value in forms.iterallitems()
        if SECRET not in name.lower()
    )
    files = tuple(
        (name, part.filename) for name, part in uploads.iterallitems() if part.filename
    )
    return Posted(fields, files)
