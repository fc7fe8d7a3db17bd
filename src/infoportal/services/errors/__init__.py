"""What the API says instead of an answer."""
