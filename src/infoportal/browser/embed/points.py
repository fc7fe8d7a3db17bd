"""``/{lang}/embed/points?municipality=…``: the service points of a municipality."""

from dataclasses import replace
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.listing import Group
from infoportal.browser.embed.framed import Framed
from infoportal.browser.embed.places import frame_path
from infoportal.browser.embed.places import POINTS
from infoportal.browser.layout.template import page_template
from infoportal.browser.section.entries import Entry
from infoportal.browser.section.entrypage import EntryPage
from infoportal.browser.section.groups import by_municipality
from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.joined import Joined
from infoportal.records.parameters import Parameter
from infoportal.records.query import Asked
from infoportal.records.values import Head
from typing import Any


LIST = ENDPOINTS["@service-points"]
#: What narrows the list; the API reads them by the same declarations.
NARROWING = ("kind", "provider", "service", "channel", "language")
TITLE = _("embed_points_title", default="Service points: ${municipality}")
NONE = _("embed_points_none", default="We know of no such service points here.")


def parameters_of_points() -> tuple[Parameter, ...]:
    """Return what may be asked of the frame: whose points, and of what kind."""
    known = {parameter.name: parameter for parameter in LIST.parameters}
    municipality = replace(known["municipality"], required=True)
    return (municipality, *(known[name] for name in NARROWING))


class FramedPoints(Framed, EntryPage):
    """The points, and what is open of them now."""

    template = page_template(__file__, "points.pt")

    def __init__(self, context: Any, request: Any, asked: Asked) -> None:
        super().__init__(context, request)
        self.asked = asked

    @cached_property
    def path(self) -> str:
        """Return the path of the frame."""
        return frame_path(self.context.getId(), POINTS)

    @cached_property
    def joined(self) -> Joined:
        """Return what joins records on read."""
        return Joined(self.overview, self.store.peek, self.language, self.portal_url)

    @cached_property
    def heads(self) -> list[Head]:
        """Return the points."""
        return [found.head for found in LIST.select(self.asked, self.joined).found]

    @property
    def groups(self) -> list[Group]:
        """Return the points by municipality, as the directory has them."""
        return by_municipality(self.heads, self.overview, self.language)

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Return what is told of each point, by identity."""
        return self.entries_of(self.heads)

    @property
    def page_title(self) -> str:
        """Return whose points these are."""
        found = self.places(self.asked.all("municipality"))
        names = self.listed([place.name for place in found])
        return self.translate(
            _(TITLE, default=TITLE.default, mapping={"municipality": names})
        )

    @property
    def portal_path(self) -> str:
        """Return the path of the municipality, where it is one and has a section."""
        numbers = self.asked.all("municipality")
        if len(numbers) != 1:
            return ""
        known = self.joined.municipality_of(numbers[0])
        return known.get("@id", "").removeprefix(self.portal_url)

    @property
    def none_message(self) -> str:
        """Say that there are none."""
        return self.translate(NONE)
