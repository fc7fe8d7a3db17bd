"""The page of an online service."""
