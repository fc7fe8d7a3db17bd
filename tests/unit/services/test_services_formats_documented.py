"""What the documentation says of the forms is what there is."""

from infoportal.records.query import LARGEST_BATCH
from infoportal.services.formats.columns import COLUMNS
from infoportal.services.formats.table import FORMATS

import pytest


@pytest.fixture(scope="module")
def text(root):
    return (root / "docs" / "formats.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_form_is_documented(text, form):
    media_type = form.media_type.partition(";")[0]
    assert f"| `{form.name}`" in text and f"`{media_type}`" in text


@pytest.mark.parametrize("name", COLUMNS)
def test_every_column_is_documented_in_its_order(text, name):
    part = text.partition(f"### `{name}`")[2].partition("###")[0]
    rows = [f"| `{column.name}` | {column.means} |" for column in COLUMNS[name]]
    assert [line for line in part.splitlines() if line.startswith("| `")] == rows


def test_the_largest_batch_is_documented(text):
    assert f"at most {LARGEST_BATCH}" in text
