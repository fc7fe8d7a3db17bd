"""A portal without content, asked through a browser without scripts."""

from infoportal.testing import FUNCTIONAL_TESTING
from pytest_plone import fixtures_factory


globals().update(fixtures_factory(((FUNCTIONAL_TESTING, "functional"),)))
