"""Where items stand: their parents, the order to write them in, their addresses."""

from collections.abc import Collection
from collections.abc import Iterable
from infoportal import _
from infoportal.importing.faults import Faults
from infoportal.importing.kinds import by_type
from infoportal.importing.source import SourceItem


Key = tuple[str, str]


def container(item: SourceItem) -> Key | None:
    """Give type and id of what holds an item; None is the language root."""
    kind = by_type()[item.type]
    if item.parent is not None and kind.parent_type:
        return kind.parent_type, item.parent
    if kind.section:
        return "section", kind.section
    return None


def check(
    items: Iterable[SourceItem], on_site: Collection[Key] = ()
) -> tuple[list[SourceItem], Faults]:
    """Give the items, parents first, and what is wrong with their places."""
    faults = Faults()
    by_key = {(item.type, item.content_id): item for item in items}
    addresses: dict[tuple[Key | None, str], SourceItem] = {}
    for item in by_key.values():
        _check_parent(item, by_key, on_site, faults)
        address = (container(item), item.content_id)
        if address in addresses:
            other = addresses[address]
            _fault(
                item,
                faults,
                _(
                    "fault_same_address",
                    default="${other} has the same id in the same place.",
                    mapping={"other": other.key},
                ),
            )
        addresses[address] = item
    return _sorted(by_key, faults), faults


def _check_parent(
    item: SourceItem,
    by_key: dict[Key, SourceItem],
    on_site: Collection[Key],
    faults: Faults,
) -> None:
    kind = by_type()[item.type]
    if item.parent is not None and kind.parent_type is None:
        _fault(
            item,
            faults,
            _("fault_no_parent_here", default="This kind of item takes no parent."),
        )
        return
    if item.parent is None and kind.parent_required:
        _fault(
            item,
            faults,
            _(
                "fault_parent_missing",
                default="A parent, an item of type ${type}, must be named.",
                mapping={"type": kind.parent_type or ""},
            ),
        )
        return
    place = container(item)
    if place is None:
        return
    if place not in by_key:
        if place not in on_site:
            _fault(
                item,
                faults,
                _(
                    "fault_parent_unknown",
                    default="There is no ${type} '${id}' to hold it.",
                    mapping={"type": place[0], "id": place[1]},
                ),
            )
        return
    for language, text in item.texts.items():
        if language not in by_key[place].texts:
            faults.add(
                text.file,
                1,
                _(
                    "fault_parent_language",
                    default="${parent}, which holds it, lacks this language.",
                    mapping={"parent": "/".join(place)},
                ),
            )


def _sorted(by_key: dict[Key, SourceItem], faults: Faults) -> list[SourceItem]:
    done: dict[Key, SourceItem] = {}
    for key in by_key:
        chain: list[Key] = []
        step: Key | None = key
        while step in by_key and step not in done:
            if step in chain:
                _fault(
                    by_key[step],
                    faults,
                    _("fault_parent_cycle", default="It would stand within itself."),
                )
                break
            chain.append(step)
            step = container(by_key[step])
        for link in reversed(chain):
            done[link] = by_key[link]
    return list(done.values())


def _fault(item: SourceItem, faults: Faults, message: str) -> None:
    faults.add(item.shared.file, item.shared.line("parent"), message, "parent")
