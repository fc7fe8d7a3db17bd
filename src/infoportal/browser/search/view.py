"""``/{lang}/search?q=``: what is found, and a way on where nothing is."""

from functools import cached_property
from infoportal import _
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from infoportal.browser.search.asked import Asked
from infoportal.browser.search.asked import asked
from infoportal.browser.search.choices import Choices
from infoportal.records.values import Head
from infoportal.search.groups import KINDS
from infoportal.search.interfaces import ISearch
from infoportal.search.plaintext import texts_of
from infoportal.search.results import search
from infoportal.search.snippets import marked
from infoportal.search.snippets import Piece
from infoportal.search.snippets import snippet
from infoportal.search.values import Question
from infoportal.search.values import Results
from typing import Any


NAME = "search"
#: How many results stand on one page.
PAGE = 10
#: In what a thing lies that says something about it.
TELLING = ("topic", "municipality")


class SearchPage(Choices, PortalPage):
    """The page of the search form and of what it finds."""

    template = page_template(__file__)
    pieces = page_template(__file__, "pieces.pt")
    robots = "noindex"
    schema_kind = "SearchResultsPage"

    @cached_property
    def asked(self) -> Asked:
        """Return what the address asks."""
        topics = [head.cid for head in self.topics]
        return asked(self.request.get("QUERY_STRING", ""), KINDS, topics)

    @property
    def search_words(self) -> str:
        """Return what was looked for, for the form in the header too."""
        return self.asked.words

    @cached_property
    def results(self) -> Results:
        """Return what was found."""
        question = Question(
            self.asked.words,
            self.language,
            self.asked.kinds,
            self.asked.topics,
            self.asked.start,
            PAGE,
        )
        return search(ISearch(self.portal), self.overview, question)

    def title_pieces(self, head: Head) -> list[Piece]:
        """Return a title, with what was looked for marked."""
        return marked(head.title, self.results.terms)

    def snippet(self, head: Head) -> list[Piece]:
        """Return the piece of a thing's text that has the words."""
        record = self.peek(head.id, head.language) or {"fields": {}}
        texts = [head.description, *texts_of(record["fields"])]
        return snippet(texts, self.results.terms)

    def where(self, head: Head) -> str:
        """Return the title of what a thing lies in, where that says something."""
        above = self.overview.by_path(head.parent)
        return above.title if above and above.type in TELLING else ""

    @property
    def pager(self) -> dict[str, str]:
        """Return the addresses of the results before and after these."""
        start, total = self.results.start, self.results.total
        links = {}
        if start:
            links["prev"] = self.asking(start=start - PAGE)
        if start + PAGE < total:
            links["next"] = self.asking(start=start + PAGE)
        return links

    @property
    def advice(self) -> Head | None:
        """Return the directory of advice."""
        return self.directory_of("advice_channel")

    @property
    def page_title(self) -> str:
        """Say what the page is."""
        return self.translate(_("search_title", default="Search"))

    @property
    def document_title(self) -> str:
        """Begin with what was looked for: so it stands in the browser's history."""
        words = [self.asked.words] if self.asked.words else []
        return " – ".join([*words, super().document_title])

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return this page, with the same words, in all languages."""
        return {code: self.path_in(code) for code in self.overview.languages}

    @property
    def whereabouts(self) -> tuple[str, str]:
        """Return this page with what was asked."""
        path, _mark, query = self.asking().removeprefix(self.portal_url).partition("?")
        return path, query

    @property
    def canonical(self) -> str:
        """Return the address of the empty form."""
        return self.way(NAME)

    @property
    def alternates(self) -> list[tuple[str, str]]:
        """Return the empty form in all languages."""
        return [
            (self.tag(code), self.url(f"/{code}/{NAME}"))
            for code in self.overview.languages
        ]

    def asking(self, **changed: Any) -> str:
        """Return the address of this page with some of the question changed."""
        query = self.asked.query(**changed)
        return f"{self.way(NAME)}?{query}" if query else self.way(NAME)

    def path_in(self, code: str) -> str:
        """Return the path of the same words in a language, without narrowing."""
        query = Asked(self.asked.words).query()
        return f"/{code}/{NAME}" + (f"?{query}" if query else "")
