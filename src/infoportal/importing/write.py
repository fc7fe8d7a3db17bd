"""Write what was planned, parents first, in the transaction of the caller."""

from Acquisition import aq_parent
from infoportal.behaviors.identity import item_id as identity_on_site
from infoportal.behaviors.independence import IndependentFields
from infoportal.importing.check import Checked
from infoportal.importing.connect import SourceText
from infoportal.importing.create import create
from infoportal.importing.create import uid_for
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.onsite import OnSite
from infoportal.importing.plan import Change
from infoportal.importing.references import identity
from infoportal.importing.sitevalues import PARENT
from infoportal.importing.sitevalues import STATE
from infoportal.importing.sitevalues import write
from infoportal.importing.source import SHARED
from infoportal.importing.tree import container
from plone import api
from typing import Any
from zope.event import notify
from zope.lifecycleevent import ObjectModifiedEvent


class Writer:
    """Writes items; knows every object that it has made."""

    def __init__(self, site: OnSite) -> None:
        self.site = site

    def apply(self, change: Change, checked: Checked, table: FieldTable) -> None:
        """Write one item: shared fields, each language, new languages."""
        item_id = identity(checked.item)
        source = SourceText(checked, table)
        present = [
            language
            for language in checked.item.texts
            if language in self.site.languages(item_id)
        ]
        shared = [name for name in change.taken(SHARED) if name != PARENT]
        if PARENT in change.taken(SHARED):
            for language in present:
                self._move(checked, item_id, language)
        for language in present:
            names = change.taken(language)
            if not names and not shared:
                continue
            obj = self.site.get(item_id, language)
            for name in shared:
                write(obj, name, checked.values[SHARED][name])
            for name in names:
                write(obj, name, checked.values[language][name])
            if names:
                source.connect(obj, language)
        for language in present:
            if shared or change.taken(language):
                self._tell(self.site.get(item_id, language), change.taken(language))
        for language in change.creates:
            obj = self._create(checked, item_id, language, present)
            source.connect(obj, language)

    def _create(
        self, checked: Checked, item_id: str, language: str, present: list[str]
    ) -> Any:
        item = checked.item
        told = item.texts[language].values
        # Defaults are written too: looking them up in the schemata at every
        # indexing costs more than keeping them.
        values = dict(checked.values[language])
        if not present:
            values.update(checked.values[SHARED])
            values.pop(PARENT, None)
        obj = create(
            self._container(checked, language),
            item.type,
            item.content_id,
            item_id,
            language,
            str(told.get("uid") or uid_for(item_id, language)),
            values,
        )
        if present:
            IndependentFields(self.site.get(item_id, present[0])).copy_fields(obj)
        self.site.put(item_id, language, obj)
        return obj

    def _container(self, checked: Checked, language: str) -> Any:
        if container(checked.item) is None:
            return self.site.portal[language]
        return self.site.get(checked.values[SHARED][PARENT], language)

    def _move(self, checked: Checked, item_id: str, language: str) -> None:
        target = self._container(checked, language)
        obj = self.site.get(item_id, language)
        content_id = obj.getId()
        # Moving one language may have moved the others of its group already.
        if content_id not in target:
            api.content.move(obj, target)
        if identity_on_site(target[content_id]) == item_id:
            self.site.put(item_id, language, target[content_id])

    def _tell(self, obj: Any, names: list[str]) -> None:
        """Tell the rest of Plone that an object was edited."""
        notify(ObjectModifiedEvent(obj))
        if STATE in names:
            obj.reindexObjectSecurity()


def remove(obj: Any) -> bool:
    """Remove an object unless something lies in it; tell whether it is gone."""
    if len(getattr(obj, "objectIds", tuple)()):
        return False
    aq_parent(obj).manage_delObjects([obj.getId()])
    return True
