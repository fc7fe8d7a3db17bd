"""The two formats of files: ``item.yaml`` and ``<lang>.md``."""

from infoportal import _
from infoportal.importing.faults import FileFault
from infoportal.importing.source import SourceText
from infoportal.importing.yamlfile import parse


FENCE = "---"
BODY = "text"


def decode(data: bytes) -> str:
    """Give the text of a file with plain line ends."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileFault(
            data.count(b"\n", 0, error.start) + 1,
            _("fault_not_utf8", default="The file is not written in UTF-8."),
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_yaml(name: str, data: bytes) -> SourceText:
    """Read ``item.yaml``."""
    values, lines = parse(decode(data))
    return SourceText(name, values, lines)


def read_markdown(name: str, data: bytes) -> SourceText:
    """Read ``<lang>.md``: the fields, and the body as the field ``text``."""
    front, body, body_line = split(decode(data))
    if front is None:
        raise FileFault(
            1,
            _(
                "fault_no_front_matter",
                default="The file begins with fields between two lines of ---.",
            ),
        )
    values, lines = parse(front, first_line=2)
    if BODY in values:
        raise FileFault(
            lines[(BODY,)],
            _("fault_text_twice", default="The text stands below the fields."),
            BODY,
        )
    if body:
        values[BODY] = body
        lines[(BODY,)] = body_line
    return SourceText(name, values, lines)


def split(text: str) -> tuple[str | None, str, int]:
    """Part front matter and body; give both and the line where the body begins.

    >>> split("---\\ntitle: A\\n---\\n\\nText\\n")
    ('title: A', 'Text', 5)
    """
    lines = text.split("\n")
    fences = [i for i, line in enumerate(lines) if line.rstrip() == FENCE]
    if len(fences) < 2 or fences[0] != 0:
        return None, text, 1
    end = fences[1]
    first = next((i for i in range(end + 1, len(lines)) if lines[i].strip()), end + 1)
    return "\n".join(lines[1:end]), "\n".join(lines[first:]).rstrip(), first + 1
