"""Whether a translation uses the words of the glossary."""

from functools import lru_cache
from infoportal import _
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.glossary.said import said
from infoportal.proofreading.glossary.term import Term
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.pieces import Passage
from infoportal.proofreading.version import Pair
from infoportal.proofreading.version import Version


FINNISH = "fi"
#: Readers of these meet the Finnish word, or its Swedish twin, anyway.
WITHOUT_FINNISH = ("fi", "sv")
BESIDE_IN = ("pages", "services")


def terms_kept(pair: Pair, knowledge: Knowledge) -> Found:
    """Find terms of the source that the translation says in other words."""
    if not pair.is_translation:
        return
    own = said(pair.version, pair.version.language)
    for term, passage, word in _terms_of(pair.source, knowledge):
        wording = term.wordings.get(pair.version.language)
        if wording and own.first(wording.forms) is None:
            message = _(
                "check_term",
                default="The source has '${source}': the glossary's word is '${term}'.",
                mapping={"source": word, "term": wording.term},
            )
            yield _finding(pair, passage, message)


def finnish_beside(pair: Pair, knowledge: Knowledge) -> Found:
    """Find terms without the Finnish word that people meet on forms and signs."""
    version = pair.version
    if version.language in WITHOUT_FINNISH or version.item.kind not in BESIDE_IN:
        return
    own = said(version, FINNISH)
    for term, passage, _word in _terms_of(pair.source, knowledge):
        finnish = term.wordings.get(FINNISH)
        if term.beside and finnish and own.first(finnish.forms) is None:
            message = _(
                "check_beside",
                default="The Finnish '${term}' belongs beside its first mention.",
                mapping={"term": finnish.term},
            )
            yield _finding(pair, passage, message)


def no_wrong_terms(pair: Pair, knowledge: Knowledge) -> Found:
    """Find words that must not be used for a term."""
    language = pair.version.language
    own = said(pair.version, language, all_words=False)
    for term in knowledge.terms:
        wording = term.wordings.get(language)
        place = own.first(wording.wrong) if wording and wording.wrong else None
        if wording and place:
            passage, piece, word = place
            message = _(
                "check_wrong_term",
                default="'${word}': the glossary's word is '${term}'.",
                mapping={"word": word, "term": wording.term},
            )
            yield Finding(piece.line, passage.field, message)


@lru_cache(maxsize=2)
def _terms_of(source: Version, knowledge: Knowledge) -> list[tuple[Term, Passage, str]]:
    """Give the terms that a source has: where each stands first, and its form."""
    found, own = [], said(source, source.language)
    for term in knowledge.terms:
        wording = term.wordings.get(source.language)
        place = own.first(wording.forms) if wording else None
        if place:
            found.append((term, place[0], place[2]))
    return found


def _finding(pair: Pair, passage: Passage, message: str) -> Finding:
    """Tell it of the field where the source has it."""
    return Finding(pair.version.file.line(*passage.path), passage.field, message)
