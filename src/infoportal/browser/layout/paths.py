"""Addresses from paths: variants of municipalities, the same page elsewhere."""

from urllib.parse import quote


#: The step between a national page and the municipality whose part it shows.
IN = "in"
#: The step between a page and the language beside which it is read.
WITH = "with"

#: Longer paths are nobody's of ours.
LONGEST = 1000


def variant_path(path: str, municipality: str) -> str:
    """Return the path of a national page as one municipality shows it."""
    return f"{path}/{IN}/{municipality}" if municipality else path


def national_path(path: str) -> str:
    """Return the path of the national page behind a variant, or ``path`` itself."""
    steps = path.split("/")
    return "/".join(steps[:-2]) if steps[-2:-1] == [IN] else path


def beside_path(path: str, code: str) -> str:
    """Return the path of a page beside its text in another language."""
    return f"{path}/{WITH}/{code}"


def single_path(path: str) -> str:
    """Return the path of the page that is read beside another language, or ``path``."""
    steps = path.split("/")
    return "/".join(steps[:-2]) if steps[-2:-1] == [WITH] else path


def in_language(path: str, code: str) -> str:
    """Return the path that a page would have in another language.

    Ids are the same in all languages, so only the first step differs.
    """
    rest = path.strip("/").partition("/")[2]
    return f"/{code}/{rest}" if rest else f"/{code}"


def language_of(path: str, available: tuple[str, ...]) -> str:
    """Return the language that a path begins with; '' when it is none of them."""
    first = path.lstrip("/").partition("/")[0]
    return first if first in available else ""


def from_here(path: str, query: str = "") -> str:
    """Return the query that tells a page from which one somebody comes.

    What was asked there is left out where that makes an address that nobody reads.
    """
    whole = f"{path}?{query}" if query else path
    here = whole if len(whole) <= LONGEST else path
    return f"?from={quote(here)}" if path else ""


def is_local(path: str) -> bool:
    """Tell whether an address stays within the site whatever a browser makes of it."""
    return (
        path.startswith("/")
        and not path.startswith("//")
        and "\\" not in path
        and path.isprintable()
        and len(path) <= LONGEST
    )
