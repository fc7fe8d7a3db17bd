"""The folders of the content format: their types and their places in the site."""

from dataclasses import dataclass
from functools import cache

import re


ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True)
class Kind:
    """One folder of ``content/``."""

    folder: str
    type: str
    #: The section that holds its items when no parent is named.
    section: str | None = None
    #: The type that ``parent`` may name; none: the kind takes no parent.
    parent_type: str | None = None
    parent_required: bool = False


KINDS: tuple[Kind, ...] = (
    Kind("sections", "section"),
    Kind("topics", "topic", parent_type="topic"),
    Kind("pages", "info_page", parent_type="topic"),
    Kind("municipalities", "municipality", section="municipalities"),
    Kind(
        "local-information",
        "local_information",
        parent_type="municipality",
        parent_required=True,
    ),
    Kind("providers", "service_provider", section="providers"),
    Kind("services", "service", section="services", parent_type="municipality"),
    Kind("self-services", "self_service", section="self-services"),
    Kind(
        "service-points",
        "service_point",
        section="service-points",
        parent_type="municipality",
    ),
    Kind("advice", "advice_channel", section="advice"),
    Kind("notices", "notice", section="notices", parent_type="municipality"),
)


@cache
def by_folder() -> dict[str, Kind]:
    """Give the kinds by the name of their folder."""
    return {kind.folder: kind for kind in KINDS}


@cache
def by_type() -> dict[str, Kind]:
    """Give the kinds by the type of their items."""
    return {kind.type: kind for kind in KINDS}


def is_id(text: str) -> bool:
    """Tell whether a text can be the id of an item."""
    return ID_PATTERN.fullmatch(text) is not None
