"""A small portal behind a real HTTP server."""

from functools import partial
from infoportal.behaviors.identity import item_id
from infoportal.interfaces import IInfoportalLayer
from infoportal.testing import FIXTURE
from plone import api
from plone.app.multilingual.api import translate
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from plone.app.testing import FunctionalTesting
from plone.app.testing import PloneSandboxLayer
from plone.app.testing import setRoles
from plone.app.testing import TEST_USER_ID
from plone.namedfile.file import NamedBlobFile
from plone.testing.zope import WSGI_SERVER_FIXTURE
from pytest_plone import fixtures_factory
from zope.interface import alsoProvides

import httpx
import pytest
import transaction


class PagesLayer(PloneSandboxLayer):
    """A topic with pages, a municipality, and what it adds to a page."""

    defaultBases = (FIXTURE,)

    def setUpPloneSite(self, portal):
        alsoProvides(portal.REQUEST, IPloneAppMultilingualInstalled, IInfoportalLayer)
        setRoles(portal, TEST_USER_ID, ["Manager"])
        fi = portal["fi"]
        towns = made(fi, "section", "municipalities", "Kunnat", kind="municipality")
        oulu = made(towns, "municipality", "oulu", "Oulu", number="564")
        made(towns, "municipality", "turku", "Turku", number="853")
        housing = made(fi, "topic", "housing", "Asuminen", description="Koti Suomessa.")
        renting = made(housing, "info_page", "renting", "Vuokra-asunto", text=RENTING)
        renting.files = [NamedBlobFile(b"%PDF-", filename="form.pdf")]
        local = made(
            oulu,
            "local_information",
            "renting-in-oulu",
            "Vuokraaminen Oulussa",
            text="<p>Sivakka vuokraa.</p>",
            adds_to=item_id(renting),
        )
        api.content.create(housing, "info_page", id="secret", title="Salainen")
        for obj in (towns, oulu, housing, renting, local):
            other = translate(obj, "sv")
            other.title = f"{obj.title} på svenska"
            publish(other)
        arabic = translate(housing, "ar")
        arabic.title = "السكن"
        publish(arabic)
        # While the site is set: indexing is done at the end of a transaction.
        transaction.commit()


RENTING = '<p>Vuokraa koti. Soita <bdi dir="ltr">+358 9 123</bdi>.</p>'


def made(container, type_, id_, title, **values):
    """Create and publish."""
    obj = api.content.create(container, type_, id=id_, title=title, **values)
    return publish(obj)


def publish(obj):
    """Publish and return an object."""
    api.content.transition(obj, "publish")
    obj.reindexObject()
    return obj


PAGES_FIXTURE = PagesLayer()
PAGES = FunctionalTesting(bases=(PAGES_FIXTURE, WSGI_SERVER_FIXTURE), name="Pages")
globals().update(fixtures_factory(((PAGES, "pages"),)))


@pytest.fixture
def pages_port(pages):
    """The port of the server over the small portal."""
    return pages["port"]


@pytest.fixture
def get(pages_port):
    """Ask for an address as a visitor, without following redirects."""
    root = f"http://localhost:{pages_port}/plone"
    with httpx.Client(base_url=root, timeout=60) as client:
        client.headers.clear()

        def ask(path, method="GET", **headers):
            client.cookies.clear()
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            return client.request(method, path, headers=named)

        yield ask


@pytest.fixture
def head(get):
    """Ask for the headers of an address."""
    return partial(get, method="HEAD")
