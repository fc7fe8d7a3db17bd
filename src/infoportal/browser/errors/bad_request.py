"""400: what was asked for cannot be understood; the page says what to change.

Anywhere in a page, or in what it calls::

    from infoportal import _
    from zExceptions import BadRequest

    raise BadRequest(_("search_too_long", default="The words are too many."))

The message is shown in the page's language, within the frame. A plain string is
not shown: it may be a visitor's own words, and nobody has translated it.
"""

from infoportal import _
from infoportal import PACKAGE_NAME
from infoportal.browser.errors.view import ErrorPage
from infoportal.browser.layout.template import page_template
from zope.i18nmessageid import Message


GENERAL = _(
    "bad_request_text",
    default="The address of this page, or what was filled in, has something in it "
    "that we do not understand.",
)


def shown_message(exception: BaseException) -> Message:
    """Return the message that an exception was raised with, if it is one of ours."""
    for argument in exception.args:
        if isinstance(argument, Message) and argument.domain == PACKAGE_NAME:
            return argument
    return GENERAL


class BadRequestPage(ErrorPage):
    """400 in the page's language, with a way to begin anew."""

    template = page_template(__file__, "bad_request.pt")

    @property
    def page_title(self) -> str:
        """Say that something has to be changed."""
        return self.translate(
            _("bad_request_title", default="We did not understand that")
        )

    @property
    def message(self) -> str:
        """Say what."""
        return self.translate(shown_message(self.context))

    @property
    def anew(self) -> str:
        """Return the address that was asked for, without what was added to it."""
        return str(self.request.get("ACTUAL_URL", "")) or self.portal_url
