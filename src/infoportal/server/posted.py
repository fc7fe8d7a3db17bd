"""What a visitor sent with a form, field by field, to hand it back."""

from dataclasses import dataclass
from infoportal.server.filters.proxies import Environ
from multipart import MultipartParser
from multipart import parse_options_header
from typing import BinaryIO
from urllib.parse import parse_qsl


# A form larger than this is not kept; the visitor still has it in the browser.
LARGEST_TEXT = 16 * 1024 * 1024
LIMITS = {"memory_limit": LARGEST_TEXT, "memfile_limit": LARGEST_TEXT}
SECRET = "password"  # noqa: S105


@dataclass(frozen=True)
class Posted:
    """Fields and files of one form; ``files`` are (field, file name)."""

    fields: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, str], ...]


def posted(environ: Environ, body: BinaryIO) -> Posted:
    """Return what the form in ``body`` held, without passwords."""
    body.seek(0)
    kind, options = parse_options_header(environ.get("CONTENT_TYPE", ""))
    if kind == "application/x-www-form-urlencoded":
        text = body.read(LARGEST_TEXT).decode("utf-8", "replace")
        return Posted(told(parse_qsl(text, keep_blank_values=True)), ())
    if kind != "multipart/form-data" or not options.get("boundary"):
        return Posted((), ())
    parts = list(MultipartParser(body, options["boundary"], **LIMITS))
    # A file field that was left empty comes with an empty file name.
    fields = [(part.name, part.value) for part in parts if part.filename is None]
    files = [(part.name, part.filename) for part in parts if part.filename]
    return Posted(told(fields), tuple(files))


def told(fields: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the fields that may be shown again."""
    return tuple(field for field in fields if SECRET not in field[0].lower())
