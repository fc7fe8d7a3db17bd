"""The sheet and the script are put together from parts."""

from infoportal.browser.static import bundle
from infoportal.browser.static import BUNDLES
from infoportal.browser.static import FOLDER
from infoportal.browser.static import version

import pytest


@pytest.mark.parametrize("name,pattern", BUNDLES.items())
def test_every_part_is_in_its_bundle(name, pattern):
    whole = bundle(name).decode()
    parts = sorted(FOLDER.glob(pattern))
    places = [whole.index(part.read_text(encoding="utf-8").strip()) for part in parts]
    assert places and places == sorted(places)


def test_parts_of_the_script_keep_their_names_to_themselves():
    text = bundle("portal.js").decode()
    assert text.startswith("{\n") and text.endswith("\n}")


def test_files_have_versions_and_others_are_unknown():
    assert len(version("portal.css")) == len(version("icon.svg")) == 10
    with pytest.raises(FileNotFoundError):
        version("absent.css")
