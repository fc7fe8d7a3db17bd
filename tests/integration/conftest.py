"""Fixtures of the tests that need Plone."""

from infoportal.interfaces import IInfoportalLayer
from infoportal.testing import INTEGRATION_TESTING
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from plone.app.testing import setRoles
from plone.app.testing import TEST_USER_ID
from pytest_plone import fixtures_factory
from zope.interface import alsoProvides

import pytest


globals().update(fixtures_factory(((INTEGRATION_TESTING, "integration"),)))


@pytest.fixture
def site(portal):
    """The portal, with a manager at work and the layers of a real request."""
    setRoles(portal, TEST_USER_ID, ["Manager"])
    alsoProvides(portal.REQUEST, IPloneAppMultilingualInstalled, IInfoportalLayer)
    return portal
