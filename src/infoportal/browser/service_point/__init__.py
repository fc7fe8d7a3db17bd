"""The page of a service point."""
