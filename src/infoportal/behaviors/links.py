"""Links to more information, each with its addresses by language."""

from infoportal import _
from infoportal.behaviors.rows import row_id
from infoportal.fields.fields import Addresses
from infoportal.fields.fields import Rows
from infoportal.fields.fields import RowTexts
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope.interface import Interface
from zope.interface import provider


class ILink(Interface):
    """One link: the same place in the languages that it speaks."""

    id = row_id()
    urls = Addresses(
        title=_("column_urls", default="Addresses by language"), required=True
    )


@provider(IFormFieldProvider)
class ILinks(model.Schema):
    """A list of links."""

    model.fieldset(
        "links",
        label=_("fieldset_links", default="Links"),
        fields=["links", "link_texts"],
    )
    languageindependent("links")
    links = Rows(title=_("field_links", default="Links"), row=ILink)
    link_texts = RowTexts(title=_("field_link_texts", default="Texts of the links"))
