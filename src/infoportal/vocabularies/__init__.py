"""What a field may hold: fixed terms, municipalities, items of the portal."""
