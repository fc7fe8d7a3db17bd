"""Pages of the portal in a frame: an information page, the form of guidance."""

from infoportal.browser.embed.framed import Framed
from infoportal.browser.embed.places import frame_path
from infoportal.browser.embed.places import GUIDANCE
from infoportal.browser.embed.places import PAGE
from infoportal.browser.guidance.view import GuidancePage
from infoportal.browser.info_page.view import InfoPageView
from infoportal.browser.layout.paths import variant_path
from infoportal.records.values import Head
from typing import Any


class FramedArticle(Framed, InfoPageView):
    """``/{lang}/embed/page/<id>``: the text of an information page.

    It needs its record alone: no object is woken.
    """

    def __init__(self, context: Any, request: Any, head: Head) -> None:
        super().__init__(context, request)
        self.path = head.path
        self.cid = head.cid

    @property
    def own_path(self) -> str:
        """Return the path of the frame."""
        return frame_path(self.language, PAGE, self.cid)

    @property
    def portal_path(self) -> str:
        """Return the path of the page itself."""
        return variant_path(self.path, self.municipality if self.local_parts else "")


class FramedGuidance(Framed, GuidancePage):
    """``/{lang}/embed/guidance``: the question and its answer, both in the frame."""

    @property
    def path(self) -> str:
        """Return the path of the frame."""
        return frame_path(self.context.getId(), GUIDANCE)

    @property
    def portal_path(self) -> str:
        """Return the path of the page itself."""
        return f"/{self.context.getId()}/{GUIDANCE}"

    @property
    def status(self) -> int:
        """Return 400 for a question that cannot be understood."""
        return 400 if self.question.faults else 200
