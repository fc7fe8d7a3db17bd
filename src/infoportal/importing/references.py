"""References in files, `<type>/<id>` or a bare id, and the identities they mean."""

from collections.abc import Iterable
from collections.abc import Mapping
from infoportal import _
from infoportal.identity import item_id_for
from infoportal.importing.kinds import is_id
from infoportal.importing.source import SourceItem
from zope.i18nmessageid import Message


Key = tuple[str, str]


class UnknownReference(Exception):
    """A reference that cannot be read or leads nowhere."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


def split(text: object, types: Iterable[str]) -> Key:
    """Read a reference; give type and id.

    >>> split("kela", ["service_provider"])
    ('service_provider', 'kela')
    >>> split("service/tax-card", ["service", "service_provider"])
    ('service', 'tax-card')
    """
    types = tuple(types)
    word = text if isinstance(text, str) else ""
    type_name, slash, content_id = word.rpartition("/")
    if not slash and len(types) == 1:
        type_name = types[0]
    if type_name not in types or not is_id(content_id):
        form = "<id>" if len(types) == 1 else "<type>/<id>"
        raise UnknownReference(
            _(
                "fault_reference_form",
                default="'${value}' is not a reference: ${form}, of ${types}.",
                mapping={
                    "value": str(text)[:80],
                    "form": form,
                    "types": ", ".join(types),
                },
            )
        )
    return type_name, content_id


class References:
    """Knows the identity of every item in the files and on the site."""

    def __init__(
        self,
        items: Iterable[SourceItem] = (),
        on_site: Mapping[Key, str] | None = None,
    ) -> None:
        self._ids: dict[Key, str] = dict(on_site or {})
        for item in items:
            self._ids[(item.type, item.content_id)] = identity(item)
        self._keys = {item_id: key for key, item_id in self._ids.items()}

    def item_id(self, text: object, types: Iterable[str]) -> str:
        """Give the identity that a reference means, or raise UnknownReference."""
        key = split(text, types)
        try:
            return self._ids[key]
        except KeyError:
            raise UnknownReference(
                _(
                    "fault_reference_to_nothing",
                    default="There is no ${type} '${id}'.",
                    mapping={"type": key[0], "id": key[1]},
                )
            ) from None

    def known(self, key: Key) -> str | None:
        """Give the identity of an item by its type and id."""
        return self._ids.get(key)

    def key(self, item_id: str) -> Key | None:
        """Give type and id of an item."""
        return self._keys.get(item_id)

    def exists(self, item_id: str, types: Iterable[str]) -> bool:
        """Tell whether an identity is one of an item of ``types``."""
        key = self._keys.get(item_id)
        return key is not None and key[0] in types

    def text(self, item_id: str, types: Iterable[str]) -> str | None:
        """Write a reference; None when nothing has this identity."""
        key = self._keys.get(item_id)
        if key is None:
            return None
        return key[1] if len(tuple(types)) == 1 else "/".join(key)


def identity(item: SourceItem) -> str:
    """Give the lasting identity of an item of the files."""
    given = item.shared.values.get("item_id")
    return str(given) if given else item_id_for(item.type, item.content_id)
