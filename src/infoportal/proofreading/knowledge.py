"""What rules know beside the file in hand."""

from dataclasses import dataclass
from dataclasses import field
from infoportal.importing.references import References
from infoportal.proofreading.glossary.term import Term


@dataclass(frozen=True, eq=False)
class Knowledge:
    """All items that there are, their addresses on the site, and the glossary."""

    references: References = field(default_factory=References)
    addresses: frozenset[str] = frozenset()
    terms: tuple[Term, ...] = ()
