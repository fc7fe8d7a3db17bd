"""The id of a new item: ASCII, the same in every language, unique in its kind."""

from infoportal import _
from infoportal.identity import is_content_id
from infoportal.identity import RESERVED
from infoportal.interfaces import IPortalItem
from plone import api
from plone.app.dexterity.behaviors.id import IShortName
from plone.base.interfaces import INameFromTitle
from plone.i18n.normalizer.interfaces import IURLNormalizer
from typing import Any
from z3c.form.validator import SimpleFieldValidator
from z3c.form.validator import WidgetValidatorDiscriminators
from zExceptions import BadRequest
from zope.component import adapter
from zope.component import getUtility
from zope.globalrequest import getRequest
from zope.i18nmessageid import Message
from zope.interface import implementer
from zope.interface import Invalid

import itertools
import unicodedata


WANTED: Message = _(
    "error_id_wanted",
    default="Write a short name in the letters a–z, numbers and hyphens: the title "
    "gives none.",
)


def is_latin(text: str) -> bool:
    """Tell whether an address can be made from ``text``: its letters are Latin."""
    letters = [c for c in text if c.isalpha()]
    latin = [c for c in letters if unicodedata.name(c, "").startswith("LATIN")]
    return bool(letters) and len(latin) == len(letters)


def name_from(title: str) -> str:
    """Return an id made from a title, '' where it would be gibberish or reserved."""
    if not is_latin(title):
        return ""
    name = getUtility(IURLNormalizer).normalize(title).strip("-")
    return name if is_content_id(name) and name not in RESERVED else ""


@implementer(INameFromTitle)
@adapter(IPortalItem)
class ItemName:
    """Offers Plone's name chooser the id of a portal item."""

    def __init__(self, context: Any) -> None:
        self.context = context

    @property
    def title(self) -> str:
        """Return the id of the item's other translations, else one from its title.

        :raises BadRequest: when the title is in another script and nobody said an
            id; the form asks for it before it comes to that.
        """
        name = group_name(getRequest()) or name_from(self.context.title or "")
        if not name:
            raise BadRequest(api.portal.translate(WANTED))
        return self._unique(name)

    def _unique(self, name: str) -> str:
        catalog = api.portal.get_tool("portal_catalog")
        taken = {
            brain.getId
            for brain in catalog.unrestrictedSearchResults(
                portal_type=self.context.portal_type
            )
            if brain.Language == self.context.language
        }
        names = itertools.chain([name], (f"{name}-{n}" for n in itertools.count(2)))
        return next(candidate for candidate in names if candidate not in taken)


def group_name(request: Any) -> str:
    """Return the id of the translations that a new item is about to join, or ''."""
    group = getattr(request, "translation_info", {}).get("tg")
    if not group:
        return ""
    catalog = api.portal.get_tool("portal_catalog")
    found = catalog.unrestrictedSearchResults(TranslationGroup=group)
    return found[0].getId if found else ""


class ShortNameValidator(SimpleFieldValidator):
    """Asks for an id where the title gives none, and refuses a bad one."""

    def validate(self, value: str | None, force: bool = False) -> None:
        """Refuse what could not be an address.

        :raises Invalid: with the reason, shown at the field.
        """
        super().validate(value, force)
        adding = "++add++" in str(self.request.get("ACTUAL_URL", ""))
        if value:
            # The name that a thing has already is not in question.
            if adding or value != self.context.getId():
                check_name(value)
            return
        title = self.request.form.get("form.widgets.IBasic.title", "")
        if adding and title and not group_name(self.request) and not name_from(title):
            raise Invalid(WANTED)


def check_name(value: str) -> None:
    """Raise ``Invalid`` for an id that could not be an item's address."""
    if not is_content_id(value) or value in RESERVED:
        raise Invalid(
            _(
                "error_id",
                default="“${value}” cannot be a short name: use the letters a–z, "
                "numbers and hyphens.",
                mapping={"value": value[:100]},
            )
        )


WidgetValidatorDiscriminators(ShortNameValidator, field=IShortName["id"])
