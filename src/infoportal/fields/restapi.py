"""The portal's fields in plone.restapi: POST and PATCH take back what GET gives.

plone.restapi's own serializers give rows, identities and texts as they are kept.
A value that does not fit is refused with the field's name; nothing is saved then.
"""

from collections.abc import Mapping
from datetime import datetime
from infoportal import _
from infoportal.fields.fields import Refused
from infoportal.fields.interfaces import ISafeText
from infoportal.interfaces import IInfoportalLayer
from infoportal.interfaces import IPortalItem
from infoportal.openinghours.state import HELSINKI
from plone.app.dexterity.behaviors.metadata import IPublication
from plone.namedfile.interfaces import INamed
from plone.restapi.deserializer.dxcontent import DeserializeFromJson
from plone.restapi.deserializer.dxfields import DatetimeFieldDeserializer
from plone.restapi.deserializer.dxfields import DefaultFieldDeserializer
from plone.restapi.interfaces import IDeserializeFromJson
from plone.restapi.interfaces import IFieldDeserializer
from plone.restapi.interfaces import IFieldSerializer
from plone.restapi.interfaces import IJsonCompatible
from plone.restapi.serializer.dxfields import DateTimeFieldSerializer
from typing import Any
from zExceptions import BadRequest
from zope.component import adapter
from zope.interface import implementer
from zope.schema.interfaces import IDate
from zope.schema.interfaces import IDatetime


@implementer(IDeserializeFromJson)
@adapter(IPortalItem, IInfoportalLayer)
class ItemDeserializer(DeserializeFromJson):
    """Names the field for what only shows when several are seen together.

    An invariant tells it as the second argument of its ``Invalid``.
    """

    def __call__(self, *args: Any, **kw: Any) -> Any:
        """Set what was sent; ``BadRequest`` with every fault."""
        try:
            return super().__call__(*args, **{**kw, "mask_validation_errors": False})
        except BadRequest as refusal:
            for fault in refusal.args[0] if isinstance(refusal.args[0], list) else ():
                told = getattr(fault.get("error"), "args", ())[1:2]
                fault.setdefault("field", next(iter(told), ""))
                fault["error"] = "ValidationError"
            raise


@implementer(IFieldDeserializer)
class NormalDeserializer(DefaultFieldDeserializer):
    """Takes a value as GET gives it, checked and made normal.

    Safe HTML is taken in the form of plone.restapi's rich text too: ``{"data": …}``.
    """

    def __call__(self, value: Any) -> Any:
        """Return the value in the form in which it is kept; ``Refused`` if unfit."""
        if ISafeText.providedBy(self.field) and isinstance(value, Mapping):
            value = value.get("data")
        if value in (None, ""):
            value = self.field.missing_value
        self.field.validate(value)
        return self.field.normalise(value)


@implementer(IFieldSerializer)
@adapter(IDatetime, IPortalItem, IInfoportalLayer)
class LocalTimeSerializer(DateTimeFieldSerializer):
    """Gives moments of portal items as they are kept: Finnish local time."""

    def __call__(self) -> Any:
        """Return an ISO moment; dates of publication are plone.restapi's affair."""
        if self.field.interface == IPublication:
            return super().__call__()
        value = self.get_value()
        return None if value is None else value.isoformat()


@implementer(IFieldDeserializer)
@adapter(IDatetime, IPortalItem, IInfoportalLayer)
class LocalTimeDeserializer(DatetimeFieldDeserializer):
    """Takes Finnish local time, or a moment with its offset."""

    def __call__(self, value: Any) -> datetime:
        """Return a moment without a time zone."""
        if self.field.interface == IPublication:
            return super().__call__(value)
        try:
            moment = datetime.fromisoformat(value)
        except (TypeError, ValueError):
            raise Refused(
                _(
                    "error_moment",
                    default="“${value}” is not a moment such as 2026-12-01T09:00.",
                    mapping={"value": str(value)[:100]},
                )
            ) from None
        if moment.tzinfo is not None:
            moment = moment.astimezone(HELSINKI).replace(tzinfo=None)
        self.field.validate(moment)
        return moment


@implementer(IFieldDeserializer)
@adapter(IDate, IPortalItem, IInfoportalLayer)
class DateDeserializer(DefaultFieldDeserializer):
    """Takes an ISO date."""

    def __call__(self, value: Any) -> Any:
        """Return the date."""
        try:
            date = datetime.strptime(value, "%Y-%m-%d").date()
        except (TypeError, ValueError):
            raise Refused(
                _(
                    "error_date",
                    default="“${value}” is not a date such as 2026-12-24.",
                    mapping={"value": str(value)[:100]},
                )
            ) from None
        self.field.validate(date)
        return date


@implementer(IFieldDeserializer)
class NumberDeserializer(DefaultFieldDeserializer):
    """Takes a number with decimals, written as text or as a number."""

    def __call__(self, value: Any) -> Any:
        """Return the number in the field's own type."""
        return self.field.fromUnicode(str(value))


@implementer(IFieldDeserializer)
class ChoicesDeserializer(DefaultFieldDeserializer):
    """Takes codes, bare or as plone.restapi gives them: ``{"token", "title"}``."""

    def __call__(self, value: Any) -> list:
        """Return the codes."""
        if isinstance(value, list | tuple):
            value = [
                term.get("token") if isinstance(term, Mapping) else term
                for term in value
            ]
        self.field.validate(value)
        return value


@implementer(IJsonCompatible)
@adapter(INamed)
def file_in_a_list(value: Any) -> dict:
    """Describe a file that stands in a list of files; its bytes are not told."""
    return {
        "filename": value.filename,
        "content-type": value.contentType,
        "size": value.getSize(),
    }
