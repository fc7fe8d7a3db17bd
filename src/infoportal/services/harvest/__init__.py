"""Taking everything along, and keeping it up to date: @changes, @ids, @dump."""
