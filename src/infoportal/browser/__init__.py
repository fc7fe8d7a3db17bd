"""The public pages: one folder a page, on the frame of ``layout``."""
