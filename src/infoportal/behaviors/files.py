"""Files to download, the same in every language."""

from infoportal import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.namedfile.field import NamedBlobFile
from plone.supermodel import model
from zope import schema
from zope.interface import provider


@provider(IFormFieldProvider)
class IFiles(model.Schema):
    """Files."""

    model.fieldset(
        "files", label=_("fieldset_files", default="Files"), fields=["files"]
    )
    languageindependent("files")
    files = schema.List(
        title=_("field_files", default="Files"),
        value_type=NamedBlobFile(),
        required=False,
        default=[],
        missing_value=[],
    )
