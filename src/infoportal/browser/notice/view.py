"""A notice: how grave it is, when it holds, what it is about."""

from collections.abc import Iterable
from infoportal import _
from infoportal.browser.blocks.facts import Fact
from infoportal.browser.blocks.facts import some
from infoportal.browser.blocks.page import ServicePage
from infoportal.browser.blocks.related import period
from infoportal.browser.layout.notices import local_now
from infoportal.browser.layout.notices import SIGNS
from infoportal.browser.layout.template import page_template
from zope.i18nmessageid import Message


STATES = {
    "now": _("page_notice_now", default="This notice is in force."),
    "coming": _("page_notice_coming", default="This notice is not in force yet."),
    "past": _("page_notice_past", default="This notice is no longer in force."),
}


class NoticeView(ServicePage):
    """The page of a notice."""

    template = page_template(__file__)

    def facts_told(self) -> Iterable[Fact]:
        """Return severity, period, and what the notice is about."""
        fields = self.fields
        severity = self.term("severity", fields.get("severity") or "info")
        yield Fact(_("page_severity", default="Kind of notice"), [severity])
        yield Fact(
            _("page_period_from", default="From"),
            some(self.since(fields.get("starts"))),
        )
        yield Fact(
            _("page_period_until", default="Until"), some(self.when(fields.get("ends")))
        )
        yield Fact(_("page_about", default="About"), links=self.refs("about"))
        yield Fact(
            _("page_municipality", default="Municipality"),
            places=self.places(fields.get("municipalities") or ()),
        )

    def since(self, value: str | None) -> str:
        """Return when it begins; a day that it holds from its midnight on is enough."""
        midnight = (value or "")[11:16] == "00:00"
        return self.date(value) if midnight else self.when(value)

    def when(self, value: str | None) -> str:
        """Return a moment of Finnish local time as the language writes it."""
        if not value:
            return ""
        day, clock = self.date(value), self.time(value[11:16])
        return f"{day} {clock}"

    @property
    def state(self) -> Message:
        """Return whether the notice is in force."""
        return STATES[period(self.fields, local_now())]

    @property
    def sign(self) -> str:
        """Return the name of the icon of its severity."""
        return SIGNS.get(self.fields.get("severity") or "info", "info")
