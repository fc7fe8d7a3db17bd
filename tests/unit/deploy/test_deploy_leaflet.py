"""The bundled map is, byte for byte, what the lock of npm names."""

import json
import pytest


@pytest.fixture
def leaflet(script):
    return script("deploy/leaflet.py")


@pytest.mark.tools("npm")
def test_bundle_is_what_npm_brought(leaflet):
    assert leaflet.PACKAGE.exists(), "`make tools` brings what npm locks"
    assert leaflet.stale() == []


@pytest.mark.tools("npm")
def test_npm_brought_what_the_lock_names(leaflet):
    lock = json.loads((leaflet.HERE / "npm/package-lock.json").read_text())
    named = lock["packages"]["node_modules/leaflet"]
    installed = json.loads((leaflet.PACKAGE / "package.json").read_text())
    assert installed["version"] == named["version"]
    assert named["integrity"].startswith("sha512-")
    assert "resolved" not in named


def test_its_licence_comes_along(leaflet):
    text = (leaflet.TARGET / "LICENSE").read_text()
    assert "BSD 2-Clause License" in text


def test_what_differs_is_told(leaflet, tmp_path):
    package, target = tmp_path / "package", tmp_path / "target"
    (package / "dist").mkdir(parents=True)
    target.mkdir()
    for name in leaflet.FILES:
        (package / name).write_text(name)
    (target / "LICENSE").write_text("LICENSE")
    (target / "leaflet.js").write_text("another")
    assert leaflet.stale(package, target) == ["dist/leaflet.js", "dist/leaflet.css"]
