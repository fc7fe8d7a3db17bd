"""A dictionary as lines of text, for a form: ``key: value``, a line each."""


def to_lines(value: dict[str, str]) -> str:
    """Return ``value`` as lines; further lines of a value are indented."""
    return "\n".join(
        f"{key}: " + text.replace("\r\n", "\n").replace("\n", "\n  ")
        for key, text in value.items()
    )


def from_lines(text: str) -> dict[str, str]:
    """Return the dictionary that ``text`` writes down.

    :raises ValueError: with the first line that is neither ``key: value`` nor an
        indented continuation.
    """
    found: dict[str, str] = {}
    key = ""
    for line in text.replace("\r\n", "\n").split("\n"):
        if line.startswith((" ", "\t")) and key:
            found[key] += "\n" + line.strip()
        elif line.strip():
            key, colon, rest = line.partition(": ")
            key = key.strip().rstrip(":")
            if not key or not (colon or line.strip().endswith(":")):
                raise ValueError(line.strip())
            found[key] = rest.strip()
    return found
