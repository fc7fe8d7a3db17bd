"""In an editor's form bad input is told at its field, and nothing is saved."""

from plone import api
from plone.app.testing import setRoles
from plone.app.testing import SITE_OWNER_NAME
from plone.app.testing import SITE_OWNER_PASSWORD
from plone.app.testing import TEST_USER_ID
from plone.testing.zope import Browser

import pytest
import re
import transaction


HOURS = "form.widgets.IOpeningHours.hours.0.widgets"
FAULT = re.compile(r'(?s)class="[^"]*(?:invalid-feedback|error)[^"]*"[^>]*>(.*?)</')
CONTACTS = "form.widgets.IContacts.contacts.0.widgets"


@pytest.fixture
def point(functional):
    """A point with hours and a telephone number."""
    portal = functional["portal"]
    setRoles(portal, TEST_USER_ID, ["Manager"])
    section = api.content.create(
        portal["fi"], "section", id="service-points", title="P", kind="service_point"
    )
    point = api.content.create(
        section,
        "service_point",
        id="kiiminki",
        title="Kiiminki",
        kind="joint_point",
        municipality="564",
        hours=[{"id": "a", "days": ["mo"], "opens": "08:30", "closes": "16:00"}],
        contacts=[{"id": "b", "kind": "phone", "value": "0295 000"}],
    )
    transaction.commit()
    return point


@pytest.fixture
def editor(functional, point):
    """A browser at the point's edit form."""
    browser = Browser(functional["app"])
    token = f"{SITE_OWNER_NAME}:{SITE_OWNER_PASSWORD}"
    browser.addHeader("Authorization", f"Basic {token}")
    browser.open(f"{point.absolute_url()}/edit")
    return browser


@pytest.mark.parametrize(
    "field,value,told",
    [
        (f"{HOURS}.opens", "29:00", "29:00"),
        (f"{HOURS}.closes", "07:30", "Rivi ”a”"),
        (f"{CONTACTS}.value", "soita", "”soita” ei ole puhelinnumero"),
        ("form.widgets.booking", "fi: javascript:x", "javascript:x"),
        ("form.widgets.booking", "pelkkää tekstiä", "pelkkää tekstiä"),
        ("form.widgets.ICoordinates.latitude", "1,0", "Suomessa"),
        ("form.widgets.IShortName.id", "Ei Kay", "Ei Kay"),
    ],
)
def test_bad_input(editor, point, field, value, told):
    editor.getControl(name=field).value = value
    if "latitude" in field:
        editor.getControl(name=field.replace("latitude", "longitude")).value = "2,0"
    editor.getControl(name="form.buttons.save").click()
    faults = re.findall(
        r'(?s)class="[^"]*invalid-feedback[^"]*"[^>]*>(.*?)</', editor.contents
    )
    faults += re.findall(r'(?s)class="[^"]*error[^"]*"[^>]*>(.*?)</', editor.contents)
    assert any(re.search(told, fault) for fault in faults), faults
    transaction.begin()
    assert point.hours[0]["opens"] == "08:30"
    assert point.hours[0]["closes"] == "16:00"
    assert point.contacts[0]["value"] == "0295 000"
    assert point.booking == {}
    assert point.latitude is None
    assert point.getId() == "kiiminki"


def test_good_input_is_saved_and_made_safe(editor, point):
    editor.getControl(name=f"{HOURS}.opens").value = "09:00"
    editor.getControl(
        name="form.widgets.IText.text"
    ).value = "<p>Hei<script>alert(1)</script></p>"
    editor.getControl(name="form.widgets.booking").value = "fi: https://example.fi/aika"
    editor.getControl(name="form.buttons.save").click()
    transaction.begin()
    assert point.hours[0]["opens"] == "09:00"
    assert point.hours[0]["id"] == "a"
    assert point.text == "<p>Hei</p>"
    assert point.booking == {"fi": "https://example.fi/aika"}
