"""Services whose addresses and forms are those of open standards."""
