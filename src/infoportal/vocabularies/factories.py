"""Vocabulary factories over the tables of this room."""

from infoportal.vocabularies.municipalities import municipalities
from infoportal.vocabularies.terms import REGIONS
from infoportal.vocabularies.terms import VOCABULARIES
from typing import Any
from zope.i18nmessageid import Message
from zope.interface import implementer
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm
from zope.schema.vocabulary import SimpleVocabulary


@implementer(IVocabularyFactory)
class TermsVocabulary:
    """A fixed table of codes and names."""

    def __init__(self, table: dict[str, Message | str]) -> None:
        self.table = table

    def __call__(self, context: Any = None) -> SimpleVocabulary:
        """Return the vocabulary; the context makes no difference."""
        return SimpleVocabulary(
            [SimpleTerm(code, code, title) for code, title in self.table.items()]
        )


def _municipality_titles() -> dict[str, Message | str]:
    rows = sorted(municipalities().values(), key=lambda row: row.name_fi)
    return {
        row.number: row.name_fi
        if row.name_fi == row.name_sv
        else f"{row.name_fi} – {row.name_sv}"
        for row in rows
    }


def _region_titles() -> dict[str, Message | str]:
    return {
        code: fi if fi == sv else f"{fi} – {sv}" for code, (fi, sv) in REGIONS.items()
    }


TABLES = {
    **VOCABULARIES,
    "infoportal.regions": _region_titles(),
    "infoportal.municipality_numbers": _municipality_titles(),
}


channels = TermsVocabulary(TABLES["infoportal.channels"])
point_channels = TermsVocabulary(TABLES["infoportal.point_channels"])
advice_kinds = TermsVocabulary(TABLES["infoportal.advice_kinds"])
days = TermsVocabulary(TABLES["infoportal.days"])
weeks = TermsVocabulary(TABLES["infoportal.weeks"])
sign_in = TermsVocabulary(TABLES["infoportal.sign_in"])
interpretation = TermsVocabulary(TABLES["infoportal.interpretation"])
point_kinds = TermsVocabulary(TABLES["infoportal.point_kinds"])
provider_kinds = TermsVocabulary(TABLES["infoportal.provider_kinds"])
section_kinds = TermsVocabulary(TABLES["infoportal.section_kinds"])
severity = TermsVocabulary(TABLES["infoportal.severity"])
cost = TermsVocabulary(TABLES["infoportal.cost"])
contact_kinds = TermsVocabulary(TABLES["infoportal.contact_kinds"])
equipment = TermsVocabulary(TABLES["infoportal.equipment"])
accessibility = TermsVocabulary(TABLES["infoportal.accessibility"])
icons = TermsVocabulary(TABLES["infoportal.icons"])
official_languages = TermsVocabulary(TABLES["infoportal.official_languages"])
origin = TermsVocabulary(TABLES["infoportal.origin"])
source_language = TermsVocabulary(TABLES["infoportal.source_language"])
matters = TermsVocabulary(TABLES["infoportal.matters"])
regions = TermsVocabulary(TABLES["infoportal.regions"])
municipality_numbers = TermsVocabulary(TABLES["infoportal.municipality_numbers"])
