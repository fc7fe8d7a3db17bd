"""The ``Link`` header of a list (RFC 8288): how it goes on, in every form alike."""

from collections.abc import Mapping


#: The relations of IANA's registry that the links of a batch are named by.
RELATIONS = ("first", "prev", "next", "last")


def link_header(batching: Mapping[str, str]) -> str:
    """Return the header's value; "" for a list that is told whole.

    The addresses are percent-encoded already: no ``>`` stands in them.
    """
    return ", ".join(
        f'<{batching[name]}>; rel="{name}"' for name in RELATIONS if name in batching
    )
