"""Every topic's icon is drawn, and only lines are in a drawing."""

from infoportal.browser.layout.icons import icon
from infoportal.browser.layout.icons import ICONS
from infoportal.browser.layout.icons import TURNED
from infoportal.vocabularies.terms import ICONS as TOPIC_ICONS
from lxml import etree

import pytest
import re


PATH = re.compile(r"^M[MmLlHhVvCcSsAaZz0-9 .\-]+$")


@pytest.mark.parametrize("name", ICONS)
def test_icon_is_drawn(name):
    svg = etree.fromstring(icon(name))
    assert svg.get("aria-hidden") == "true"
    assert PATH.match(svg[0].get("d"))
    assert ("turned" in svg.get("class")) == (name in TURNED)


def test_topics_have_icons():
    assert set(TOPIC_ICONS) <= set(ICONS)


def test_unknown_icon():
    with pytest.raises(KeyError):
        icon("absent")
