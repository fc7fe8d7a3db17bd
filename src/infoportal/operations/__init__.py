"""What the commands do to a data folder, apart from the command line."""
