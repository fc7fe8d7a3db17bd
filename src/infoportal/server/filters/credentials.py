"""Credentials that somebody sends with a request."""

import base64
import binascii


BASIC = "basic "


def is_readable(header: str) -> bool:
    """Tell whether an ``Authorization`` header is one that Zope can take apart.

    What it cannot would be a fault of the server's. Whether the credentials are
    right is another matter, and schemes other than Basic are read elsewhere.
    """
    if header[: len(BASIC)].lower() != BASIC:
        return True
    try:
        plain = base64.b64decode(header.split()[-1].encode("latin-1")).decode()
    except (binascii.Error, UnicodeError):
        return False
    return ":" in plain
