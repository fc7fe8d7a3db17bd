"""Plone's public forms in the portal's own frame."""
