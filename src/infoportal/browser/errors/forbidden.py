"""403: to visitors who read, what nobody may call does not exist."""

from infoportal.browser.errors.bad_request import BadRequestPage
from infoportal.browser.errors.view import ErrorPage
from infoportal.browser.errors.view import NotFoundPage
from typing import Any


class ForbiddenPage(ErrorPage):
    """404 for reading without signing in; else Zope's own status is told."""

    def __call__(self) -> Any:
        """Answer with the page that suits who asks."""
        reading = self.request.method in ("GET", "HEAD")
        page = NotFoundPage if reading and not self.is_signed_in else BadRequestPage
        return page(self.context, self.request)()
