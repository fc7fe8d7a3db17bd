"""Brings a site to the version of the code."""

from typing import Any


PROFILE = "infoportal:default"


def upgrade(portal: Any) -> list[str]:
    """Run Plone's and our own pending upgrade steps; return what was done."""
    return upgrade_plone(portal) + upgrade_portal(portal)


def upgrade_plone(portal: Any) -> list[str]:
    """Run Plone's own migration where the site is of an older Plone."""
    migration = portal.portal_migration
    if not migration.needUpgrading():
        return []
    before = migration.getInstanceVersion()
    migration.upgrade(swallow_errors=False)
    return [f"Plone: {before} → {migration.getInstanceVersion()}"]


def upgrade_portal(portal: Any) -> list[str]:
    """Run the pending steps of our profile."""
    setup = portal.portal_setup
    pending = setup.listUpgrades(PROFILE, simple=True)
    if not pending:
        return []
    done = [f"{'.'.join(step.dest or ('?',))}: {step.title}" for step in pending]
    setup.upgradeProfile(PROFILE)
    return done
