"""Asks for a few pages before anybody else can, in one thread.

Templates are compiled when they are first asked for, and Python 3.11 cannot do that in
several threads at once: a visitor in the first seconds after an update could meet
``SystemError: AST constructor recursion depth mismatch`` (CPython issue 106905, mended
for good in 3.13). What was compiled stays in the data folder. Our own templates are
compiled one at a time anyway (``browser/layout/template.py``); the forms that come with
Plone are not ours, so they are asked for here.
"""

from infoportal.languages import SOURCE_LANGUAGES
from infoportal.server.asking import ask
from infoportal.server.filters.hostroot import Application


#: Pages with Plone's forms and widgets in them, and the front page.
PAGES = ("", "/feedback", "/login", "/login-help", "/not-a-page")


def warm_up(application: Application, host: str) -> list[int]:
    """Ask for the pages; return the statuses, whatever they are.

    :param host: under which the portal is asked for, such as ``localhost:8080``.
    """
    language = SOURCE_LANGUAGES[0]
    return [ask(application, f"/{language}{page}", host).status for page in PAGES]
