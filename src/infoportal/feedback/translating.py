"""A form takes its fields along into another language.

easyform keeps fields and actions in two texts that no form of Plone shows, so a new
translation would begin with easyform's example instead of what was built.
"""

from collective.easyform.config import ACTIONS_DEFAULT
from collective.easyform.config import FIELDS_DEFAULT
from collective.easyform.interfaces import IEasyForm
from plone.app.multilingual.interfaces import ILanguageIndependentFieldsManager
from typing import Any
from zope.component import adapter
from zope.interface import implementer


MODELS = {"fields_model": FIELDS_DEFAULT, "actions_model": ACTIONS_DEFAULT}


@implementer(ILanguageIndependentFieldsManager)
@adapter(IEasyForm)
class FormFields:
    """Copies the models once; from then on each language has its own words."""

    def __init__(self, context: Any) -> None:
        self.context = context

    def has_independent_fields(self) -> bool:
        """Tell that saving a form changes no other language."""
        return False

    def copy_fields(self, translation: Any) -> bool:
        """Give a translation the models, unless it has some of its own already."""
        changed = False
        for name, example in MODELS.items():
            own = getattr(self.context, name)
            if getattr(translation, name, example) == example != own:
                setattr(translation, name, own)
                changed = True
        return changed
