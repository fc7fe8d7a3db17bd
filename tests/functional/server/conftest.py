"""A portal behind a proxy, for what depends on who asks."""

from portalserver import infoportal
from portalserver import run_portal

import itertools
import pytest
import shutil


@pytest.fixture(scope="session")
def behind_proxy(portal_server, portal_copy, tmp_path_factory):
    """A copy of the portal behind a proxy that is believed, with two processes."""
    var = tmp_path_factory.mktemp("behind") / "var"
    done = infoportal("restore", portal_copy, VAR=str(var))
    assert done.returncode == 0, done.stderr
    shutil.copy2(portal_server.var / "admin-password", var)
    server = run_portal("serve", var, workers=2, TRUSTED_PROXY="127.0.0.1")
    yield server
    server.stop()


@pytest.fixture
def address():
    """An address of a visitor that no other test has."""
    return f"198.51.100.{next(NUMBERS)}"


NUMBERS = itertools.count(1)
