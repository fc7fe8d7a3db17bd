"""Help in person with an online service: the nearest points that support it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.areas import place
from infoportal.browser.blocks.areas import sections_by_number
from infoportal.browser.blocks.listing import all_heads
from infoportal.browser.blocks.listing import first_facet
from infoportal.browser.blocks.openingspage import OpeningsPage
from infoportal.browser.blocks.place import distance_text
from infoportal.browser.blocks.today import Opening
from infoportal.browser.layout.wording import locale_for
from infoportal.browser.section.near import place_named
from infoportal.openinghours.formats import list_text
from infoportal.places.alphabet import place_in_order
from infoportal.records.helping import Helping
from infoportal.records.helping import helping
from infoportal.records.helping import HELPS_ONLINE
from infoportal.records.helping import nearest
from infoportal.records.joined import Joined
from infoportal.records.parameters import BadValue
from infoportal.records.parameters import place as read_place
from infoportal.records.query import pairs_of
from infoportal.records.values import Head
from infoportal.vocabularies.municipalities import municipalities
from typing import Any
from urllib.parse import urlencode


#: How many of the nearest points are told; the directory has them all.
NEAREST = 3


@dataclass(frozen=True)
class Helper:
    """A point that helps, as the page tells of it."""

    head: Head
    ways: str
    distance: str
    opening: Opening | None


class InPerson(OpeningsPage):
    """A page that says where one is helped in person."""

    @cached_property
    def joined(self) -> Joined:
        """Return what joins records on read."""
        return Joined(self.overview, self.store.peek, self.language, self.portal_url)

    @cached_property
    def where(self) -> str:
        """Return the place that was asked for, as the API takes it; '' for none."""
        pairs, _faults = pairs_of(self.request.get("QUERY_STRING") or "")
        text = next((text.strip() for name, text in pairs if name == "in"), "")
        return place_named(text, self.overview) if text else ""

    @cached_property
    def here(self) -> tuple[float, float] | None:
        """Return where that is; None for none, or when nobody knows the place."""
        try:
            return read_place(self.where, self.joined) if self.where else None
        except BadValue:
            return None

    @property
    def where_written(self) -> str:
        """Return the place as the field of the form shows it."""
        if self.where in municipalities():
            sections = sections_by_number(self.overview, self.language)
            return place(self.where, sections, self.language).name
        return self.where[:100]

    @property
    def is_lost(self) -> bool:
        """Tell whether a place was asked for that nobody knows."""
        return bool(self.where) and self.here is None

    @cached_property
    def helping(self) -> list[Helping]:
        """Return the points that help, the nearest first where that is known."""
        found = helping(
            all_heads(self.overview, "service_point", self.language),
            [service.id for service in self.handled()],
            self.ids("provider"),
            self.joined,
        )
        return nearest(found, self.here, self.joined) if self.here else found

    def handled(self) -> list[Any]:
        """Return the services that are handled online here."""
        raise NotImplementedError

    @cached_property
    def helpers(self) -> list[tuple[Any, list[Helper]]]:
        """Return points under the municipality they are in; the nearest without."""
        if self.here:
            return [(None, self._told(self.helping[:NEAREST]))]
        groups: dict[str, list[Helping]] = {}
        for one in self.helping:
            groups.setdefault(first_facet("municipality")(one.head), []).append(one)
        sections = sections_by_number(self.overview, self.language)
        named = [
            (place(number, sections, self.language), found)
            for number, found in groups.items()
        ]
        named.sort(key=lambda group: place_in_order(group[0].name, self.language))
        return [(where, self._told(found)) for where, found in named]

    def _told(self, found: Iterable[Helping]) -> list[Helper]:
        return [self._helper(one) for one in found]

    def _helper(self, one: Helping) -> Helper:
        osm = self.joined.record(one.head).get("osm") or {}
        ways = list_text(
            self.terms("channels", one.channels), locale_for(self.language)
        )
        away = one.kilometres
        return Helper(
            one.head,
            ways,
            "" if away is None else distance_text(round(away, 1), self.language),
            self.openings.of(osm.get("", "")),
        )

    @property
    def known_places(self) -> str:
        """Return the ids of the municipalities that a visitor may have chosen."""
        heads = self.overview.heads("municipality", self.language)
        return " ".join(head.cid for head in heads)

    @property
    def all_helpers(self) -> str:
        """Return the address of the directory of all points of the provider."""
        section = self.directory_of("service_point")
        providers = (self.joined.head(item_id) for item_id in self.ids("provider"))
        query = [("provider", head.cid) for head in providers if head]
        query += [("channel", channel) for channel in HELPS_ONLINE]
        query += [("near", self.where)] if self.here else []
        return f"{self.url(section.path)}?{urlencode(query)}#results" if section else ""

    @property
    def near_message(self) -> Any:
        """Say what the order of the points is."""
        return _("in_person_nearest", default="The nearest points that help:")
