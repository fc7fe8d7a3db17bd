"""Read `glossary.yaml` and check it by itself."""

from collections.abc import Collection
from collections.abc import Iterator
from infoportal import _
from infoportal.importing.faults import FileFault
from infoportal.importing.source import SourceText
from infoportal.importing.textfiles import read_yaml
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.glossary.matching import any_ending
from infoportal.proofreading.glossary.matching import folded
from infoportal.proofreading.glossary.matching import pattern
from infoportal.proofreading.glossary.term import Term
from infoportal.proofreading.glossary.term import Wording
from pathlib import Path
from typing import Any


NAME = "glossary.yaml"
LEAST = 80
TERMS = "terms"
_OWN = ("id", "beside")


class Glossary:
    """The terms of a folder of content, and what is wrong with their file."""

    def __init__(self, file: str, text: SourceText | None, findings: Found) -> None:
        self.file = file
        self.findings = list(findings)
        rows = text.values.get(TERMS) if text else None
        self.text = text
        self.terms = tuple(_terms(rows if isinstance(rows, list) else []))

    def check(self, languages: Collection[str], whole: bool) -> Found:
        """Find what is wrong; ``whole``: with what concerns no language."""
        yield from self.findings
        if self.text is None:
            return
        if whole and len(self.terms) < LEAST:
            message = _(
                "check_few_terms",
                default="There are ${here} terms; at least ${least} belong here.",
                mapping={"here": len(self.terms), "least": LEAST},
            )
            yield Finding(1, TERMS, message)
        for language in languages:
            yield from self._language(language)

    def _language(self, language: str) -> Found:
        seen: dict[str, Term] = {}
        for term in self.terms:
            wording = term.wordings.get(language)
            if wording is None:
                yield self._finding(term, language, _no_term())
                continue
            term_itself = folded(wording.term, language)
            if not pattern(wording.forms, language).search(term_itself):
                message = _(
                    "check_term_form",
                    default="The forms do not find the term itself.",
                )
                yield self._finding(term, language, message)
            other = seen.setdefault(term_itself, term)
            if other is not term:
                yield self._finding(term, language, _same(other, wording))

    def _finding(self, term: Term, language: str, message: Any) -> Finding:
        line = self.text.line(TERMS, term.place, language) if self.text else 1
        return Finding(line, f"{term.id}.{language}", message)


def read(folder: Path) -> Glossary | None:
    """Read the glossary of a folder; a folder may have none."""
    path = folder / NAME
    if not path.is_file():
        return None
    name = f"{folder.name}/{NAME}"
    try:
        return Glossary(name, read_yaml(name, path.read_bytes()), iter(()))
    except FileFault as fault:
        finding = Finding(fault.line, fault.field, fault.message)
        return Glossary(name, None, iter((finding,)))


def _terms(rows: list[Any]) -> Iterator[Term]:
    for place, row in enumerate(rows):
        if isinstance(row, dict):
            wordings = {
                str(name): wording
                for name, value in row.items()
                if name not in _OWN and (wording := _wording(value))
            }
            name = str(row.get("id") or place)
            yield Term(name, wordings, row.get("beside") is True, place)


def _wording(value: Any) -> Wording | None:
    if not isinstance(value, dict) or not value.get("term"):
        return None
    term = str(value["term"])
    forms = _texts(value.get("forms")) or (any_ending(term),)
    return Wording(term, forms, _texts(value.get("not")))


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(text) for text in value) if isinstance(value, list) else ()


def _no_term() -> Any:
    return _("check_no_term", default="The term is missing in this language.")


def _same(other: Term, wording: Wording) -> Any:
    return _(
        "check_same_term",
        default="'${term}' is the word for '${other}' already.",
        mapping={"term": wording.term, "other": other.id},
    )
