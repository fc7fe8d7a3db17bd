"""An answer made of what an engine finds: narrowed, counted, cut into pages."""

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.search.groups import all_in
from infoportal.search.groups import kind_of
from infoportal.search.groups import KINDS
from infoportal.search.groups import main_topics
from infoportal.search.groups import topics_of
from infoportal.search.interfaces import Engine
from infoportal.search.spelling import similar_titles
from infoportal.search.values import Count
from infoportal.search.values import Found
from infoportal.search.values import Help
from infoportal.search.values import Question
from infoportal.search.values import Results
from infoportal.search.values import unique


#: With fewer hits than this, help is offered.
FEW = 3
MOST_TRANSLATED = 5


def search(engine: Engine, view: Overview, question: Question) -> Results:
    """Return the answer to a question."""
    found = engine.find(view, question.text, question.language)
    kinds = {head.path: {kind_of(head)} for head in found.heads}
    topics = {head.path: topics_of(view, head) for head in found.heads}
    of_kind = [h for h in found.heads if fits(kinds[h.path], question.kinds)]
    of_topic = [h for h in found.heads if fits(topics[h.path], question.topics)]
    both = [h for h in of_kind if fits(topics[h.path], question.topics)]
    start = first_of_page(question.start, question.size, len(both))
    order = [head.cid for head in main_topics(view, question.language)]
    return Results(
        total=len(both),
        whole=len(found.heads),
        start=start,
        hits=both[start : start + question.size],
        kinds=counts(of_topic, kinds, question.kinds, KINDS),
        topics=counts(of_kind, topics, question.topics, order),
        terms=found.terms,
        near=found.near,
        help=help_with(engine, view, question, found),
    )


def fits(own: set[str], wanted: Sequence[str]) -> bool:
    """Tell whether something is within a narrowing; none is as wide as it goes."""
    return not wanted or not own.isdisjoint(wanted)


def first_of_page(start: int, size: int, total: int) -> int:
    """Return where the page begins that holds ``start``; past the end, the last."""
    last = max(total - 1, 0)
    return min(max(start, 0), last) // size * size


def counts(
    heads: Iterable[Head],
    groups: Mapping[str, set[str]],
    chosen: Sequence[str],
    order: Iterable[str],
) -> list[Count]:
    """Return how many of the heads each group has, groups without any left out.

    One that is chosen is told all the same: it must be possible to leave it.
    """
    numbers: dict[str, int] = {}
    for head in heads:
        for code in groups[head.path]:
            numbers[code] = numbers.get(code, 0) + 1
    return [
        Count(code, numbers.get(code, 0), code in chosen)
        for code in order
        if code in numbers or code in chosen
    ]


def help_with(engine: Engine, view: Overview, question: Question, found: Found) -> Help:
    """Return what helps on where little was found, or only what is close."""
    text, language = question.text, question.language
    if not text.strip() or not (found.near or len(found.heads) < FEW):
        return Help()
    elsewhere = engine.elsewhere(view, text, language)
    known = {head.id for head in found.heads}
    others = unique(head for heads in elsewhere.values() for head in heads)
    public = (view.public(head.id, language) for head in others if head.id not in known)
    titles = similar_titles(text, all_in(view, language))
    return Help(
        engine.spellings(view, text, language),
        [head for head in titles if head.id not in known],
        [head for head in public if head is not None][:MOST_TRANSLATED],
        {code: len(heads) for code, heads in elsewhere.items()},
    )
