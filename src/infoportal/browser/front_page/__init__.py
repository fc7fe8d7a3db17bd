"""The front page of a language."""
