"""The page of a notice."""
