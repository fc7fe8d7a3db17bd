"""The page of an information page."""
