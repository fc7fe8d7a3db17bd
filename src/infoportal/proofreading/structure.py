"""Whether a text is built as its source: headings, lists, tables, paragraphs."""

from collections.abc import Iterator
from infoportal import _
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge
from infoportal.proofreading.pieces import Passage
from infoportal.proofreading.version import Pair
from infoportal.translation.structure import Block


CELLS = ("td", "th")


def same_structure(pair: Pair, knowledge: Knowledge) -> Found:
    """Find the first block of every rich field that the source has otherwise."""
    if not pair.is_translation:
        return
    for path, passage in pair.version.passages.items():
        source = pair.source.passages.get(path)
        if source is not None:
            yield from _compare(passage, source, pair.source.language)


def _compare(passage: Passage, source: Passage, language: str) -> Iterator[Finding]:
    blocks, others = passage.blocks, source.blocks
    for number, ((line, block), (_line, other)) in enumerate(
        zip(blocks, others, strict=False), 1
    ):
        if described(block) != described(other):
            message = _(
                "check_structure",
                default="Block ${number} is ${here}; in the source (${language}) "
                "it is ${there}.",
                mapping={
                    "number": number,
                    "here": described(block),
                    "language": language,
                    "there": described(other),
                },
            )
            yield Finding(line, passage.field, message)
            return
    if len(blocks) != len(others):
        message = _(
            "check_blocks",
            default="There are ${here} blocks; in the source (${language}) "
            "there are ${there}.",
            mapping={"here": len(blocks), "language": language, "there": len(others)},
        )
        last = blocks[-1][0] if blocks else passage.line
        yield Finding(last, passage.field, message)


def described(block: Block) -> str:
    """Tell how a block is built, in HTML's names: ``h2``, ``ul (3)``, ``table (2×3)``.

    >>> from infoportal.translation.structure import blocks_of
    >>> described(blocks_of("<ul><li>One</li><li>Two</li></ul>")[0])
    'ul (2)'
    """
    if block.kind == "table":
        rows = block.html.count("<tr")
        return f"table ({rows}×{block.html.count('<td') + block.html.count('<th>')})"
    if not block.items:
        return block.kind
    inner = sum(item.html.count("<li") - 1 for item in block.items)
    return f"{block.kind} ({len(block.items)}{f'+{inner}' if inner else ''})"
