"""What a frame says that has nothing to show: 404, 410 for what has gone, or 400."""

from collections.abc import Iterable
from functools import cached_property
from infoportal import _
from infoportal.browser.embed.framed import Framed
from infoportal.browser.layout.switcher import language_row
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from infoportal.records.query import Fault
from infoportal.records.values import Head
from typing import Any


class FramedMissing(Framed, PortalPage):
    """The same for what is private and what is absent."""

    template = page_template(__file__, "missing.pt")
    faults: list[str] = []

    def __init__(
        self, context: Any, request: Any, status: int = 404, item_id: str = ""
    ) -> None:
        """Say so with a status.

        :param item_id: of what is public in other languages; '' for nothing.
        """
        super().__init__(context, request)
        self.status = status
        self.item_id = item_id
        self.head = None
        self.record = {}

    @cached_property
    def elsewhere(self) -> list[tuple[dict[str, str], Head]]:
        """Return the languages in which it can be read, and its pages there."""
        heads = (self.overview.public(self.item_id, c) for c in self.overview.languages)
        return [(language_row(head.language), head) for head in heads if head]

    @property
    def page_title(self) -> str:
        """Say what is missing: the page, or only its translation."""
        if self.status == 410:
            return self.translate(_("gone_title", default="This page has been removed"))
        if self.elsewhere:
            return self.translate(
                _("missing_translation_title", default="Not in this language yet")
            )
        return self.translate(_("not_found_title", default="Page not found"))


class FramedRefusal(FramedMissing):
    """400: what is asked in the address cannot be understood."""

    def __init__(self, context: Any, request: Any, faults: Iterable[Fault]) -> None:
        super().__init__(context, request, 400)
        self.faults = [
            f"{fault.name}: {self.translate(fault.message)}" for fault in faults
        ]

    @property
    def page_title(self) -> str:
        """Say that something has to be changed."""
        return self.translate(
            _("bad_request_title", default="We did not understand that")
        )
