"""In which languages feedback can be given now, known without waking a form.

The catalog's queue tells of every form that is indexed; what pages ask for is one
plain value beside the portal's other annotations.
"""

from Acquisition import aq_parent
from collections.abc import Mapping
from infoportal.feedback.forms import FORM_ID
from infoportal.feedback.forms import is_feedback_form
from infoportal.records.build import moment
from infoportal.records.build import portal_path
from infoportal.records.rule import is_current
from infoportal.records.store import query_store
from infoportal.records.values import Head
from Products.CMFCore.interfaces import IIndexQueueProcessor
from Products.CMFCore.utils import getToolByName
from typing import Any
from zope.annotation.interfaces import IAnnotations
from zope.component.hooks import getSite
from zope.interface import implementer


KEY = "infoportal.feedback.forms"
#: A form's workflow state, and when it appears and expires.
State = tuple[str, str, str]


def takes_feedback(portal: Any, language: str, now: str) -> bool:
    """Tell whether the public finds a feedback form in a language at ``now``."""
    states: Mapping[str, State] = IAnnotations(portal).get(KEY, {})
    return language in states and is_public(states[language], now)


def is_public(known: State, now: str) -> bool:
    """Tell whether a form in this state is public, by the rule for all things."""
    state, effective, expires = known
    head = Head("", "", "", "", "", "", "", "", state, effective, expires)
    return is_current(head, now)


@implementer(IIndexQueueProcessor)
class FormStates:
    """Keeps the states of the forms in step with the catalog."""

    def index(self, obj: Any, attributes: Any = None) -> None:
        """Note the state of a feedback form."""
        if is_feedback_form(obj):
            # The site's tools are asked for from here: at the end of a transaction
            # nobody may have said which site it is.
            workflow = getToolByName(obj, "portal_workflow")
            state = (
                workflow.getInfoFor(obj, "review_state", "private"),
                moment(obj.effective_date),
                moment(obj.expiration_date),
            )
            folder = aq_parent(obj)
            _note(aq_parent(folder), folder.getId(), state)

    def reindex(
        self, obj: Any, attributes: Any = None, update_metadata: bool = True
    ) -> None:
        """Note the state again: any attribute may have moved it."""
        self.index(obj)

    def unindex(self, obj: Any) -> None:
        """Forget the form at the path that the object had."""
        portal = getSite()
        steps = [] if portal is None else portal_path(obj, portal).split("/")[1:]
        if len(steps) == 2 and steps[1] == FORM_ID:
            _note(portal, steps[0], None)

    def begin(self) -> None:
        """Nothing to prepare."""

    def commit(self) -> None:
        """States are written in the transaction itself."""

    def abort(self) -> None:
        """States go with the transaction."""


def _note(portal: Any, language: str, state: State | None) -> None:
    if query_store(portal) is None:
        return  # the portal's profile is not installed
    annotations = IAnnotations(portal)
    before = annotations.get(KEY, {})
    after = {code: known for code, known in before.items() if code != language}
    if state is not None:
        after[language] = state
    if after != before:
        annotations[KEY] = after
