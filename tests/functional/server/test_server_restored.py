"""Harvesters of a portal whose data have been restored from a backup."""

import pytest


CHANGES = "/++api++/@changes"
PAGE = "/so/housing"


def cursor(server):
    """Return the cursor of who knows all that a portal tells."""
    with server.client() as client:
        return client.get(CHANGES).json()["cursor"]


def follow(server, since):
    """Ask what has changed since a cursor."""
    with server.client() as client:
        return client.get(CHANGES, params={"since": since})


@pytest.fixture(scope="module")
def lost(own_portal):
    """A cursor of what was written after the backup."""
    with own_portal.client(admin=True) as client:
        edit = {"description": "Wax cusub."}
        client.patch(f"/++api++{PAGE}", json=edit).raise_for_status()
    return cursor(own_portal)


def test_a_cursor_of_what_was_lost_is_told_to_begin_anew(
    lost, own_portal, behind_proxy
):
    """Both portals come from one backup; one has gone on since."""
    assert follow(own_portal, lost).status_code == 200
    answer = follow(behind_proxy, lost)
    assert answer.status_code == 410
    assert answer.json()["type"] == "CursorExpired"
    assert "@dump" in answer.json()["message"]


def test_a_cursor_of_before_the_backup_holds(portal_server, behind_proxy, own_portal):
    since = cursor(portal_server)
    for server in (behind_proxy, own_portal):
        assert follow(server, since).status_code == 200
