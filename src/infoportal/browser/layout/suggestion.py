"""What is said, in it, of a language that the reader's browser asks for."""

from functools import cache
from infoportal import _
from infoportal.negotiation import interface_language
from zope.i18n import translate


READ = _("suggestion_read", default="Read this page in English")
CLOSE = _("suggestion_close", default="Close")


@cache
def suggestion(code: str) -> str | None:
    """Return the sentence and the word on the button, for the script.

    None in a language without a catalogue: it cannot be said in that one.
    """
    if interface_language(code) != code:
        return None
    texts = (translate(message, target_language=code) for message in (READ, CLOSE))
    return "|".join(texts)
