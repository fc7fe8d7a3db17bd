"""A page in two languages beside each other: ``…/renting/with/ar``."""
