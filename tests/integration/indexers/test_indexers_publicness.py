"""What lies in something that is not public stands in no list of the catalog's."""

from DateTime import DateTime
from plone import api
from plone.app.testing import logout
from zope.lifecycleevent import modified

import pytest


@pytest.fixture
def tree(site):
    """A public topic with a public page in it."""
    topic = api.content.create(site["fi"], "topic", id="tyo", title="Työ")
    page = api.content.create(topic, "info_page", id="haku", title="Työnhaku")
    for item in (topic, page):
        api.content.transition(item, "publish")
    return topic


def listed(site):
    """Return what anonymous finds."""
    logout()
    found = api.content.find(path="/plone/fi", portal_type=["topic", "info_page"])
    return sorted(brain.getId for brain in found)


def test_public(site, tree):
    assert listed(site) == ["haku", "tyo"]


@pytest.mark.parametrize("transition", ["retract", "archive"])
def test_a_parent_that_is_not_published(site, tree, transition):
    api.content.transition(tree, transition)
    assert listed(site) == []


def test_published_again(site, tree):
    api.content.transition(tree, "retract")
    api.content.transition(tree, "publish")
    assert listed(site) == ["haku", "tyo"]


@pytest.mark.parametrize("name,days", [("expiration_date", -1), ("effective_date", 1)])
def test_a_parent_outside_its_dates(site, tree, name, days):
    setattr(tree, name, DateTime() + days)
    modified(tree)
    assert listed(site) == []


def test_within_its_dates_again(site, tree):
    tree.expiration_date = DateTime() - 1
    modified(tree)
    tree.expiration_date = None
    modified(tree)
    assert listed(site) == ["haku", "tyo"]
