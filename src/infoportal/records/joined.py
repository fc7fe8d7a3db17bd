"""What a record refers to, joined on read: titles, addresses, municipalities."""

from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from infoportal.places.folding import fold
from infoportal.records.values import Head
from infoportal.translation.freshness import revision_of
from infoportal.vocabularies.municipalities import municipalities
from typing import Any


Record = Mapping[str, Any]

EMPTY: Record = {"fields": {}, "refs": {}, "translation": {}}
#: Where everything is looked for that a language lacks, as ``Overview.link`` does.
SOURCES = ("fi", "sv", "en")


class Joined:
    """Answers for one language at one moment; it is a ``parameters.Lookup`` too."""

    def __init__(
        self,
        view: Any,
        peek: Callable[[str, str], Record | None],
        language: str,
        base_url: str,
        find: Callable[[str], Sequence[Head]] = lambda text: (),
    ) -> None:
        """Join for one language.

        :param view: an ``Overview``: what the public sees at its moment.
        :param peek: gives stored records, to read only.
        :param base_url: the address of the portal, without a slash at its end.
        :param find: finds public things in this language by words, the best first.
        """
        self.view = view
        self.peek = peek
        self.language = language
        self.base_url = base_url
        self._find = find
        self._matches: dict[str, dict[str, int]] = {}
        self._services: dict[str, dict[str, None]] | None = None
        self._everything: dict[str, list[Head]] = {}

    @property
    def now(self) -> datetime:
        """Return the moment for which everything holds."""
        return datetime.fromisoformat(self.view.now)

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages that are on."""
        return tuple(self.view.languages)

    def head(self, item_id: str) -> Head | None:
        """Return a public head in this language, else in the next best one."""
        for code in self._languages():
            head = self.view.public(item_id, code)
            if head is not None:
                return head
        return None

    def _languages(self) -> Iterator[str]:
        yield self.language
        yield from SOURCES
        yield from self.view.languages

    def record(self, head: Head) -> Record:
        """Return the stored record of a head, to read only."""
        return self.peek(head.id, head.language) or EMPTY

    def revision(self, item_id: str, language: str) -> str | None:
        """Return the revision of a text, public or not; None where there is none."""
        head = self.view.known(item_id, language)
        if head is None:
            return None
        return head.revision or revision_of(self.record(head))

    def path(self, head: Head) -> str:
        """Return the path of the page on which the public reads an item.

        Local information is read on the national page that it adds to.
        """
        if head.type == "local_information":
            for item_id in head.facet("adds_to"):
                national = self.view.public(item_id, head.language)
                if national is not None:
                    return f"{national.path}/in/{head.parent.rpartition('/')[2]}"
        return head.path

    def address(self, head: Head) -> str:
        """Return the absolute address of an item's page."""
        return self.base_url + self.path(head)

    def translations(self, item_id: str) -> dict[str, str]:
        """Return ``{language: address}`` of all public translations."""
        heads = self.view.versions(item_id)
        return {head.language: self.address(head) for head in heads}

    def reference(self, item_id: str) -> dict[str, str] | None:
        """Return what stands for an item that is referred to.

        None when the public sees it in no language. ``language`` is that of the
        title, which is the source's where the item is untranslated.
        """
        head = self.head(item_id)
        return None if head is None else self.reference_to(head)

    def reference_to(self, head: Head) -> dict[str, str]:
        """Return what stands for a head that is referred to."""
        return {
            "@id": self.address(head),
            "id": head.id,
            "type": head.type,
            "title": head.title,
            "language": head.language,
        }

    def references(self, item_ids: Any) -> list[dict[str, str]]:
        """Return what stands for the items that are public, in their order."""
        found = (self.reference(item_id) for item_id in item_ids or ())
        return [reference for reference in found if reference]

    def providers_of(self, item_id: str) -> tuple[str, ...]:
        """Return who gives an offered thing: a service's providers, or itself."""
        head = self.head(item_id)
        if head is None:
            return ()
        if head.type == "service_provider":
            return (head.id,)
        return head.facet("provider")

    def municipality_of(self, number: str) -> dict[str, str]:
        """Return a municipality's number and name, and its section's address."""
        known = municipalities().get(number)
        found = {"number": number, "name": known.name(self.language) if known else ""}
        head = self._section(number)
        if head is not None:
            found.update({"@id": self.address(head), "id": head.id})
        return found

    def _section(self, number: str) -> Head | None:
        sections: dict[str, Head] = self.view.keep(
            ("sections", self.language), self._find_sections
        )
        return sections.get(number)

    def _find_sections(self) -> dict[str, Head]:
        languages = reversed(list(dict.fromkeys(self._languages())))
        return {
            number: head
            for code in languages
            for head in self.view.heads("municipality", code)
            for number in head.facet("municipality")
        }

    def item(self, types: tuple[str, ...], name: str) -> str | None:
        """Return the identity of a public item named by content id or identity."""
        head = self.head(name)
        if head is not None:
            return head.id if head.type in types else None
        named = self.view.named(types, name)
        for code in dict.fromkeys(self._languages()):
            for head in named:
                if head.language == code:
                    return head.id
        return None

    def municipality(self, name: str) -> str | None:
        """Return a municipality's number, from its number, id, identity or name."""
        if name in municipalities():
            return name
        item_id = self.item(("municipality",), name)
        head = self.head(item_id) if item_id else None
        if head is not None:
            return next(iter(head.facet("municipality")), None)
        return self._named(fold(name))

    def _named(self, words: str) -> str | None:
        """Return the number of the municipality of a name, in any language."""
        names = dict(_official_names())
        for code in self.view.languages:
            for head in self.view.heads("municipality", code):
                for number in head.facet("municipality"):
                    names[fold(head.title)] = number
        return names.get(words)

    def matches(self, text: str) -> Mapping[str, int]:
        """Return the identities that a search finds, each with its place."""
        if text not in self._matches:
            found = enumerate(self._find(text))
            self._matches[text] = {head.id: place for place, head in found}
        return self._matches[text]

    def everything(self, type_name: str) -> list[Head]:
        """Return all public items of a type, each once, in the next best language."""
        if type_name not in self._everything:
            found: dict[str, Head] = {}
            for code in dict.fromkeys(self._languages()):
                for head in self.view.heads(type_name, code):
                    found.setdefault(head.id, head)
            self._everything[type_name] = list(found.values())
        return self._everything[type_name]

    def services_of(self, provider: str) -> tuple[str, ...]:
        """Return the identities of all public services of a provider."""
        if self._services is None:
            self._services = {}
            for code in dict.fromkeys(self._languages()):
                for head in self.view.heads("service", code):
                    for own in head.facet("provider"):
                        self._services.setdefault(own, {})[head.id] = None
        return tuple(self._services.get(provider, ()))


@cache
def _official_names() -> dict[str, str]:
    """Return the numbers of municipalities by their folded names."""
    return {
        fold(name): number
        for number, known in municipalities().items()
        for name in (known.name_fi, known.name_sv)
    }
