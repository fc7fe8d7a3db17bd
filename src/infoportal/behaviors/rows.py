"""What every row of a table has."""

from infoportal import _
from zope import schema


def row_id() -> schema.TextLine:
    """Return the column of a row's id: what its prose and other rows refer to.

    Each row's schema declares it itself: the table of the edit form knows nothing
    of inherited columns and would drop the id on every save.
    """
    return schema.TextLine(
        title=_("column_id", default="Row id"),
        description=_("column_id_help", default="Made by itself when left empty."),
        required=False,
        default="",
        missing_value="",
    )
