"""What rules know beside the file in hand."""

from dataclasses import dataclass
from dataclasses import field
from infoportal.importing.references import References
from infoportal.proofreading.glossary.term import Term
from infoportal.proofreading.identify import Identify


@dataclass(frozen=True, eq=False)
class Knowledge:
    """All items that there are, their addresses on the site, and the glossary.

    ``identify`` tells which language a text is in.
    """

    identify: Identify
    references: References = field(default_factory=References)
    addresses: frozenset[str] = frozenset()
    terms: tuple[Term, ...] = ()
