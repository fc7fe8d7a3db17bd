"""What a telephone needs to keep the portal among its applications."""
