"""The page that feedback is about: found among what is public, never believed."""

from dataclasses import dataclass
from infoportal.browser.layout.paths import IN
from infoportal.browser.layout.paths import is_local
from infoportal.browser.layout.paths import language_of
from infoportal.browser.layout.paths import variant_path
from infoportal.identity import is_content_id
from infoportal.identity import RESERVED
from infoportal.records.overview import Overview
from infoportal.records.values import Head


@dataclass(frozen=True)
class Subject:
    """A page of ours; ``head`` is None for the front page and pages of no item."""

    path: str
    title: str
    language: str
    head: Head | None = None
    municipality: Head | None = None


def subject_of(overview: Overview, path: str) -> Subject | None:
    """Return the public page at a path, or the nearest one above it; else None.

    A page of no item (``/fi/search``) and the front page have no title of their own.
    """
    language = language_of(path, overview.languages) if is_local(path) else ""
    if not language:
        return None
    steps = path.strip("/").split("/")
    for end in range(len(steps), 1, -1):
        head = overview.by_path("/" + "/".join(steps[:end]))
        if head is not None:
            return _of_item(overview, head, steps[end:])
    named = len(steps) > 1 and steps[1] in RESERVED and is_content_id(steps[1])
    return Subject(f"/{language}/{steps[1]}" if named else f"/{language}", "", language)


def _of_item(overview: Overview, head: Head, rest: list[str]) -> Subject:
    chain = [head, *reversed(overview.parents(head))]
    place = next((h for h in chain if h.type == "municipality"), None)
    path = head.path
    if place is None and len(rest) == 2 and rest[0] == IN:
        heads = overview.heads("municipality", head.language)
        place = next((h for h in heads if h.cid == rest[1]), None)
        path = variant_path(head.path, place.cid if place else "")
    return Subject(path, head.title, head.language, head, place)
