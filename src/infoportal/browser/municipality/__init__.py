"""The page of a municipality."""
