"""What standards are told from, and how the program speaks in them."""

from infoportal.exchange.source import Source
from infoportal.negotiation import interface_language
from infoportal.records.joined import Joined
from infoportal.services.problem import said
from zope.i18nmessageid import Message


def speak(message: Message | str, language: str) -> str:
    """Return a message in a language; '' where the program does not speak it."""
    return said(message, language) if interface_language(language) == language else ""


def source_of(joined: Joined) -> Source:
    """Return what standards are told from."""
    return Source(joined, speak)
