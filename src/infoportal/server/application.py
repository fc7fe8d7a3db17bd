"""Zope within the filters, as one web process serves it."""

from functools import partial
from importlib.metadata import version
from infoportal.commands.site import SITE_ID
from infoportal.server.accounts import Accounts
from infoportal.server.datafolder import DataFolder
from infoportal.server.filters.compress import Compress
from infoportal.server.filters.faults import Faults
from infoportal.server.filters.health import Health
from infoportal.server.filters.hostroot import Application
from infoportal.server.filters.hostroot import HostRoot
from infoportal.server.filters.limits import Limits
from infoportal.server.filters.turns import Turns
from infoportal.server.settings import Settings
from infoportal.server.storagecheck import StorageCheck
from infoportal.server.turns import among_others
from infoportal.server.zopeconf import write_zope_conf

import os


# Few threads: Python runs one at a time, and more of them only cost.
THREADS = 3


def make_application(settings: Settings, folder: DataFolder) -> Application:
    """Load Zope into this process and return it behind the filters."""
    os.environ.pop("ZOPE_CONFIG", None)
    from Zope2.Startup.run import make_wsgi_app

    import Zope2

    publish = make_wsgi_app({}, str(write_zope_conf(folder)))
    Zope2.startup_wsgi()
    in_turn = Turns(publish, partial(among_others, folder), THREADS - 1)
    storage = StorageCheck(Zope2.DB.storage.server_status)
    return filtered(in_turn, settings, storage, Accounts(folder.instance))


def filtered(
    publish: Application, settings: Settings, storage: StorageCheck, accounts: Accounts
) -> Application:
    """Put the filters around Zope, the outermost last."""
    from infoportal.server.judging import status_of
    from infoportal.server.messages import fault_answer
    from ZPublisher.httpexceptions import HTTPExceptionHandler

    application: Application = Faults(publish, (Exception,), status_of, fault_answer)
    application = HTTPExceptionHandler(application)
    application = Limits(application, accounts, fault_answer)
    application = HostRoot(application, SITE_ID, settings.trusted, fault_answer)
    application = Compress(application)
    return Health(application, storage, version("infoportal"))
