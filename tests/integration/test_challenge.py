"""Nobody is asked to sign in by an address."""

from infoportal.challenge import PLUGIN_ID
from infoportal.challenge import uninstall_plugin
from plone import api
from Products.PluggableAuthService.interfaces.plugins import IChallengePlugin


def test_plugin_stands_before_all_others(site):
    plugins = api.portal.get_tool("acl_users").plugins
    assert plugins.listPluginIds(IChallengePlugin)[0] == PLUGIN_ID


def test_plugin_speaks_for_the_portal_alone(site):
    users = api.portal.get_tool("acl_users")
    plugin = users[PLUGIN_ID]
    request = site.REQUEST.clone()
    assert plugin.challenge(request, request.response) is True
    assert plugin.challenge({}, request.response) is False


def test_uninstalled_plone_asks_again(site):
    uninstall_plugin()
    users = api.portal.get_tool("acl_users")
    assert PLUGIN_ID not in users.objectIds()
    assert PLUGIN_ID not in users.plugins.listPluginIds(IChallengePlugin)
    assert users.plugins.listPluginIds(IChallengePlugin)
