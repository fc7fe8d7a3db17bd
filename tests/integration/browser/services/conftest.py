"""Pages of the service information, over content that is made once."""

from infoportal.browser.blocks.hourspage import HoursPage
from pytest_plone import fixtures_factory
from service_portal import AFTERNOON
from service_portal import STOCKED
from types import SimpleNamespace

import pytest


globals().update(fixtures_factory(((STOCKED, "stocked"),)))


@pytest.fixture
def portal(stocked):
    """The portal with its things."""
    return stocked["portal"]


@pytest.fixture
def services(site, stocked, monkeypatch):
    """The things of the small portal by name, at 14.05 on 3 June 2026."""
    monkeypatch.setattr(HoursPage, "moment", AFTERNOON)
    found = {n: site.unrestrictedTraverse(p) for n, p in stocked["stock"].items()}
    return SimpleNamespace(**found)
