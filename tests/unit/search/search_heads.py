"""A small portal in memory, and an engine that finds what it is told."""

from infoportal.records.overview import Index
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.search.terms import loose_terms
from infoportal.search.terms import words_of
from infoportal.search.values import Found


NOW = "2026-06-01T09:00:00Z"


def head(path, title="", type="info_page", description="", state="published", **facets):
    """Return a published head at a path; other values are its facets."""
    language, _, cid = path.strip("/").partition("/")
    cid = cid.rpartition("/")[2]
    return Head(
        id=f"{type}/{cid}",
        language=language,
        type=type,
        uid=path,
        path=path,
        cid=cid,
        title=title or cid.title(),
        description=description,
        state=state,
        parent=path.rpartition("/")[0],
        facets=facets,
    )


def overview(*heads):
    """Return what the public sees of some heads."""
    return Overview(Index(heads), ("fi", "sv", "ar"), NOW)


class Engine:
    """Finds the public ones of some paths, whatever is asked."""

    def __init__(self, *paths, elsewhere=(), spellings=(), near=False):
        self.paths = paths
        self.near = near
        self.others = elsewhere
        self.spelled = list(spellings)

    def find(self, view, text, language):
        heads = [head for head in map(view.by_path, self.paths) if head]
        return Found(heads, loose_terms(words_of(text)), self.near)

    def elsewhere(self, view, text, language):
        found = {}
        for path in self.others:
            head = view.by_path(path)
            found.setdefault(head.language, []).append(head)
        return found

    def spellings(self, view, text, language):
        return self.spelled
