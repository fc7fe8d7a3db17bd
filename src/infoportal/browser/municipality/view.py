"""A municipality: how to reach it, and what there is in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field
from functools import cached_property
from infoportal import _
from infoportal.browser.blocks.areas import region_name
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.listing import all_heads
from infoportal.browser.blocks.listing import with_facet
from infoportal.browser.blocks.related import notices_about
from infoportal.browser.choose_municipality.choices import names_json
from infoportal.browser.layout.notices import local_now
from infoportal.browser.layout.template import page_template
from infoportal.browser.section.entries import Entry
from infoportal.browser.section.entrypage import EntryPage
from infoportal.records.values import Head
from zope.i18nmessageid import Message


@dataclass(frozen=True)
class Part:
    """A part of the page: its things, and the directory that has more of them.

    ``always``: it stands there even with nothing in it, and says so. ``also``: what
    holds in all of Finland, told in fewer words.
    """

    name: str
    title: Message
    items: list[Head]
    more: Message | None = None
    url: str = ""
    always: bool = False
    also: list[Head] = field(default_factory=list)


class MunicipalityView(EntryPage):
    """The page of a municipality."""

    template = page_template(__file__)
    pieces = page_template(__file__, "pieces.pt")

    def facts_told(self) -> Iterable[Fact]:
        """Return where the municipality is, what it speaks, its own pages."""
        fields = self.fields
        if fields.get("region"):
            region = region_name(fields["region"], self.language)
            yield Fact(_("page_region", default="Region"), [region])
        yield Fact(
            _("page_official_languages", default="Official languages"),
            self.terms("official_languages", fields.get("official_languages")),
        )
        yield Fact(
            _("page_website", default="Website"), addresses=self.addresses("website")
        )

    @cached_property
    def chapters(self) -> list[Part]:
        """Return what the municipality tells and has, and whom to ask."""
        return [
            part for part in self._chapters() if part.items or part.also or part.always
        ]

    def _chapters(self) -> Iterable[Part]:
        yield Part(
            "information",
            _("page_local_information", default="Information of this municipality"),
            self.here("local_information"),
        )
        yield Part(
            "points",
            _("page_points", default="Service points"),
            self.here("service_point"),
            _("municipality_points_near", default="Service points near here"),
            self.directory("service_point", "near"),
            always=True,
        )
        yield Part(
            "online",
            _("page_self_services", default="Online services"),
            self.here("self_service"),
            _("municipality_online", default="All online services that work here"),
            self.directory("self_service", "municipality"),
            always=True,
        )
        yield Part(
            "services",
            _("page_services", default="Services"),
            self.here("service"),
        )
        own = self.here("advice_channel")
        yield Part(
            "advice",
            _("page_advice", default="Advice and help"),
            own,
            also=[head for head in self.advice() if head not in own],
        )
        yield Part(
            "notices", _("page_notices", default="Notices"), self.other_notices()
        )
        yield Part(
            "providers",
            _("page_providers", default="Providers"),
            self.here("service_provider"),
        )

    def directory(self, kind: str, parameter: str) -> str:
        """Return the address of a directory, narrowed to this municipality."""
        head = self.directory_of(kind)
        return f"{self.url(head.path)}?{parameter}={self.number}" if head else ""

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Return what is told of each thing, by identity."""
        return self.entries_of(
            head for part in self.chapters for head in (*part.items, *part.also)
        )

    @property
    def number(self) -> str:
        """Return Statistics Finland's number."""
        return self.fields.get("number") or ""

    @property
    def names_json(self) -> str:
        """Return the municipality's names, for the script that keeps the choice."""
        return names_json(self.overview, [self.head] if self.head else [])

    def here(self, type_name: str) -> list[Head]:
        """Return the things of a type that are for this municipality."""
        heads = all_heads(self.overview, type_name, self.language)
        return with_facet(heads, "municipality", [self.number])

    def other_notices(self) -> list[Head]:
        """Return the notices of the municipality that do not stand above already."""
        shown = {notice.link.id for notice in self.notices}
        found = notices_about(
            self.overview, self.peek, self.language, local_now(), (), self.number
        )
        return [head for head in found if head.id not in shown]
