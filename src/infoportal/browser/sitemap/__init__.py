"""What robots are told: all addresses with their languages, and where to find them."""
