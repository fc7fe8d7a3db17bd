"""Local information: readers are led to the national page that shows it."""

from functools import cached_property
from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage
from infoportal.browser.variant.local import LOCAL
from infoportal.browser.variant.local import local_part
from infoportal.browser.variant.local import LocalPart
from zExceptions import NotFound


class LocalInformationView(PortalPage):
    """Redirects visitors to the variant; editors see the part by itself."""

    template = page_template(__file__)
    local = LOCAL
    canonical = ""
    robots = "noindex"

    def __call__(self) -> str:
        """Redirect, or show the part to those who are signed in."""
        if self.is_signed_in:
            return super().__call__()
        target = self.local_path(self.head)
        if target == self.head.path:
            raise NotFound(self.path)  # what it adds to is not public
        self.request.response.redirect(self.url(target), status=301)
        return ""

    @cached_property
    def variant(self) -> str:
        """Return the address at which readers find this, '' if there is none."""
        target = self.local_path(self.head) if self.head else self.path
        return "" if target == self.path else self.url(target)

    @cached_property
    def part(self) -> LocalPart:
        """Return what the municipality tells, as variants show it."""
        return local_part(self.head, self.fields, self.language)
