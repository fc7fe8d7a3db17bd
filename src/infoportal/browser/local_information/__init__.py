"""The own address of local information."""
