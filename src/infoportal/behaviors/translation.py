"""The state of a translation: what it was made from, by whom, who has read it.

Freshness is computed from ``source_revision`` and the source's blocks; it is
never stored. Origin and freshness are two things: a machine's translation can be
current, a person's can be outdated.
"""

from infoportal import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import provider


@provider(IFormFieldProvider)
class ITranslationState(model.Schema):
    """What an editor and a reader should know of this language version."""

    model.fieldset(
        "translation",
        label=_("fieldset_translation", default="Translation"),
        fields=["source_language", "origin", "reviewed"],
    )
    languageindependent("source_language")
    source_language = schema.Choice(
        title=_("field_source_language", default="Language of the source text"),
        vocabulary="infoportal.source_language",
        required=False,
        default="fi",
    )
    origin = schema.Choice(
        title=_("field_origin", default="Who wrote this language version"),
        vocabulary="infoportal.origin",
        required=False,
        default="human",
    )
    reviewed = schema.Date(
        title=_("field_reviewed", default="Read by a speaker of the language on"),
        required=False,
    )
    directives.omitted("source_revision", "source_blocks")
    source_revision = schema.TextLine(
        title=_("field_source_revision", default="Revision of the source"),
        required=False,
    )
    source_blocks = schema.List(
        title=_("field_source_blocks", default="Blocks of the source"),
        value_type=schema.TextLine(),
        required=False,
        default=[],
        missing_value=[],
    )
