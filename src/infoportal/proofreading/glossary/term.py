"""A term of the glossary in one language and in all."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """How a term is said in one language; ``forms`` find it in running text."""

    term: str
    forms: tuple[str, ...]
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True)
class Term:
    """An official term; ``beside``: the Finnish one stands beside its translation."""

    id: str
    wordings: Mapping[str, Wording]
    beside: bool
    place: int
