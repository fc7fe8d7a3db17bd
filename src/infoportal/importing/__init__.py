"""Import and export of content: read, check, write, connect, report."""
