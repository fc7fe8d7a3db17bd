"""What every test shares: a test whose outside program is missing fails."""

from pathlib import Path
from portalserver import infoportal
from portalserver import run_portal
from prepareddata import copy_of_new_portal

import importlib.util
import pytest
import shutil


ROOT = Path(__file__).resolve().parent.parent


def load(path):
    """Load a script of the project that is in no package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def root():
    """The top of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def script():
    """Load a script by its path from the top, such as deploy/tools.py."""
    return lambda path: load(ROOT / path)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """Fail with the package's name where a program of ``tools(...)`` is missing."""
    for mark in item.iter_markers("tools"):
        table = {tool.command: tool for tool in load(ROOT / "deploy/tools.py").tools()}
        for name in mark.args:
            if name not in table:
                pytest.fail(f"{name} is not in deploy/tools.txt", pytrace=False)
            if shutil.which(name) is None:
                package = table[name].package
                pytest.fail(
                    f"{name} is missing: `make tools`, or install Debian's {package}",
                    pytrace=False,
                )


@pytest.fixture(scope="session")
def portal_server(tmp_path_factory):
    """The one running portal that tests share: the shipped content, two processes.

    Leave its content as it was; a test that cannot takes ``own_portal``.
    """
    var = tmp_path_factory.mktemp("portal") / "var"
    copy_of_new_portal(var)
    server = run_portal("start", var)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def portal_copy(portal_server, tmp_path_factory):
    """A backup of the shared portal's data."""
    target = tmp_path_factory.mktemp("backup") / "copy"
    done = infoportal("backup", target, VAR=str(portal_server.var))
    assert done.returncode == 0, done.stderr
    return target


@pytest.fixture(scope="session")
def own_portal(portal_server, portal_copy, tmp_path_factory):
    """A running copy of the portal, for tests that write, kill and disturb."""
    var = tmp_path_factory.mktemp("own") / "var"
    done = infoportal("restore", portal_copy, VAR=str(var))
    assert done.returncode == 0, done.stderr
    shutil.copy2(portal_server.var / "admin-password", var)
    server = run_portal("serve", var)
    yield server
    server.stop()
