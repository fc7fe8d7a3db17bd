"""Maps the site to the root of whatever host the visitor asked for."""

from collections.abc import Callable
from collections.abc import Iterable
from http import HTTPStatus
from infoportal.server.filters.credentials import is_readable
from infoportal.server.filters.proxies import apply_forwarded
from infoportal.server.filters.proxies import Environ
from infoportal.server.filters.proxies import Networks
from typing import Any

import re


Application = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]
#: Gives the media type and the text of an answer with a status.
Answer = Callable[[Environ, int], tuple[str, str]]
#: Set in the environment of a request that was mapped to the site.
HOSTED = "infoportal.hosted"
HOST = re.compile(
    r"(?P<name>[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(?::(?P<port>\d{1,5}))?",
    re.IGNORECASE,
)
#: Seconds after which what is away for a moment may be back.
RETRY_AFTER = "10"
PORTS = {"http": "80", "https": "443"}
# What Zope's virtual hosting understands in a path is ours alone to say.
MAGIC = re.compile(r"/(?:VirtualHostBase|VirtualHostRoot|_vh_[^/]*)(?:/|$)")


#: It stands in no text of a page, and nothing that a page tells back may hold it.
NUL = re.compile("\0|%00")


class HostRoot:
    """Gives Zope the path of the site under the visitor's own host."""

    def __init__(
        self,
        application: Application,
        site: str,
        trusted: Networks = (),
        answer: Answer = lambda environ, status: ("text/plain; charset=utf-8", ""),
    ) -> None:
        self.application = application
        self.site = site
        self.trusted = trusted
        self.answer = answer

    def __call__(
        self, environ: Environ, start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Answer 400 and 404 to what cannot be mapped; pass the rest on."""
        apply_forwarded(environ, self.trusted)
        scheme = environ["wsgi.url_scheme"]
        fallback = f"{environ['SERVER_NAME']}:{environ['SERVER_PORT']}"
        host = HOST.fullmatch(environ.get("HTTP_HOST") or fallback)
        path = environ.get("PATH_INFO", "")
        credentials = environ.get("HTTP_AUTHORIZATION", "")
        query = environ.get("QUERY_STRING", "")
        readable = is_utf8(path) and not NUL.search(f"{path}?{query}")
        if host is None or not readable or not is_readable(credentials):
            return respond(environ, start_response, 400, self.answer)
        if MAGIC.search(path) or f"{path}/".startswith(f"/{self.site}/"):
            return respond(environ, start_response, 404, self.answer)
        where = f"{host['name']}:{host['port'] or PORTS[scheme]}"
        environ[HOSTED] = self.site
        base = f"/VirtualHostBase/{scheme}/{where}/{self.site}/VirtualHostRoot"
        environ["PATH_INFO"] = base + (path if path.startswith("/") else f"/{path}")
        return self.application(environ, start_response)


def is_utf8(path: str) -> bool:
    """Tell whether the bytes of a WSGI path are text, as Zope asks."""
    try:
        path.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return False
    return True


def respond(
    environ: Environ,
    start_response: Callable[..., Any],
    status: int,
    answer: Answer,
    more: Iterable[tuple[str, str]] = (),
) -> Iterable[bytes]:
    """Answer with a status and what is said of it.

    :param more: headers that stand beside the usual ones.
    """
    media_type, text = answer(environ, status)
    body = text.encode()
    retry = [("Retry-After", RETRY_AFTER)] if status == 503 else []
    headers = [
        ("Content-Type", media_type),
        ("Content-Length", str(len(body))),
        ("Cache-Control", "private, no-store"),
        *retry,
        *more,
    ]
    start_response(f"{status} {HTTPStatus(status).phrase}", headers)
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]
