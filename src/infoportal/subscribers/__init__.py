"""What happens by itself when something else does, one noun a module."""
