"""The addresses of the site map: every public page and every variant of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from infoportal.browser.layout.paths import variant_path
from infoportal.records.overview import Overview
from infoportal.records.values import Head


@dataclass(frozen=True)
class Entry:
    """One address, when it changed, and the same page in all languages."""

    path: str
    modified: str
    languages: dict[str, str]


def entries(overview: Overview) -> Iterator[Entry]:
    """Yield the front pages, then what is public in each language."""
    fronts = {code: f"/{code}" for code in overview.languages}
    for path in fronts.values():
        yield Entry(path, "", fronts)
    for head in overview.index.by_path.values():
        if not overview.is_public(head):
            continue
        if head.type == "local_information":
            languages = variants(overview, head.id)
        else:
            languages = overview.translations(head.id)
        if head.language in languages:
            yield Entry(languages[head.language], head.modified, languages)


def variants(overview: Overview, item_id: str) -> dict[str, str]:
    """Return where local information is read in each language that has it."""
    found = {}
    for code in overview.translations(item_id):
        head = overview.public(item_id, code)
        national = national_of(overview, head) if head else None
        if head and national:
            cid = head.parent.rpartition("/")[2]
            found[code] = variant_path(national.path, cid)
    return found


def national_of(overview: Overview, head: Head) -> Head | None:
    """Return the public national page that local information adds to."""
    pages = (overview.public(ref, head.language) for ref in head.facet("adds_to"))
    return next((page for page in pages if page is not None), None)
