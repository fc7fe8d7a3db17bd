"""Where somebody looks near: a municipality as people write it, or a position."""

from infoportal.places.find import find
from infoportal.places.find import spellings
from infoportal.records.overview import Overview
from infoportal.records.parameters import LONGEST_WORDS
from infoportal.vocabularies.municipalities import municipalities
from infoportal.vocabularies.postcodes import postcodes


def municipality_names(overview: Overview) -> dict[str, tuple[str, ...]]:
    """Return every name that each municipality has here, by number."""
    names = {
        number: [known.name_fi, known.name_sv]
        for number, known in municipalities().items()
    }
    for code in overview.languages:
        for head in overview.heads("municipality", code):
            for number in head.facet("municipality"):
                names.setdefault(number, []).append(head.title)
    return {number: spellings(titles) for number, titles in names.items()}


def place_named(text: str, overview: Overview) -> str:
    """Return the number of the municipality that a text means.

    A text that means none, or may mean several, is returned as it is: whoever reads
    it says so.
    """
    if "," in text:
        return text.replace(" ", "")
    if text in municipalities() or len(text) > LONGEST_WORDS:
        return text
    found = find(text, municipality_names(overview), postcodes())
    sure = found.how in ("name", "spelling") and len(found.numbers) == 1
    by_code = found.how.startswith("postcode") and found.numbers
    return found.numbers[0] if sure or by_code else text
