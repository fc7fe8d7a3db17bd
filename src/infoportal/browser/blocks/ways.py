"""From a service to the guidance that tells all ways of getting it."""

from collections.abc import Iterable
from dataclasses import dataclass
from infoportal.records.values import Head
from infoportal.records.values import Link
from typing import Any
from urllib.parse import urlencode


@dataclass(frozen=True)
class Way:
    """A service and where guidance to it is asked for."""

    item: Head | Link
    url: str


def guidance_links(page: Any, services: Iterable[Head | Link]) -> list[Way]:
    """Return the guidance to some services, which are named by their content ids."""
    found = []
    for service in services:
        head = page.overview.public(service.id, service.language)
        if head is not None:
            query = urlencode({"need": head.cid})
            found.append(Way(service, f"{page.way('guidance')}?{query}"))
    return found
