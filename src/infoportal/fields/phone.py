"""Telephone numbers as they are in Finland, with phonenumbers' rules."""

import phonenumbers


REGION = "FI"
#: Short numbers that no numbering plan of subscribers knows.
SHORT_NUMBERS = {"112", "116117", "116111", "116000", "116006", "116123", "0295000"}


def is_phone(value: str) -> bool:
    """Tell whether ``value`` can be called from Finland."""
    digits = "".join(c for c in value if c.isdigit())
    if digits in SHORT_NUMBERS:
        return True
    try:
        number = phonenumbers.parse(value, REGION)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number) or phonenumbers.is_valid_short_number(
        number
    )


def phone_uri(value: str) -> str:
    """Return the ``tel:`` address of a number that ``is_phone`` accepts (RFC 3966)."""
    digits = "".join(c for c in value if c.isdigit())
    if digits in SHORT_NUMBERS or len(digits) <= 6:
        return f"tel:{digits}"
    number = phonenumbers.parse(value, REGION)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.RFC3966)
