"""The keeper's settings: who may change them, and what holds until then."""

from infoportal.controlpanels.settings import IPortalSettings
from infoportal.controlpanels.settings import PREFIX
from infoportal.controlpanels.settings import setting
from plone import api

import pytest


@pytest.mark.parametrize("name", list(IPortalSettings))
def test_every_setting_is_in_the_registry(site, name):
    assert api.portal.get_registry_record(f"{PREFIX}.{name}", default="?") != "?"


def test_a_site_without_the_record_has_the_default(site):
    del api.portal.get_tool("portal_registry").records[f"{PREFIX}.map_tiles"]
    assert setting("map_tiles") == IPortalSettings["map_tiles"].default


@pytest.mark.parametrize(
    "role,allowed", [("Editor", False), ("Site Administrator", True), ("Manager", True)]
)
def test_only_keepers_change_settings(site, role, allowed):
    with api.env.adopt_roles([role]):
        found = api.user.has_permission("infoportal: Change settings", obj=site)
    assert bool(found) is allowed
