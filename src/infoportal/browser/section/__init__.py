"""The directory of all things of one kind."""
