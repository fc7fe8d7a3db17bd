"""A small portal of plain values, and how a program speaks in tests."""

from exchange_portal import made
from exchange_portal import source_of
from pathlib import Path

import pytest


SCHEMAS = Path(__file__).parents[4] / "shared" / "schemas"


@pytest.fixture(scope="module")
def portal():
    """A service, who gives it, and the ways to get it."""
    return made()


@pytest.fixture
def source(portal):
    """What the public sees of it in Finnish, Swedish and Arabic."""
    return source_of(portal)


@pytest.fixture(scope="session")
def schemas():
    """The folder of the published schemas."""
    if not SCHEMAS.is_dir():
        pytest.skip(f"Not checked: the published schemas are not at {SCHEMAS}")
    return SCHEMAS
