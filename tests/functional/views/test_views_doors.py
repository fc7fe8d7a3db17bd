"""Plone's own public views are not there for anonymous; what is needed is."""

from plone.app.testing import SITE_OWNER_NAME
from plone.app.testing import SITE_OWNER_PASSWORD
from plone.testing.zope import Browser

import pytest


CLOSED = (
    "@@search",
    "sitemap",
    "contact-info",
    "accessibility-info",
    "author/admin",
    "mail_password_form",
    "@@mail_password",
    "register",
    "@@register",
    "require_login",
    "insufficient-privileges",
    "fi/folder_listing",
    "fi/@@summary_view",
    "fi/@@full_view",
    "fi/RSS",
    "fi/atom.xml",
    "@@manage_catalogRebuild",
    "@@plone_portal_state",
    "@@usergroup-userprefs",
    "@@multilingual-selector",
    "language-switcher",
    "fi/@@translate-now",
    "sitemap.xml.gz",
    "@@getVocabulary",
    "@@qsOptions",
    "@@updateSearch",
    "@@ajax-search",
)
OPEN = (
    "login",
    "login-help",
    "failsafe_login",
    "fi",
    "fi/login",
    "robots.txt",
    "sitemap.xml",
    "@@static/portal.css",
)


def status(functional, path, signed_in=False):
    """Return the status of a GET."""
    browser = Browser(functional["app"])
    browser.raiseHttpErrors = False
    browser.followRedirects = False
    if signed_in:
        token = f"{SITE_OWNER_NAME}:{SITE_OWNER_PASSWORD}"
        browser.addHeader("Authorization", f"Basic {token}")
    browser.open(f"{functional['portal'].absolute_url()}/{path}")
    return int(browser.headers["Status"].split()[0])


@pytest.mark.parametrize("path", CLOSED)
def test_closed(functional, path):
    assert status(functional, path) == 404


@pytest.mark.parametrize("path", OPEN)
def test_open(functional, path):
    assert status(functional, path) == 200


def test_who_is_signed_in_has_plones_views(functional):
    assert status(functional, "@@overview-controlpanel", signed_in=True) == 200
