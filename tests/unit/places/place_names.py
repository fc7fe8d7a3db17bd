"""The names of all municipalities, as the shipped content and the list have them."""

from functools import cache
from infoportal.places.find import spellings
from infoportal.vocabularies.municipalities import municipalities
from pathlib import Path

import yaml


CONTENT = Path(__file__).parents[3] / "content" / "municipalities"


@cache
def names() -> dict[str, tuple[str, ...]]:
    """Return every name by number; those of the portal's sections in 13 languages."""
    found = {n: (m.name_fi, m.name_sv) for n, m in municipalities().items()}
    for folder in CONTENT.iterdir():
        item = yaml.safe_load((folder / "item.yaml").read_text("utf-8"))
        pages = (path.read_text("utf-8") for path in folder.glob("*.md"))
        titles = [yaml.safe_load(page.split("---")[1])["title"] for page in pages]
        found[item["number"]] += spellings(titles)
    return found
