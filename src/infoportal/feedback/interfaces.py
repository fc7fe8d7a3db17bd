"""Marker of the forms that take what visitors say of pages."""

from collective.easyform.interfaces import IEasyForm


class IFeedbackForm(IEasyForm):
    """The form ``/{lang}/feedback``: marked while it lies there."""
