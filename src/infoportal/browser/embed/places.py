"""Where frames are, and which addresses of the portal have one (no Plone)."""

from dataclasses import dataclass
from infoportal.browser.layout.paths import IN
from infoportal.browser.layout.paths import is_local
from urllib.parse import unquote
from urllib.parse import urlencode
from urllib.parse import urlsplit


EMBED = "embed"
GUIDANCE = "guidance"
PAGE = "page"
POINTS = "points"
#: Types of things whose pages can be framed.
FRAMED = ("info_page",)
OEMBED = "@oembed"
OEMBED_TYPE = "application/json+oembed"


@dataclass(frozen=True)
class Asked:
    """A page that an address names: the path of the national one, and the
    municipality whose variant it is, if any.
    """

    path: str
    municipality: str = ""


def frame_path(language: str, kind: str, name: str = "", **query: str) -> str:
    """Return the path of a frame from the portal; empty values are left out."""
    steps = "/".join(step for step in ("", language, EMBED, kind, name) if step)
    asked = urlencode({key: value for key, value in query.items() if value})
    return f"/{steps}?{asked}" if asked else f"/{steps}"


def page_named(address: str, base_url: str) -> Asked | None:
    """Return which page an absolute address names; None where it is not ours.

    Whether the address says http or https tells two sites apart for nobody.
    """
    try:
        given, base = urlsplit(address), urlsplit(base_url)
        ours = (given.hostname, given.port) == (base.hostname, base.port)
    except ValueError:
        return None
    path = unquote(given.path).rstrip("/")
    within = path.startswith(f"{base.path}/")
    if given.scheme not in ("http", "https") or given.username or not (ours and within):
        return None
    path = path.removeprefix(base.path)
    if not is_local(path):
        return None
    steps = path.split("/")
    if steps[-2:-1] == [IN]:
        return Asked("/".join(steps[:-2]), steps[-1])
    return Asked(path)


def oembed_address(base_url: str, language: str, address: str) -> str:
    """Return where a consumer asks how to embed a page."""
    query = urlencode({"url": address, "format": "json"})
    return f"{base_url}/++api++/{language}/{OEMBED}?{query}"
