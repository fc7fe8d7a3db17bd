"""Fixtures of the tests that ask the API over HTTP."""

from api_content import API_TESTING
from httpclient import Client
from pytest_plone import fixtures_factory

import pytest


globals().update(fixtures_factory(((API_TESTING, "functional"),)))


@pytest.fixture
def get(functional):
    """Ask for a path below ``/++api++`` and return the response."""
    return Client(functional["host"], functional["port"])
