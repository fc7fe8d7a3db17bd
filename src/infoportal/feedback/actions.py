"""How easyform finds the action of feedback forms in their models."""

from collective.easyform.actions import ActionFactory
from infoportal.feedback.answers import Answers
from infoportal.feedback.texts import ANSWERS
from plone.supermodel.exportimport import BaseHandler
from typing import Any


class OwnAction(ActionFactory):
    """An action of one kind of form: known to the editor, not on offer elsewhere."""

    def available(self, context: Any) -> bool:
        """Offer it nowhere: a feedback form has one from the beginning."""
        return False


AnswersAction = OwnAction(Answers, ANSWERS, "collective.easyform.AddDataSavers")
AnswersHandler = BaseHandler(Answers)
