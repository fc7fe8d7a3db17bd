"""What the program says, looked up once: catalogues do not change while it runs."""

from functools import lru_cache
from typing import Any
from zope.i18n import translate


def say(message: Any, language: str | None) -> str:
    """Return a message in a language that has a catalogue; other text as it is."""
    if getattr(message, "mapping", None):
        return str(translate(message, target_language=language))
    domain = getattr(message, "domain", None)
    default = getattr(message, "default", None)
    return plain(str(message), domain, language, default)


@lru_cache(maxsize=16384)
def plain(
    msgid: str, domain: str | None, language: str | None, default: str | None
) -> str:
    """Return a message without values of its own."""
    return str(
        translate(msgid, domain=domain, target_language=language, default=default)
    )
