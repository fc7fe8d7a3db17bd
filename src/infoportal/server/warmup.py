"""Asks for a few pages before anybody else can, in one thread.

Templates are compiled when they are first asked for, and Python 3.11 cannot do that in
several threads at once: a visitor in the first seconds after an update could meet
``SystemError: AST constructor recursion depth mismatch`` (CPython issue 106905, mended
for good in 3.13). What was compiled stays in the data folder. Our own templates are
compiled one at a time anyway (``browser/layout/template.py``); the forms that come with
Plone are not ours, so they are asked for here.
"""

from collections.abc import Callable
from infoportal.languages import SOURCE_LANGUAGES
from infoportal.server.filters.hostroot import Application
from io import BytesIO
from typing import Any


#: Pages with Plone's forms and widgets in them, and the front page.
PAGES = ("", "/feedback", "/login", "/login-help", "/not-a-page")


def warm_up(application: Application, host: str) -> list[str]:
    """Ask for the pages; return the statuses, whatever they are.

    :param host: under which the portal is asked for, such as ``localhost:8080``.
    """
    language = SOURCE_LANGUAGES[0]
    return [ask(application, host, f"/{language}{page}") for page in PAGES]


def ask(application: Application, host: str, path: str) -> str:
    """Ask for a page as a visitor does and read it to its end; return the status."""
    told: list[str] = []

    def start_response(status: str, *_rest: Any) -> Callable[[bytes], None]:
        told.append(status)
        return lambda _body: None

    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": "",
        "SCRIPT_NAME": "",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": host,
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(),
    }
    body = application(environ, start_response)
    try:
        for _part in body:
            pass
    finally:
        getattr(body, "close", lambda: None)()
    return told[-1] if told else ""
