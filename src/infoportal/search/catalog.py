"""The search with Plone's catalog behind it.

Its text index knows no language: words are found as they are written, continued, or
with another ending. What is public is the overview's to say, as everywhere.
"""

from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.search import textindex
from infoportal.search.groups import all_in
from infoportal.search.interfaces import ISearch
from infoportal.search.ranking import covering
from infoportal.search.ranking import Hit
from infoportal.search.ranking import is_titled
from infoportal.search.ranking import ranked
from infoportal.search.spelling import corrected
from infoportal.search.terms import loose_terms
from infoportal.search.terms import words_of
from infoportal.search.values import Found
from plone import api
from Products.ZCTextIndex.ParseTree import ParseError
from Products.ZCTextIndex.ParseTree import QueryError
from typing import Any
from zope.interface import implementer


#: With fewer hits than this, what is close to the words is told too.
FEW = 3
#: The languages whose terms stand on papers and signs.
OFFICIAL = ("fi", "sv")
#: What covering most of the words is worth beside a fitting title.
COVERING = 2.0


@implementer(ISearch)
class CatalogSearch:
    """Finds by the index ``SearchableText``."""

    def __init__(self, portal: Any) -> None:
        self.portal = portal

    def find(self, view: Overview, text: str, language: str) -> Found:
        """Return what has all the words and, when that is little, what is close.

        What is called so is told even then, though its ending differs. Of several
        words the page that answers may lack one that another page happens to have.
        """
        words = words_of(text)
        if not words:
            return Found()
        exact = list(self.hits(view, textindex.strict(words), language))
        known = {hit.head.path for hit in exact}
        hits = self.hits(view, textindex.loose(words), language)
        close = [hit for hit in hits if hit.head.path not in known]
        called = [hit for hit in close if is_titled(words, hit.head.title)]
        met = called or [hit for hit in exact if is_titled(words, hit.head.title)]
        if len(exact) + len(called) >= FEW:
            heads = ranked([*exact, *called], words)
            return Found(heads, loose_terms(words), near=not exact)
        heads = [] if met else self.most(view, words, language)
        heads = heads or ranked(exact, words) + ranked(close, words)
        return Found(heads, loose_terms(words), near=not exact)

    def most(self, view: Overview, words: Sequence[str], language: str) -> list[Head]:
        """Return what has all or most of several words, nothing for a single one."""
        atoms = textindex.loose(words).split()
        if not atoms[1:]:
            return []
        found = {atom: list(self.hits(view, atom, language)) for atom in atoms}
        hits = covering(found, len(all_in(view, language)), words)
        return ranked(hits, words, COVERING)

    def elsewhere(
        self, view: Overview, text: str, language: str
    ) -> Mapping[str, list[Head]]:
        """Return what has all the words in the other languages, else what is close."""
        words = words_of(text)
        found: dict[str, list[Head]] = {}
        if words:
            hits = list(self.hits(view, textindex.strict(words)))
            hits = hits or list(self.hits(view, textindex.loose(words)))
            for head in ranked(hits, words):
                found.setdefault(head.language, []).append(head)
        return {c: found[c] for c in view.languages if c in found and c != language}

    def spellings(self, view: Overview, text: str, language: str) -> list[str]:
        """Return the words in spellings of the portal's own titles."""
        heads = all_in(view, language)
        texts = (text for head in heads for text in (head.title, head.description))
        return [
            spelling
            for spelling in corrected(text, texts)
            if next(self.hits(view, self._strict(spelling), language), None)
        ]

    def _strict(self, text: str) -> str:
        return textindex.strict(words_of(text))

    def hits(self, view: Overview, query: str, language: str = "") -> Iterator[Hit]:
        """Yield what is public of what the index finds."""
        narrowed = {"Language": language} if language else {}
        catalog = api.portal.get_tool("portal_catalog")
        try:
            brains = catalog(SearchableText=query, **narrowed)
        except (ParseError, QueryError):
            return
        root = len("/".join(self.portal.getPhysicalPath()))
        for brain in brains:
            head = view.by_path(brain.getPath()[root:])
            if head is not None:
                yield Hit(head, brain.data_record_score_, names_of(view, head))


def names_of(view: Overview, head: Head) -> tuple[str, ...]:
    """Return what a thing is called officially: by such a name it is looked for
    in all languages.
    """
    others = (view.public(head.id, c) for c in OFFICIAL if c != head.language)
    return tuple(other.title for other in others if other is not None)
