"""Asks an application for a page, without a server or a network between them."""

from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from infoportal.server.filters.hostroot import Application
from io import BytesIO
from typing import Any
from urllib.parse import unquote_to_bytes


#: The name by which HTTP headers stand in WSGI's environment.
PREFIX = "HTTP_"


@dataclass(frozen=True)
class Told:
    """What was answered. Names of headers are in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(
    application: Application,
    address: str,
    host: str = "localhost",
    method: str = "GET",
    **headers: str,
) -> Told:
    """Ask as a visitor does, and read the answer to its end.

    :param address: path and query, percent-encoded, such as ``/fi/search?q=koti``.
    :param headers: by their names, with ``_`` for ``-``: ``accept="text/csv"``.
    """
    told: list[tuple[Any, ...]] = []

    def start_response(*answer: Any) -> None:
        told.append(answer)

    body = application(environ_of(address, host, method, headers), start_response)
    try:
        text = b"".join(body)
    finally:
        getattr(body, "close", lambda: None)()
    status, fields = told[-1][:2]
    return Told(int(status[:3]), {n.lower(): v for n, v in fields}, text)


def environ_of(
    address: str, host: str, method: str, headers: dict[str, str]
) -> dict[str, Any]:
    """Return WSGI's environment of a request (PEP 3333)."""
    path, _mark, query = address.partition("?")
    return {
        "REQUEST_METHOD": method,
        "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
        "QUERY_STRING": query,
        "SCRIPT_NAME": "",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "HTTP_HOST": host,
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(),
        **{f"{PREFIX}{name.upper()}": value for name, value in headers.items()},
    }


def published() -> Application:
    """Return Zope's own publisher with the site at the root of ``localhost``.

    None of the server's filters stands before it, and none of their marks: a site
    without the portal's browser layer is published as one. Zope must be configured.
    """
    from infoportal.sitemaker import SITE_ID
    from ZPublisher.WSGIPublisher import publish_module

    root = f"/VirtualHostBase/http/localhost:80/{SITE_ID}/VirtualHostRoot"

    def application(
        environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        mapped = {**environ, "PATH_INFO": f"{root}{environ['PATH_INFO']}"}
        body: Iterable[bytes] = publish_module(mapped, start_response)
        return body

    return application
