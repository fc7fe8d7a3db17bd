"""What the API tells of a form: to everybody what it is, to editors how it is made.

Answers are read in the form's own pages alone.
"""

from collective.easyform.interfaces import IEasyForm
from infoportal.interfaces import IInfoportalLayer
from plone import api
from plone.restapi.interfaces import ISerializeToJson
from plone.restapi.serializer.dxcontent import SerializeToJson
from typing import Any
from zope.component import adapter
from zope.interface import implementer


PUBLIC = (
    "@id",
    "@type",
    "@components",
    "UID",
    "id",
    "title",
    "description",
    "language",
    "created",
    "modified",
    "review_state",
    "parent",
)


@implementer(ISerializeToJson)
@adapter(IEasyForm, IInfoportalLayer)
class FormToJson(SerializeToJson):
    """Keeps addresses and expressions in a form's models from readers."""

    def __call__(
        self, version: str | None = None, include_items: bool = True
    ) -> dict[str, Any]:
        """Return the values that the one who asks may know."""
        values: dict[str, Any] = super().__call__(version, include_items)
        if api.user.has_permission("Modify portal content", obj=self.context):
            return values
        return {name: values[name] for name in PUBLIC if name in values}
