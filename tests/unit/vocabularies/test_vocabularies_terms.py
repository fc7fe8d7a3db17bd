"""The vocabularies agree with the documented format and with the official list."""

from infoportal.vocabularies.factories import TABLES
from infoportal.vocabularies.municipalities import municipalities
from pathlib import Path

import pytest


DOCUMENT = (Path(__file__).parents[3] / "docs" / "content.md").read_text("utf-8")


def test_the_309_municipalities_of_2021():
    rows = municipalities()
    assert len(rows) == 309
    assert rows["091"].name("sv") == "Helsingfors"
    assert rows["091"].name("ar") == "Helsinki"
    assert all(len(number) == 3 and number.isdigit() for number in rows)


@pytest.mark.parametrize(
    "name", ["channels", "sign_in", "matters", "regions", "equipment", "accessibility"]
)
def test_every_code_is_documented(name):
    missing = [c for c in TABLES[f"infoportal.{name}"] if c not in DOCUMENT]
    assert missing == []


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_term_has_a_name(name):
    for title in TABLES[name].values():
        assert getattr(title, "default", title)
