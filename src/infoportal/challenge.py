"""Nobody is asked to sign in by an address: signing in is at /login alone.

A PAS plugin that answers every challenge by doing nothing, so that what is not
public is told from what does not exist neither by a redirect nor by a header. The
page itself is that of ``browser/errors``.
"""

from AccessControl.class_init import InitializeClass
from AccessControl.SecurityInfo import ClassSecurityInfo
from infoportal.interfaces import IInfoportalLayer
from plone import api
from Products.PluggableAuthService.interfaces.plugins import IChallengePlugin
from Products.PluggableAuthService.plugins.BasePlugin import BasePlugin
from typing import Any
from zope.interface import implementer


PLUGIN_ID = "infoportal_no_challenge"


@implementer(IChallengePlugin)
class NoChallenge(BasePlugin):
    """Takes the place of the challenges that would betray what is private."""

    meta_type = "Infoportal No Challenge"
    security = ClassSecurityInfo()
    protocol = "infoportal"

    def __init__(self, id: str, title: str = "") -> None:
        self._setId(id)
        self.title = title

    @security.private
    def challenge(self, request: Any, response: Any) -> bool:
        """Say that all has been done, where the portal is installed."""
        return IInfoportalLayer.providedBy(request)


InitializeClass(NoChallenge)


def install_plugin() -> None:
    """Put the plugin before all other challenges."""
    users = api.portal.get_tool("acl_users")
    if PLUGIN_ID not in users.objectIds():
        users._setObject(PLUGIN_ID, NoChallenge(PLUGIN_ID))
    plugins = users.plugins
    if PLUGIN_ID not in plugins.listPluginIds(IChallengePlugin):
        plugins.activatePlugin(IChallengePlugin, PLUGIN_ID)
    plugins.movePluginsTop(IChallengePlugin, [PLUGIN_ID])


def uninstall_plugin() -> None:
    """Let Plone ask people to sign in again."""
    users = api.portal.get_tool("acl_users")
    if PLUGIN_ID in users.objectIds():
        users.plugins.removePluginById(PLUGIN_ID)
        users._delObject(PLUGIN_ID)
