"""WSGI filters. Each knows only the environ and the answer, nothing of Zope."""
