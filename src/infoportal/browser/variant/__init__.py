"""National pages as a municipality shows them: ``…/renting/in/oulu``."""
