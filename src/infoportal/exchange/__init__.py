"""What is public, in the words of open standards (pure: heads and records in)."""
