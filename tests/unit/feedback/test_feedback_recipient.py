"""Who answers for a page."""

from feedback_heads import overview
from feedback_heads import peek
from infoportal.feedback.recipient import is_address
from infoportal.feedback.recipient import recipient_of
from infoportal.feedback.subject import subject_of

import pytest


OULU = {"feedback_email": "oulu@town.example", "official_languages": ("fi",)}
SWEDISH = {**OULU, "official_languages": ("sv", "fi")}
SAMI = {**OULU, "official_languages": ("se", "sv")}
SILENT = {"feedback_email": "", "official_languages": ("sv",)}
PAGE = {"feedback_contact": "editor@page.example"}
PORTAL = ("portal@site.example", "site@site.example")
VARIANT = "/fi/housing/renting/in/oulu"
NATIONAL = "/fi/housing/renting"


@pytest.mark.parametrize(
    "path, fields, otherwise, expected",
    [
        (VARIANT, {"oulu": OULU}, PORTAL, ("oulu@town.example", "fi")),
        (VARIANT, {"oulu": OULU, "renting": PAGE}, PORTAL, ("oulu@town.example", "fi")),
        (
            "/fi/municipalities/oulu",
            {"oulu": OULU},
            PORTAL,
            ("oulu@town.example", "fi"),
        ),
        (
            "/fi/municipalities/oulu/kiiminki",
            {"oulu": OULU, "kiiminki": {}},
            PORTAL,
            ("oulu@town.example", "fi"),
        ),
        # In the municipality's first official language of those we write.
        (VARIANT, {"oulu": SWEDISH}, PORTAL, ("oulu@town.example", "sv")),
        (VARIANT, {"oulu": SAMI}, PORTAL, ("oulu@town.example", "sv")),
        # Where the municipality has set no address, the page's, then the portal's.
        (
            VARIANT,
            {"oulu": SILENT, "renting": PAGE},
            PORTAL,
            ("editor@page.example", "fi"),
        ),
        (VARIANT, {"oulu": SILENT}, PORTAL, ("portal@site.example", "fi")),
        (
            NATIONAL,
            {"oulu": OULU, "renting": PAGE},
            PORTAL,
            ("editor@page.example", "fi"),
        ),
        (NATIONAL, {"renting": {}}, PORTAL, ("portal@site.example", "fi")),
        (NATIONAL, {}, ("", "site@site.example"), ("site@site.example", "fi")),
        ("/fi", {}, PORTAL, ("portal@site.example", "fi")),
        # What is no address is passed over, whoever wrote it.
        (NATIONAL, {}, ("a@b", "site@site.example"), ("site@site.example", "fi")),
        (NATIONAL, {}, ("a@b.fi, c@d.fi", ""), None),
        (NATIONAL, {}, ("", ""), None),
    ],
)
def test_who_answers(path, fields, otherwise, expected):
    subject = subject_of(overview(), path)
    found = recipient_of(subject, peek(**fields), otherwise)
    assert (found and (found.address, found.language)) == expected


@pytest.mark.parametrize(
    "text, good",
    [
        ("a@b.fi", True),
        ("etu.suku+x@kunta.example.fi", True),
        ("a@xn--hm-xka.fi", True),
        ("", False),
        (None, False),
        (5, False),
        ("a", False),
        ("a@b", False),
        ("a@b.fi\n", False),
        ("a@b.fi\r\nBcc: c@d.fi", False),
        ("a@b.fi, c@d.fi", False),
        ("Nimi <a@b.fi>", False),
        ("<a@b.fi>", False),
        ("a b@c.fi", False),
        ("å@c.fi", False),
        ("a@-b.fi", False),
        ("a" * 65 + "@b.fi", False),
        ("a@" + "b" * 250 + ".fi", False),
    ],
)
def test_what_is_an_address(text, good):
    assert is_address(text) is good
