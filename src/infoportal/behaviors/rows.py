"""What every row of a table has."""

from infoportal import _
from zope import schema
from zope.interface import Interface


class IRow(Interface):
    """A row: its id is what its prose and other rows refer to."""

    id = schema.TextLine(
        title=_("column_id", default="Row id"),
        description=_("column_id_help", default="Made by itself when left empty."),
        required=False,
        default="",
        missing_value="",
    )
