"""The frame that all pages share."""
