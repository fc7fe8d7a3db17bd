"""The files of one item: item.yaml, a file a language, pictures and files."""

from DateTime import DateTime
from infoportal.identity import item_id_for
from infoportal.importing.create import uid_for
from infoportal.importing.encode import Encoder
from infoportal.importing.fieldtable import FieldInfo
from infoportal.importing.fieldtable import FieldTable
from infoportal.importing.fieldtable import REVISION
from infoportal.importing.kinds import by_type
from infoportal.importing.onsite import OnSite
from infoportal.importing.sitevalues import moment_text
from infoportal.importing.sitevalues import read
from infoportal.importing.sitevalues import STATE
from infoportal.importing.textfiles import BODY
from infoportal.importing.textfiles import FENCE
from infoportal.importing.yamlout import dump
from infoportal.translation.revision import blocks
from infoportal.translation.revision import revision
from typing import Any


PUBLISHED = "published"
SOURCE_LANGUAGE = "source_language"
#: Written first, in this order.
FIRST = ("sources", "as_of")
FIRST_BY_LANGUAGE = ("title", "description", "origin", "reviewed")


class ItemFiles:
    """Makes the files of items."""

    def __init__(self, site: OnSite, table: FieldTable, encoder: Encoder) -> None:
        self.site = site
        self.table = table
        self.encoder = encoder

    def of(self, item_id: str) -> dict[str, bytes]:
        """Give the bytes of each file of an item by its name in the folder."""
        heads = self.site.heads[item_id]
        objects = {code: self.site.get(item_id, code) for code in sorted(heads)}
        told = next(iter(objects.values()))
        source = getattr(told, SOURCE_LANGUAGE, None) or "fi"
        chief = objects.get(source, told)
        state = read(chief, STATE, self.table)
        texts = {"item.yaml": dump(self._shared(item_id, chief, state))}
        revision_now = self._revision(objects.get(source))
        for language, obj in objects.items():
            texts[f"{language}.md"] = self._language(
                item_id, language, obj, state, "" if obj is chief else revision_now
            )
        files = {name: text.encode() for name, text in texts.items()}
        for name, data in self.encoder.files.items():
            files[f"files/{name}"] = data
        return files

    def _shared(self, item_id: str, obj: Any, state: str) -> dict[str, Any]:
        content_id = obj.getId()
        values: dict[str, Any] = {"type": self.table.type}
        parent = self._parent(item_id)
        if parent:
            values["parent"] = parent
        if item_id != item_id_for(self.table.type, content_id):
            values["item_id"] = item_id
        names = [SOURCE_LANGUAGE, *FIRST]
        shared = self.table.shared
        order = [*names, *(name for name in shared if name not in names)]
        for name in order:
            self._add(values, obj, shared[name])
            if name == FIRST[-1] and state != PUBLISHED:
                values[STATE] = state
        return values

    def _language(
        self, item_id: str, language: str, obj: Any, state: str, revision_now: str
    ) -> str:
        values: dict[str, Any] = {}
        fields = self.table.by_language
        for name in dict.fromkeys((*FIRST_BY_LANGUAGE, *fields)):
            if name not in REVISION:
                self._add(values, obj, fields[name])
        body = values.pop(BODY, "")
        self._envelope(values, item_id, language, obj, state)
        if revision_now and obj.source_revision != revision_now:
            for name in REVISION:
                self._add(values, obj, self.table.fields[name])
        return f"{FENCE}\n{dump(values)}{FENCE}\n" + (f"\n{body}\n" if body else "")

    def _envelope(
        self, values: dict[str, Any], item_id: str, language: str, obj: Any, state: str
    ) -> None:
        own = read(obj, STATE, self.table)
        if own != state:
            values[STATE] = own
        effective = obj.effective_date
        if effective is not None and effective > DateTime():
            values["effective"] = moment_text(effective)
        expires = moment_text(obj.expiration_date)
        if expires:
            values["expires"] = expires
        if obj.UID() != uid_for(item_id, language):
            values["uid"] = obj.UID()

    def _add(self, values: dict[str, Any], obj: Any, info: FieldInfo) -> None:
        raw = self.encoder.encode(info.field, read(obj, info.name, self.table))
        if raw is not None:
            values[info.name] = raw

    def _parent(self, item_id: str) -> str | None:
        kind = by_type()[self.table.type]
        key = self.encoder.references.key(self.site.parent_id(item_id))
        return key[1] if key and key[0] == kind.parent_type else None

    def _revision(self, source: Any) -> str:
        """Give the revision of the source text as it stands."""
        if source is None:
            return ""
        return revision(blocks(self.table.translatable(source)))
