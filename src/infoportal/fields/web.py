"""Web and e-mail addresses that the portal accepts."""

from urllib.parse import urlsplit

import re


EMAIL = re.compile(
    r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$"
)
LANGUAGE_TAG = re.compile(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")


def is_web_address(value: object) -> bool:
    """Tell whether ``value`` is a complete http or https address."""
    if not isinstance(value, str) or value != value.strip() or " " in value:
        return False
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in host and '"' not in value


def is_address(value: object) -> bool:
    """Tell whether ``value`` is an http, https, mailto or tel address."""
    if not isinstance(value, str):
        return False
    if value.startswith("mailto:"):
        return is_email(value[7:].partition("?")[0])
    if value.startswith("tel:"):
        return bool(re.fullmatch(r"tel:\+?[0-9-]{3,20}", value))
    return is_web_address(value)


def is_email(value: object) -> bool:
    """Tell whether ``value`` is one e-mail address."""
    return isinstance(value, str) and len(value) < 255 and bool(EMAIL.match(value))


def is_language_tag(value: object) -> bool:
    """Tell whether ``value`` looks like a BCP 47 tag in its normal form."""
    return isinstance(value, str) and bool(LANGUAGE_TAG.match(value))
