"""What pages share that say of several things whether they are open."""

from functools import cached_property
from infoportal.browser.blocks.hourspage import HoursPage
from infoportal.browser.blocks.today import Openings


class OpeningsPage(HoursPage):
    """A page that tells of the hours of many things, each in a few words."""

    @cached_property
    def openings(self) -> Openings:
        """Return what is said of what is open."""
        return Openings(self.language, self.moment)

    @property
    def hours_json(self) -> str:
        """Return what will be true today and tomorrow, for the script."""
        return self.openings.json(self.said)
