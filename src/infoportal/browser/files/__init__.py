"""Pictures and files of items."""
