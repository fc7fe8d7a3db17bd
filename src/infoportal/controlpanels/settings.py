"""The portal's settings, kept in the registry under ``infoportal.``."""

from infoportal import _
from plone import api
from typing import Any
from zope import schema
from zope.interface import Interface


PREFIX = "infoportal"


class IPortalSettings(Interface):
    """What the keeper of a portal decides."""

    license_title = schema.TextLine(
        title=_("setting_license_title", default="Licence of the texts"),
        default="CC BY 4.0",
    )
    license_url = schema.URI(
        title=_("setting_license_url", default="Address of the licence"),
        default="https://creativecommons.org/licenses/by/4.0/",
    )
    feedback_address = schema.TextLine(
        title=_("setting_feedback_address", default="Address for feedback"),
        description=_(
            "setting_feedback_address_help",
            default="Messages about pages that no municipality answers for are sent "
            "here.",
        ),
        required=False,
        default="",
    )
    feedback_days = schema.Int(
        title=_("setting_feedback_days", default="Days for which feedback is kept"),
        description=_(
            "setting_feedback_days_help",
            default="Older answers and messages are deleted. 0: they are kept.",
        ),
        min=0,
        max=3650,
        default=180,
    )
    map_tiles = schema.TextLine(
        title=_("setting_map_tiles", default="Address of the map's tiles"),
        description=_(
            "setting_map_tiles_help",
            default="With {z}, {x} and {y} in it. Empty: no map is offered.",
        ),
        required=False,
        default="https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    )
    map_attribution = schema.TextLine(
        title=_("setting_map_attribution", default="Whose map it is"),
        required=False,
        default="© OpenStreetMap contributors",
    )
    most_wanted = schema.List(
        title=_("setting_most_wanted", default="What people look for most"),
        description=_(
            "setting_most_wanted_help",
            default="Lasting identities of pages and services, for the front page.",
        ),
        value_type=schema.TextLine(),
        required=False,
        default=[],
    )


def setting(name: str) -> Any:
    """Return a setting; its default where the site has not kept one yet."""
    field = IPortalSettings[name]
    return api.portal.get_registry_record(f"{PREFIX}.{name}", default=field.default)
