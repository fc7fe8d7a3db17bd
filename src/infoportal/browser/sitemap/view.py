"""``/sitemap.xml`` and ``/robots.txt``."""

from collections.abc import Iterator
from html import escape
from infoportal.browser.sitemap.entries import entries
from infoportal.browser.sitemap.entries import Entry
from infoportal.languages import language
from infoportal.records.overview import overview
from Products.Five import BrowserView
from urllib.parse import quote


HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:xhtml="http://www.w3.org/1999/xhtml">"""
# Questions (filters, searches) have answers without end, all of them made of pages
# that the map of the site names.
ROBOTS = """User-agent: *
Allow: /@@static/
Allow: /++resource++infoportal/
Disallow: /*?
Disallow: /@@language
Disallow: /login
Disallow: /++api++/

Sitemap: {root}/sitemap.xml
"""


class Sitemap(BrowserView):
    """Every public address with its languages."""

    def __call__(self) -> str:
        """Return the map as XML."""
        self.request.response.setHeader("Content-Type", "text/xml; charset=utf-8")
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        """Yield the lines of the map."""
        root = self.context.absolute_url()
        yield HEAD
        seen = set()
        for entry in entries(overview(self.context)):
            if entry.path not in seen:
                seen.add(entry.path)
                yield url_element(root, entry)
        yield "</urlset>\n"


class Robots(BrowserView):
    """What robots may read."""

    def __call__(self) -> str:
        """Return the rules as plain text."""
        self.request.response.setHeader("Content-Type", "text/plain; charset=utf-8")
        return ROBOTS.format(root=self.context.absolute_url())


def url_element(root: str, entry: Entry) -> str:
    """Return one entry as XML."""
    lines = [f"<url><loc>{address(root, entry.path)}</loc>"]
    if entry.modified:
        lines.append(f"<lastmod>{entry.modified}</lastmod>")
    lines.extend(
        f'<xhtml:link rel="alternate" hreflang="{language(code).tag}"'
        f' href="{address(root, path)}"/>'
        for code, path in entry.languages.items()
    )
    return "\n".join([*lines, "</url>"])


def address(root: str, path: str) -> str:
    """Return an absolute address, safe within XML."""
    return escape(root + quote(path))
