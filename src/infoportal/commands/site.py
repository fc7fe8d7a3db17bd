"""The site for a command: storage, Zope, request, administrator."""

from collections.abc import Iterator
from contextlib import contextmanager
from infoportal.server.datafolder import data_folder
from infoportal.server.fault import Fault
from infoportal.server.log import log_to
from infoportal.server.turns import alone
from infoportal.server.zeo import storage_server
from infoportal.server.zopeconf import write_zope_conf
from pathlib import Path
from typing import Any

import os


SITE_ID = "infoportal"
ADMINISTRATOR = "admin"


@contextmanager
def open_app(var: str | Path) -> Iterator[Any]:
    """Give Zope's root of the data folder ``var`` with an administrator at work.

    Zope can be loaded once a process. Committing is the caller's job; what is
    not committed is dropped.
    """
    folder = data_folder(var)
    with storage_server(folder):
        log_to(folder.log / "commands.log")
        conf = write_zope_conf(folder)
        app = _load_zope(conf)
        try:
            with _request(app) as root:
                yield root
        finally:
            _close(app)


@contextmanager
def open_site(var: str | Path) -> Iterator[Any]:
    """Give the portal of the data folder ``var``, ready for a command's work."""
    with open_app(var) as app:
        if SITE_ID not in app.objectIds():
            raise Fault(f"No portal in {var} yet: `make start` makes it")
        with at_work(app[SITE_ID]) as portal:
            yield portal


@contextmanager
def at_work(portal: Any) -> Iterator[Any]:
    """Set the site, the browser layers and the addresses for ``portal``."""
    from infoportal.interfaces import IInfoportalLayer
    from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
    from zope.component.hooks import getSite
    from zope.component.hooks import setSite
    from zope.interface import alsoProvides

    request = portal.REQUEST
    alsoProvides(request, IPloneAppMultilingualInstalled, IInfoportalLayer)
    # Addresses are made as the server makes them: the site is the root.
    request.other["VirtualRootPhysicalPath"] = portal.getPhysicalPath()
    before = getSite()
    setSite(portal)
    try:
        yield portal
    finally:
        setSite(before)


@contextmanager
def writing_alone() -> Iterator[None]:
    """Hold back everybody else's saving; begin the transaction inside."""
    from App.config import getConfiguration

    home = getattr(getConfiguration(), "clienthome", None)
    folder = data_folder(Path(home).parent) if home else None
    if folder is None or not folder.database.exists():
        # No data folder of ours, as in a test: nobody else is there.
        yield
        return
    with alone(folder):
        yield


def _load_zope(conf: Path) -> Any:
    from Zope2.Startup.run import configure_wsgi

    import Zope2

    # Zope would configure itself a second time from this one.
    os.environ.pop("ZOPE_CONFIG", None)
    configure_wsgi(str(conf))
    return Zope2.app()


@contextmanager
def _request(app: Any) -> Iterator[Any]:
    from AccessControl.SecurityManagement import newSecurityManager
    from AccessControl.SecurityManagement import noSecurityManager
    from AccessControl.users import UnrestrictedUser
    from Testing.makerequest import makerequest
    from zope.globalrequest import clearRequest
    from zope.globalrequest import setRequest

    environ = {
        "SERVER_NAME": "localhost",
        "SERVER_PORT": os.environ.get("PORT", "8080"),
    }
    root = makerequest(app, environ=environ)
    setRequest(root.REQUEST)
    user = UnrestrictedUser(ADMINISTRATOR, "", ("Manager",), "")
    newSecurityManager(root.REQUEST, user.__of__(root.acl_users))
    try:
        yield root
    finally:
        noSecurityManager()
        clearRequest()


def _close(app: Any) -> None:
    import transaction
    import Zope2

    transaction.abort()
    app._p_jar.close()
    Zope2.DB.close()
