"""What a rule says of a file."""

from collections.abc import Callable
from collections.abc import Iterator
from dataclasses import dataclass
from infoportal.importing.source import SourceItem
from infoportal.proofreading.version import Pair
from typing import TYPE_CHECKING
from zope.i18nmessageid import Message


if TYPE_CHECKING:
    from infoportal.proofreading.knowledge import Knowledge


@dataclass(frozen=True)
class Finding:
    """One fault of the file that a rule was asked about."""

    line: int
    field: str
    message: Message | str


Found = Iterator[Finding]
#: What is asked of every language of an item, and of its item.yaml.
TextRule = Callable[[Pair, "Knowledge"], Found]
ItemRule = Callable[[SourceItem, "Knowledge"], Found]
