"""One module a behavior: what several types have in common."""
