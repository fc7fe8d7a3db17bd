"""Choosing a language: at the front door, and by a link."""
