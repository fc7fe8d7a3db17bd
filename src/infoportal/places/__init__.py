"""Municipalities as people write them: in any script, with slips, by postcode."""
