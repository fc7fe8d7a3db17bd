"""What a translation was made from, and whether that still stands."""
