"""What is said instead of a page."""
