"""Who may add what where, and who may publish."""

from plone import api
from plone.app.testing import login
from plone.app.testing import logout
from plone.app.testing import setRoles
from plone.app.testing import TEST_USER_ID

import pytest


ADDED = {
    "Contributor": "info_page local_information service self_service service_point "
    "advice_channel notice",
    "Editor": "topic info_page local_information service_provider service "
    "self_service service_point advice_channel notice",
    "Reviewer": "",
    "Reader": "",
    "Member": "",
    "Site Administrator": "section topic info_page municipality local_information "
    "service_provider service self_service service_point advice_channel notice",
}
TITLES = {
    "section": "section",
    "topic": "topic",
    "info_page": "info page",
    "municipality": "municipality",
    "local_information": "local information",
    "service_provider": "service provider",
    "service": "service",
    "self_service": "online service",
    "service_point": "service point",
    "advice_channel": "advice channel",
    "notice": "notice",
}


@pytest.mark.parametrize("role", ADDED)
def test_who_may_add(site, role):
    setRoles(site, TEST_USER_ID, [role])
    allowed = {
        name
        for name, title in TITLES.items()
        if api.user.has_permission(f"infoportal: Add {title}", obj=site["fi"])
    }
    assert allowed == set(ADDED[role].split())


WORKFLOW = {
    # role: (seen when private, edited when published, transitions of a private one)
    "Anonymous": (False, False, set()),
    "Member": (False, False, set()),
    "Reader": (True, False, set()),
    "Reviewer": (True, False, {"publish", "archive"}),
    "Editor": (True, True, {"submit"}),
    "Site Administrator": (True, True, {"publish", "submit", "archive"}),
}


@pytest.mark.parametrize("role", WORKFLOW)
def test_workflow(site, role):
    private = api.content.create(site["fi"], "topic", id="a", title="A")
    public = api.content.create(site["fi"], "topic", id="b", title="B")
    api.content.transition(public, "publish")
    api.user.create(username="somebody", email="a@b.fi", password="kissa-ja-koira")
    if role == "Anonymous":
        logout()
    else:
        setRoles(site, "somebody", [role])
        login(site, "somebody")
    sees, edits, transitions = WORKFLOW[role]
    assert api.user.has_permission("View", obj=private) is sees
    assert api.user.has_permission("View", obj=public) is True
    assert api.user.has_permission("Modify portal content", obj=public) is edits
    tool = api.portal.get_tool("portal_workflow")
    assert {t["id"] for t in tool.getTransitionsFor(private)} == transitions
