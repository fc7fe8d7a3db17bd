"""The limits that are stated are those that are kept."""

from infoportal.services.limits import A_MINUTE
from infoportal.services.limits import AT_ONCE
from infoportal.services.limits import COSTS
from infoportal.services.openapi.document import VERSION
from pathlib import Path


TEXT = Path(__file__).resolve().parents[3].joinpath("docs/api.md").read_text()


def test_the_limits():
    assert f"{A_MINUTE} requests a minute, and {AT_ONCE} at once" in TEXT
    for name, cost in COSTS.items():
        assert f"`{name}` counts as {cost}" in TEXT


def test_the_version_has_its_changes():
    major, minor, _patch = VERSION.split(".")
    assert f"- **{major}.{minor}** (" in TEXT
