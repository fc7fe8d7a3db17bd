"""Guidance over the portal's records: what is asked, what there is, the answer.

The page and ``@guidance`` ask here; the rules are in ``infoportal.guidance``.
"""
