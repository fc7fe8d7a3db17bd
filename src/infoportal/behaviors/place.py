"""An address and a point on the map."""

from infoportal import _
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import Invalid
from zope.interface import invariant
from zope.interface import provider


#: A box around Finland, in WGS 84 degrees (National Land Survey, ETRS89 extent).
LATITUDES = (59.4, 70.1)
LONGITUDES = (19.0, 31.6)


def in_finland(latitude: float, longitude: float) -> bool:
    """Tell whether a point (WGS 84 degrees) lies in the box around Finland."""
    return (
        LATITUDES[0] <= latitude <= LATITUDES[1]
        and LONGITUDES[0] <= longitude <= LONGITUDES[1]
    )


@provider(IFormFieldProvider)
class ICoordinates(model.Schema):
    """A point in WGS 84."""

    languageindependent("latitude", "longitude")
    latitude = schema.Float(
        title=_("field_latitude", default="Latitude (WGS 84)"), required=False
    )
    longitude = schema.Float(
        title=_("field_longitude", default="Longitude (WGS 84)"), required=False
    )

    @invariant
    def coordinates_in_finland(data):
        """Refuse half a point, and a point outside Finland."""
        latitude = getattr(data, "latitude", None)
        longitude = getattr(data, "longitude", None)
        if latitude is None and longitude is None:
            return
        if latitude is None or longitude is None or not in_finland(latitude, longitude):
            raise Invalid(
                _(
                    "error_coordinates",
                    default="The coordinates are not in Finland: latitude is between "
                    "59.4 and 70.1, longitude between 19.0 and 31.6.",
                ),
                "latitude",
            )


@provider(IFormFieldProvider)
class IAddress(model.Schema):
    """An address in Finnish and Swedish: both are shown, to show a driver."""

    model.fieldset(
        "address",
        label=_("fieldset_address", default="Address"),
        fields=["street_fi", "street_sv", "postal_code", "post_office_fi"]
        + ["post_office_sv"],
    )
    languageindependent(
        "street_fi", "street_sv", "postal_code", "post_office_fi", "post_office_sv"
    )
    street_fi = schema.TextLine(
        title=_("field_street_fi", default="Street address in Finnish"), required=False
    )
    street_sv = schema.TextLine(
        title=_("field_street_sv", default="Street address in Swedish"), required=False
    )
    postal_code = schema.TextLine(
        title=_("field_postal_code", default="Postal code"),
        required=False,
        constraint=lambda value: len(value) == 5 and value.isdigit(),
    )
    post_office_fi = schema.TextLine(
        title=_("field_post_office_fi", default="Post office in Finnish"),
        required=False,
    )
    post_office_sv = schema.TextLine(
        title=_("field_post_office_sv", default="Post office in Swedish"),
        required=False,
    )
