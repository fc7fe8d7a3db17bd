"""A few items in two languages, and pages rendered as a visitor gets them."""

from plone import api
from plone.app.multilingual.api import translate
from plone.app.testing import login
from plone.app.testing import logout
from plone.app.testing import TEST_USER_NAME

import pytest


@pytest.fixture
def create(site):
    """Create a published item in a place."""

    def make(container, type_, id_, title="", **values):
        obj = api.content.create(
            container, type_, id=id_, title=title or id_.title(), **values
        )
        api.content.transition(obj, "publish")
        return obj

    return make


@pytest.fixture
def translated(site):
    """Publish a translation of an item."""

    def make(obj, language, title="", **values):
        other = translate(obj, language)
        other.title = title or obj.title
        for name, value in values.items():
            setattr(other, name, value)
        api.content.transition(other, "publish")
        other.reindexObject()
        return other

    return make


@pytest.fixture
def housing(create, site):
    """A topic with a page."""
    topic = create(site["fi"], "topic", "test-housing", "Asuminen", description="Koti.")
    create(topic, "info_page", "renting", "Vuokra-asunto", text="<p>Vuokraa.</p>")
    return topic


@pytest.fixture
def page(site):
    """Render a view of an object as an anonymous visitor gets it."""

    def render(obj, name="view"):
        logout()
        try:
            return api.content.get_view(name, obj, site.REQUEST.clone())()
        finally:
            login(site, TEST_USER_NAME)

    return render
