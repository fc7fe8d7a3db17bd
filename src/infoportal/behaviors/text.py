"""The text of an item, one for each language."""

from infoportal import _
from infoportal.fields.fields import SafeText
from plone.app.z3cform.widgets.richtext import RichTextFieldWidget
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import provider


@provider(IFormFieldProvider)
class IText(model.Schema):
    """A text in HTML."""

    directives.widget("text", RichTextFieldWidget)
    text = SafeText(title=_("field_text", default="Text"), required=False, default="")
