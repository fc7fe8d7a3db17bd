"""Running the portal: storage server, web processes, WSGI filters.

Nothing here imports Zope before a web process has been forked.
"""
