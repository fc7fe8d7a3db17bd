"""The languages in which a service is given; not those of the text about it."""

from infoportal import _
from infoportal.fields.fields import Refused
from infoportal.fields.web import is_language_tag
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider


def check_language_tag(value: str) -> bool:
    """Return True for a language code, raise ``Refused`` else."""
    if not is_language_tag(value):
        raise Refused(
            _(
                "error_language_code",
                default="“${value}” is not a language code such as fi or zh.",
                mapping={"value": value[:50]},
            )
        )
    return True


def language_codes(title: str) -> schema.List:
    """Return a field that holds an open list of BCP 47 / ISO 639 codes."""
    return schema.List(
        title=title,
        value_type=schema.TextLine(constraint=check_language_tag),
        required=False,
        default=[],
        missing_value=[],
    )


@provider(IFormFieldProvider)
class IServiceLanguages(model.Schema):
    """Languages of service and interpretation."""

    languageindependent("languages", "interpretation")
    languages = language_codes(
        _("field_languages", default="Languages of service (codes such as fi, sv, prs)")
    )
    interpretation = schema.Choice(
        title=_("field_interpretation", default="Interpretation"),
        vocabulary="infoportal.interpretation",
        required=False,
        default="none",
    )
