"""The wheel is whole, and works in another Plone."""

import pytest
import subprocess
import sys
import zipfile


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory):
    """The built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], cwd=root, check=True, capture_output=True
    )
    for name in filter(None, tracked.stdout.decode().split("\0")):
        if (root / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((root / name).read_bytes())
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    subprocess.run([*command, "-o", folder, source], check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.mark.parametrize(
    "name",
    [
        "infoportal/configure.zcml",
        "infoportal/profiles/default/types/service_point.xml",
        "infoportal/profiles/uninstall/metadata.xml",
        "infoportal/translations/so/LC_MESSAGES/infoportal.mo",
        "infoportal/translations/configure.zcml",
        "infoportal/content/topics/housing/item.yaml",
        "infoportal/content/topics/housing/ar.md",
        "infoportal/browser/layout/layout.pt",
        "infoportal/browser/static/styles/10-base.css",
        "infoportal/vocabularies/data/municipalities-2021.csv",
    ],
)
def test_the_wheel_holds(wheel, name):
    assert name in zipfile.ZipFile(wheel).namelist()


def test_another_plone_installs_and_uninstalls_it(root, wheel, tmp_path):
    python = tmp_path / "venv" / "bin" / "python"
    uv = [sys.executable, "-m", "uv"]
    for command in (
        [*uv, "venv", "-q", "--python", sys.executable, tmp_path / "venv"],
        [*uv, "pip", "install", "-q", "--python", python]
        + ["-r", root / "requirements.txt", wheel],
    ):
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    site = tmp_path / "site"
    site.mkdir()
    script = root / "tests" / "packaging" / "plain_site.py"
    done = subprocess.run(
        [python, script, site], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-4000:]
    assert done.stdout.split("\n")[:4] == [
        "package from the wheel",
        "installed",
        "uninstalled",
        "usable",
    ]
