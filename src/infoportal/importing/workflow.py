"""The state of an object, set without walking through transitions."""

from DateTime import DateTime
from plone import api
from typing import Any


COMMENT = "import"


def state_of(obj: Any) -> str:
    """Give the workflow state of an object."""
    return str(api.content.get_state(obj, default=""))


def set_state(obj: Any, state: str) -> None:
    """Put an object into a state, with its history and its permissions."""
    tool = api.portal.get_tool("portal_workflow")
    now = DateTime()
    for workflow_id in tool.getChainFor(obj):
        workflow = tool[workflow_id]
        status = {
            "action": None,
            workflow.state_var: state,
            "actor": api.user.get_current().getId(),
            "comments": COMMENT,
            "time": now,
        }
        tool.setStatusOf(workflow_id, obj, status)
        workflow.updateRoleMappingsFor(obj)
    if state == "published" and obj.effective_date is None:
        obj.effective_date = now
