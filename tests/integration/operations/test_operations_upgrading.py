"""Pending upgrade steps are run once, and told."""

from infoportal.operations.upgrading import PROFILE
from infoportal.operations.upgrading import upgrade
from Products.GenericSetup.registry import _profile_registry
from Products.GenericSetup.upgrade import _registerUpgradeStep
from Products.GenericSetup.upgrade import _upgrade_registry
from Products.GenericSetup.upgrade import UpgradeStep

import pytest


@pytest.fixture
def step(site):
    """A site one version behind, and the step that brings it up."""
    version = _profile_registry.getProfileInfo(PROFILE)["version"]
    before = str(int(version) - 1)
    site.portal_setup.setLastVersionForProfile(PROFILE, before)
    done = []
    step = UpgradeStep("Count the stars", PROFILE, before, version, "", done.append)
    _registerUpgradeStep(step)
    yield done
    del _upgrade_registry.getUpgradeStepsForProfile(PROFILE)[step.id]


def test_a_pending_step_is_run_once_and_told(site, step):
    version = _profile_registry.getProfileInfo(PROFILE)["version"]
    assert upgrade(site) == [f"{version}: Count the stars"]
    assert len(step) == 1
    assert upgrade(site) == []
    assert len(step) == 1


def test_a_new_site_has_nothing_pending(site):
    assert upgrade(site) == []
