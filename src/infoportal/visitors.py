"""Who asks: somebody without an account, or somebody known."""

from AccessControl import getSecurityManager
from AccessControl.SpecialUsers import nobody


def is_anonymous() -> bool:
    """Tell whether nobody has signed in, without looking for Plone's tools."""
    user = getSecurityManager().getUser()
    return user is None or user.getUserName() == nobody.getUserName()
