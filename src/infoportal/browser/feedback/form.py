"""easyform's form, with what the program knows and what it does not take."""

from collective.easyform.browser.view import EasyFormForm
from collective.easyform.config import FORM_ERROR_MARKER
from datetime import datetime
from infoportal.browser.feedback.refusal import EMPTY
from infoportal.browser.feedback.refusal import origin_of
from infoportal.browser.feedback.refusal import Refusal
from infoportal.browser.feedback.refusal import refused
from infoportal.browser.feedback.refusal import says_nothing
from infoportal.browser.feedback.refusal import too_many
from infoportal.feedback.compose import SITE
from infoportal.feedback.counting import count
from infoportal.feedback.model import DAY
from infoportal.feedback.model import HELPED
from infoportal.feedback.model import MESSAGE
from infoportal.feedback.model import PAGE
from infoportal.openinghours.state import HELSINKI
from typing import Any
from urllib.parse import urlsplit


class FeedbackForm(EasyFormForm):
    """The form of one request, about the page at ``path`` of ``site``."""

    path = ""
    site = ""
    refusal: Refusal | None = None

    def processActions(self, fields: dict[str, Any]) -> dict[str, Any] | None:
        """Run the actions, unless there is a reason to take nothing now."""
        self.refusal = self._refusal()
        if self.refusal is None and says_nothing(fields):
            return {HELPED if HELPED in self.widgets else MESSAGE: EMPTY}
        if self.refusal is None:
            seconds = count(self.request)
            self.refusal = too_many(seconds) if seconds else None
        if self.refusal is not None:
            return {FORM_ERROR_MARKER: self.refusal.message}
        today = datetime.now(HELSINKI).date().isoformat()
        known = {PAGE: self.path, DAY: today, SITE: self.site}
        return super().processActions({**fields, **known})

    def _refusal(self) -> Refusal | None:
        origin = self.request.getHeader("Origin") or ""
        referrer = self.request.getHeader("Referer") or ""
        host = urlsplit(self.site).netloc
        return refused(self.request.form, origin_of(origin, referrer), host)
