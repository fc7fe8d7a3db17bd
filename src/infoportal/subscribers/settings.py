"""Settings that are told with every record: with another value all are new."""

from infoportal.records.store import query_store
from typing import Any
from zope.component.hooks import getSite


TOLD = (
    "infoportal.license_url",
    "plone.available_languages",
    "plone.default_language",
    "plone.site_title",
)


def touch_records(event: Any) -> None:
    """Note the change with the records, for caches and harvesters."""
    portal = getSite()
    if portal is None or event.record.__name__ not in TOLD:
        return
    store = query_store(portal)
    if store is not None and event.oldValue != event.newValue:
        store.touch()
