"""Catalog indexes of the portal, one noun a module."""
