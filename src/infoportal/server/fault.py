"""What is told to the operator in one line."""


class Fault(Exception):
    """A fault of usage or environment: one clear line, exit status 2."""
