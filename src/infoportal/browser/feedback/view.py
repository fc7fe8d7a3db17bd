"""``/{lang}/feedback?page=…``: the form about one page, and the thanks after it."""

from functools import cached_property
from infoportal.browser.feedback.form import FeedbackForm
from infoportal.browser.feedback.refusal import TRAP
from infoportal.browser.forms.easyform import EasyFormPage
from infoportal.browser.forms.typed import only_read
from infoportal.browser.forms.typed import plain_text
from infoportal.browser.forms.typed import WIDGETS
from infoportal.browser.layout.paths import in_language
from infoportal.browser.layout.template import page_template
from infoportal.controlpanels.settings import setting
from infoportal.feedback.model import HELPED
from infoportal.feedback.model import NO
from infoportal.feedback.model import YES
from infoportal.feedback.states import takes_feedback
from infoportal.feedback.subject import Subject
from infoportal.feedback.subject import subject_of
from typing import Any
from urllib.parse import urlencode


class FeedbackPage(EasyFormPage):
    """The feedback form; nothing is written before it is sent."""

    template = page_template(__file__)
    robots = "noindex"
    trap = TRAP

    def __call__(self) -> str:
        """Show the form or the thanks; tell who has to wait how long."""
        page = super().__call__()
        refusal = self.form.refusal
        if refusal is not None:
            self.request.response.setStatus(refusal.status)
            if refusal.seconds:
                seconds = str(refusal.seconds)
                self.request.response.setHeader("Retry-After", seconds)
        return page

    def update(self) -> list[Any]:
        """Run the form; the answer that a page's link brings is chosen already."""
        if self.request.method != "POST":
            self.request.form = only_read(self.request.form, WIDGETS)
            helped = plain_text(self.request.form.get("helped"))
            if helped in (YES, NO):
                self.request.form[WIDGETS + HELPED] = helped
        return super().update()

    def make_form(self) -> FeedbackForm:
        """Return the form, which knows what page it is about."""
        form = FeedbackForm(self.context, self.request)
        form.path = self.subject.path
        form.site = self.portal_url
        return form

    @cached_property
    def subject(self) -> Subject:
        """Return the page that this is about; the front page if none is named."""
        path = plain_text(self.request.form.get("page"))
        found = subject_of(self.overview, path)
        return found or Subject(f"/{self.language}", "", self.language)

    @property
    def subject_title(self) -> str:
        """Return the name of the page that this is about."""
        return self.subject.title or self.site_name

    @property
    def days(self) -> int:
        """Return for how many days messages are kept; 0 for as long as it takes."""
        return setting("feedback_days") or 0

    @cached_property
    def translations(self) -> dict[str, str]:
        """Return where the same can be said of the same page in other languages."""
        found = {}
        for code in self.overview.languages:
            if takes_feedback(self.portal, code, self.overview.now):
                about = {"page": self._page_in(code)}
                query = urlencode(about, safe="/")
                found[code] = f"{in_language(self.path, code)}?{query}"
        return found

    def _page_in(self, code: str) -> str:
        other = in_language(self.subject.path, code)
        known = subject_of(self.overview, other)
        return other if known and known.path == other else self.subject.path

    @property
    def alternates(self) -> list[tuple[str, str]]:
        """Return no translations for robots, which have no business here."""
        return []
