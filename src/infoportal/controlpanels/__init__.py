"""What the keeper of a portal sets: in Plone's control panel and over REST."""
