"""A graph of statements, and the two ways in which it is written."""
