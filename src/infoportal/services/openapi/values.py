"""What the document is made of: addresses, what is declared of them, the portal."""

from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from infoportal.records.parameters import Parameter
from infoportal.services.formats.values import Format
from typing import Any
from zope.i18nmessageid import Message


Schema = dict[str, Any]
Say = Callable[[Message | str], str]


@dataclass(frozen=True)
class Route:
    """An address of the API: a service, and the steps that follow its name.

    A step in braces is a variable. ``schema`` is that of the answer in JSON,
    ``types`` are the types of content of which it tells; ``whole``: one record.
    ``at_root``: it tells of all languages, so it is documented without one too.
    ``goes_on``: a list whose Link header leads on; ``gone``: what was once there may
    be gone for good.
    """

    endpoint: str
    name: str
    title: Message
    tag: str
    schema: Schema
    steps: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    whole: bool = False
    at_root: bool = False
    goes_on: bool = False
    gone: bool = False

    @property
    def variables(self) -> tuple[str, ...]:
        """Return the names of the variables among the steps."""
        return tuple(step[1:-1] for step in self.steps if step.startswith("{"))

    @property
    def path(self) -> str:
        """Return the address within a language."""
        return "/".join((f"/{self.endpoint}", *self.steps))


@dataclass(frozen=True)
class Declared:
    """What a service says of itself at an address."""

    route: Route
    parameters: tuple[Parameter, ...]
    formats: tuple[Format, ...]


@dataclass(frozen=True)
class About:
    """What the document tells of the portal.

    ``licence`` is its title and address, ``contact`` an e-mail address or "",
    ``examples`` has values that stand for something here, by the names of parameters
    or of types of content.
    """

    base_url: str
    title: str
    licence: tuple[str, str]
    languages: tuple[str, ...]
    language: str
    contact: str = ""
    examples: Mapping[str, Any] = field(default_factory=dict)
