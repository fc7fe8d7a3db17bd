"""What several pages of the service information are made of: helpers and macros."""
