"""The page of a service provider."""
