"""Pages of a running portal, asked for over HTTP as visitors do."""

from functools import partial

import pytest


HIDDEN = "test-hidden"
ONLY_FINNISH = "test-only-finnish"
PLACE = "/++api++/fi/housing"


@pytest.fixture(scope="module")
def site(portal_server):
    """The running portal with a private page and one that is not translated."""
    with portal_server.client(admin=True) as admin:
        for name in (HIDDEN, ONLY_FINNISH):
            values = {"@type": "info_page", "id": name, "title": name.title()}
            assert admin.post(PLACE, json=values).status_code == 201
        workflow = f"{PLACE}/{ONLY_FINNISH}/@workflow/publish"
        assert admin.post(workflow).status_code == 200
        yield portal_server
        for name in (HIDDEN, ONLY_FINNISH):
            assert admin.delete(f"{PLACE}/{name}").status_code == 204


@pytest.fixture
def get(site):
    """Ask for an address as a visitor, without following redirects."""
    with site.client() as client:
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
