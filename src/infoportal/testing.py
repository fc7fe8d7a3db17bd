"""Test layers: the portal installed, with its languages and no content."""

from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from plone.app.testing import applyProfile
from plone.app.testing import FunctionalTesting
from plone.app.testing import IntegrationTesting
from plone.app.testing import PLONE_FIXTURE
from plone.app.testing import PloneSandboxLayer
from typing import Any
from zope.interface import alsoProvides


class InfoportalLayer(PloneSandboxLayer):
    """Plone with infoportal:default."""

    defaultBases = (PLONE_FIXTURE,)

    def setUpZope(self, app: Any, configurationContext: Any) -> None:
        """Load the package's registrations."""
        from plone.supermodel.model import finalizeSchemas

        import infoportal
        import plone.app.contenttypes
        import plone.app.theming

        self.loadZCML(package=plone.app.contenttypes)
        self.loadZCML(package=plone.app.theming)
        self.loadZCML(package=infoportal)
        # Schemata that a test module imported before this have missed the
        # directives of plone.app.multilingual.
        finalizeSchemas()

    def setUpPloneSite(self, portal: Any) -> None:
        """Install the profile as an administrator's request would."""
        from infoportal.interfaces import IInfoportalLayer

        applyProfile(portal, "plone.app.contenttypes:default")
        alsoProvides(portal.REQUEST, IPloneAppMultilingualInstalled, IInfoportalLayer)
        applyProfile(portal, "infoportal:testing")


FIXTURE = InfoportalLayer()
INTEGRATION_TESTING = IntegrationTesting(
    bases=(FIXTURE,), name="InfoportalLayer:Integration"
)
FUNCTIONAL_TESTING = FunctionalTesting(
    bases=(FIXTURE,), name="InfoportalLayer:Functional"
)
