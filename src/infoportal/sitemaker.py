"""Make the Plone site that the portal lives in."""

from AccessControl.SecurityManagement import getSecurityManager
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from Products.CMFPlone.factory import addPloneSite
from typing import Any
from zope.component.hooks import setSite
from zope.interface import alsoProvides


SITE_ID = "infoportal"
TYPES_PROFILE = "plone.app.contenttypes:default"
PROFILE = "infoportal:default"
TITLE = "Infoportal"


def make_site(app: Any) -> Any:
    """Make the site in Zope's root and return it.

    ``app`` is the root with a request, and somebody who may manage it must be
    logged in. The transaction is the caller's. The default language is Finnish, the
    times are Finland's.
    """
    if not getSecurityManager().checkPermission("Manage portal", app):
        raise PermissionError("making a site takes a manager of Zope's root")
    site = addPloneSite(
        app,
        SITE_ID,
        title=TITLE,
        extension_ids=(TYPES_PROFILE,),
        setup_content=False,
        default_language="fi",
        portal_timezone="Europe/Helsinki",
    )
    setSite(site)
    # Not before: the multilingual subscribers ask for types that these bring.
    alsoProvides(app.REQUEST, IPloneAppMultilingualInstalled)
    site.portal_setup.runAllImportStepsFromProfile(f"profile-{PROFILE}")
    return site
