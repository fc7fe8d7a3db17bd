"""Another site on loopback, which embeds the portal and allows no more than it must."""

from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from http.server import ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit


#: What a strict site allows for the elements, and for frames (docs/embedding.md).
ELEMENTS = (
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "script-src {portal}; connect-src {portal}; img-src {portal}"
)
FRAMES = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-src {portal}"
#: What a site does to its own elements must not reach ours.
SHEET = """
* { color: rgb(255, 0, 0); letter-spacing: 3px; }
h1, h2, h3, p, li, a, input, button { font-size: 20px; text-transform: uppercase; }
iframe { inline-size: 100%; block-size: 40rem; border: 0; }
body { margin: 0; }
"""
PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head><meta charset="utf-8"><title>Another site</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/site.css">{head}</head>
<body><main><h1>Another site</h1>{body}</main></body></html>
"""


class HostSite(ThreadingHTTPServer):
    """Serves the pages that a test puts on it; ``asked`` are headers and paths."""

    def __init__(self, portal):
        super().__init__(("127.0.0.1", 0), Handler)
        self.portal = portal
        self.pages = {}

    @property
    def address(self):
        """The address of the site: another origin than the portal's."""
        return f"http://127.0.0.1:{self.server_port}"

    def put(self, name, body, policy, language="en", head=""):
        """Put a page on the site; return its address."""
        html = PAGE.format(language=language, head=head, body=body)
        portal = "{0.scheme}://{0.netloc}".format(urlsplit(self.portal))
        self.pages[f"/{name}"] = (html, policy.format(portal=portal))
        return f"{self.address}/{name}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/site.css":
            self.answer(SHEET, "text/css", "default-src 'none'")
            return
        html, policy = self.server.pages.get(self.path, ("", ""))
        self.answer(html, "text/html; charset=utf-8", policy, 200 if html else 404)

    def answer(self, text, kind, policy, status=200):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        """Keep quiet."""


@contextmanager
def host_site(portal):
    """Run a site that embeds a portal."""
    site = HostSite(portal)
    Thread(target=site.serve_forever, daemon=True).start()
    yield site
    site.shutdown()
    site.server_close()
