"""What the pages have set up is taken back when the portal is uninstalled."""

from infoportal.challenge import PLUGIN_ID
from plone import api
from plone.app.testing import applyProfile

import pytest


def setting(name):
    return api.portal.get_registry_record(f"plone.{name}")


@pytest.mark.parametrize(
    "view,uninstall", [("choose-language", False), ("language-switcher", True)]
)
def test_front_door(site, view, uninstall):
    if uninstall:
        applyProfile(site, "infoportal:uninstall")
    fti = api.portal.get_tool("portal_types")["Plone Site"]
    assert fti.default_view == view
    assert ("choose-language" in fti.view_methods) is not uninstall
    assert setting("use_path_negotiation") is not uninstall
    assert setting("use_cookie_negotiation") is uninstall
    assert (PLUGIN_ID in site.acl_users.objectIds()) is not uninstall
