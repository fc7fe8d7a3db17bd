"""Page templates: plain Chameleon, trusted files beside their views.

Expressions are Python (``tal:condition="view.notices"``). The variables are
``view``, ``context``, ``request``, ``layout`` (the frame) and ``parts`` (its pieces).
"""

from chameleon import PageTemplateFile
from infoportal.browser.layout.said import plain
from infoportal.browser.layout.said import say
from pathlib import Path
from typing import Any
from zope.i18n import interpolate

import threading


COMPILING = threading.RLock()


def translate(
    msgid: Any,
    domain: str | None = None,
    mapping: Any = None,
    context: Any = None,
    target_language: str | None = None,
    default: str | None = None,
) -> Any:
    """Translate for Chameleon: what the program says, in the page's language."""
    if not isinstance(msgid, str):
        return msgid if msgid is None else str(msgid)
    if type(msgid) is not str:
        return say(msgid, target_language)
    said = plain(msgid, domain, target_language, default)
    # What stands for the values is HTML already, so no message among them.
    return interpolate(said, mapping) if mapping else said


class PageTemplate(PageTemplateFile):
    """A template that no two threads compile at once: Python 3.11 fails at that."""

    def cook(self, body: str) -> None:
        """Compile the template, or take what was compiled before."""
        with COMPILING:
            super().cook(body)


def page_template(module_file: str, name: str = "page.pt") -> PageTemplateFile:
    """Return the template ``name`` beside a module: ``page_template(__file__)``."""
    return PageTemplate(str(Path(module_file).parent / name), translate=translate)
