"""Choosing one's municipality: by name in any script, by postcode, from a list."""
