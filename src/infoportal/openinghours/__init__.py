"""Opening hours: checking, "open now", and the week in words. No Plone in here."""
