"""What helps the people who write here, in Plone's own interface."""
