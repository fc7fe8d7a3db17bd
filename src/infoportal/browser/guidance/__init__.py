"""Guidance: from what somebody needs to the ways of getting it."""
