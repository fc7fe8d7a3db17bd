"""The page of an advice channel."""
