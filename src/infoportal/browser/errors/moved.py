"""Where a thing has gone that was moved or renamed."""

from plone.app.redirector.interfaces import IRedirectionStorage
from typing import Any
from zope.component import queryUtility


def moved_to(page: Any) -> str:
    """Return the path to which the wanted one leads now, '' when to none.

    Only what is public is led to: else the redirect would tell that it exists.
    """
    storage = queryUtility(IRedirectionStorage)
    if storage is None or not page.wanted:
        return ""
    root = "/".join(page.portal.getPhysicalPath())
    path, rest = page.wanted, ""
    while path.count("/") > 1:
        target = storage.get(root + path) or ""
        if target.startswith(f"{root}/"):
            target = target.removeprefix(root)
            found = page.overview.by_path(target) or page.overview.by_path(
                target + rest
            )
            return target + rest if found is not None else ""
        path, _slash, step = path.rpartition("/")
        rest = f"/{step}{rest}"
    return ""
