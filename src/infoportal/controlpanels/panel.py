"""The page of the settings, for those who keep the site, and its REST twin."""

from infoportal import _
from infoportal.controlpanels.settings import IPortalSettings
from infoportal.controlpanels.settings import PREFIX
from infoportal.interfaces import IInfoportalLayer
from plone.app.registry.browser.controlpanel import ControlPanelFormWrapper
from plone.app.registry.browser.controlpanel import RegistryEditForm
from plone.restapi.controlpanels import RegistryConfigletPanel
from zope.component import adapter
from zope.interface import Interface


class SettingsForm(RegistryEditForm):
    """The form."""

    schema = IPortalSettings
    schema_prefix = PREFIX
    label = _("settings_title", default="Infoportal")


class SettingsPanel(ControlPanelFormWrapper):
    """The form in Plone's control panel."""

    form = SettingsForm


@adapter(Interface, IInfoportalLayer)
class RestSettings(RegistryConfigletPanel):
    """The settings at ``@controlpanels/infoportal``."""

    schema = IPortalSettings
    schema_prefix = PREFIX
    configlet_id = "infoportal"
    configlet_category_id = "Products"
    title = _("settings_title", default="Infoportal")
    group = "Products"
