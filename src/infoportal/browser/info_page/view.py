"""An information page."""

from infoportal.browser.layout.template import page_template
from infoportal.browser.layout.view import PortalPage


class InfoPageView(PortalPage):
    """The page of an information page."""

    template = page_template(__file__)
