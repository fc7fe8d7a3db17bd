"""Compresses answers, and keeps a compressed one apart from the plain one.

A compressed answer is another representation: its ETag carries a suffix, which
is taken off again before Zope compares it. Without that a cache could give a
plain body for a compressed one, or Zope would never answer 304.
"""

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from infoportal.server.filters.hostroot import Application
from infoportal.server.filters.proxies import Environ
from typing import Any

import re
import zlib


SUFFIX = "-gzip"
SMALLEST = 500
LEVEL = 5
GZIP_FORMAT = 31
# A streamed answer goes on its way at the latest after so many bytes of it.
FLUSH_AFTER = 64 * 1024
CONDITIONS = ("HTTP_IF_NONE_MATCH", "HTTP_IF_MATCH")
TEXT = re.compile(
    r"text/(?!event-stream)|application/(?:[\w.-]+\+)?(?:json|xml|yaml)|image/svg\+xml|"
    r"application/(?:javascript|x-ndjson|x-turtle|n-triples|rtf|wasm|manifest)|"
    r"font/(?:ttf|otf)",
    re.IGNORECASE,
)
SUFFIXED = re.compile(rf'{SUFFIX}"')

Headers = list[tuple[str, str]]


class Compress:
    """Gives gzip to who accepts it."""

    def __init__(self, application: Application, smallest: int = SMALLEST) -> None:
        self.application = application
        self.smallest = smallest

    def __call__(
        self, environ: Environ, start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Pass the request on and compress what comes back."""
        wanted = accepts_gzip(environ.get("HTTP_ACCEPT_ENCODING", ""))
        known = strip_suffixes(environ)
        head: dict[str, Any] = {}

        def remember(status: str, headers: Headers, exc_info: Any = None) -> None:
            head.update(status=status, headers=list(headers), exc_info=exc_info)

        body = self.application(environ, remember)
        if "status" not in head:
            raise RuntimeError("The application did not call start_response first")
        status, headers = head["status"][:3], head["headers"]
        if status == "304":
            headers = suffixed(headers) if known else headers
            start_response(head["status"], with_vary(headers), head["exc_info"])
            return body
        if not may_compress(status, headers):
            start_response(head["status"], headers, head["exc_info"])
            return body
        headers = with_vary(headers)
        only_head = environ["REQUEST_METHOD"] == "HEAD"
        if not wanted or too_small(body, headers, only_head, self.smallest):
            start_response(head["status"], headers, head["exc_info"])
            return body
        packed: Iterable[bytes] = body if only_head else gzipped(body)
        headers = suffixed(without(headers, "content-length"))
        if not only_head and isinstance(body, list | tuple):
            packed = [b"".join(packed)]
            headers.append(("Content-Length", str(len(packed[0]))))
        headers.append(("Content-Encoding", "gzip"))
        start_response(head["status"], headers, head["exc_info"])
        return packed


def accepts_gzip(header: str) -> bool:
    """Tell whether an Accept-Encoding header takes gzip."""
    qualities = {}
    for part in header.lower().split(","):
        name, _, parameters = part.partition(";")
        found = re.search(r"q\s*=\s*([\d.]+)", parameters)
        try:
            qualities[name.strip()] = float(found[1]) if found else 1.0
        except ValueError:
            qualities[name.strip()] = 0.0
    return qualities.get("gzip", qualities.get("*", 0.0)) > 0


def strip_suffixes(environ: Environ) -> bool:
    """Give the application its own ETags; tell whether one had our suffix."""
    found = False
    for name in CONDITIONS:
        value = environ.get(name, "")
        if SUFFIXED.search(value):
            environ[name] = SUFFIXED.sub('"', value)
            found = True
    return found


def header(headers: Headers, name: str) -> str:
    """Return the value of a header, or the empty string."""
    values = [value for key, value in headers if key.lower() == name]
    return ", ".join(values)


def without(headers: Headers, name: str) -> Headers:
    """Return the headers but those of this name."""
    return [(key, value) for key, value in headers if key.lower() != name]


def may_compress(status: str, headers: Headers) -> bool:
    """Tell whether an answer of this kind is worth compressing at all."""
    return (
        status not in ("204", "206")
        and not header(headers, "content-encoding")
        and not header(headers, "content-range")
        and "no-transform" not in header(headers, "cache-control").lower()
        and TEXT.match(header(headers, "content-type")) is not None
    )


def too_small(
    body: Iterable[bytes], headers: Headers, only_head: bool, smallest: int
) -> bool:
    """Tell whether the body is known to be too small to gain anything."""
    if isinstance(body, list | tuple) and not only_head:
        return sum(map(len, body)) < smallest
    length = header(headers, "content-length")
    return length.isdigit() and int(length) < smallest


def with_vary(headers: Headers) -> Headers:
    """Return the headers with Accept-Encoding among what the answer varies by."""
    varies = header(headers, "vary")
    names = [name.strip().lower() for name in varies.split(",")]
    if "accept-encoding" in names or "*" in names:
        return headers
    value = f"{varies}, Accept-Encoding" if varies else "Accept-Encoding"
    return [*without(headers, "vary"), ("Vary", value)]


def suffixed(headers: Headers) -> Headers:
    """Return the headers with the ETag of the compressed answer."""
    return [
        (key, re.sub(r'"$', f'{SUFFIX}"', value) if key.lower() == "etag" else value)
        for key, value in headers
    ]


def gzipped(body: Iterable[bytes]) -> Iterator[bytes]:
    """Compress ``body`` piece by piece and close it at the end."""
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, GZIP_FORMAT)
    held = 0
    try:
        for piece in body:
            packed = packer.compress(piece)
            held += len(piece)
            if held >= FLUSH_AFTER:
                packed += packer.flush(zlib.Z_SYNC_FLUSH)
                held = 0
            if packed:
                yield packed
        yield packer.flush()
    finally:
        close = getattr(body, "close", None)
        if close is not None:
            close()
