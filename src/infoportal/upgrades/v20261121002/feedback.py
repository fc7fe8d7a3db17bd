"""Give a site that has none its feedback forms."""

from infoportal.feedback.forms import make_forms
from plone import api
from typing import Any


def make_feedback_forms(tool: Any) -> None:
    """Make the forms in the languages that are on."""
    make_forms(api.portal.get())
