"""Parents: before their children, in every language, never in a circle."""

from infoportal.importing.source import SourceItem
from infoportal.importing.source import SourceText
from infoportal.importing.tree import check
from infoportal.importing.tree import container

import pytest


FOLDERS = {
    "section": "sections",
    "topic": "topics",
    "info_page": "pages",
    "municipality": "municipalities",
    "service": "services",
    "service_point": "service-points",
    "notice": "notices",
    "local_information": "local-information",
}


def item(key, parent=None, languages="fi"):
    type_name, content_id = key.split("/")
    folder = f"{FOLDERS[type_name]}/{content_id}"
    values = {"parent": parent} if parent else {}
    shared = SourceText(f"{folder}/item.yaml", values, {("parent",): 2})
    texts = {
        language: SourceText(f"{folder}/{language}.md", {}, {})
        for language in languages.split()
    }
    return SourceItem(FOLDERS[type_name], type_name, content_id, shared, texts)


@pytest.mark.parametrize(
    "key,parent,place",
    [
        ("topic/a", None, None),
        ("topic/a", "b", ("topic", "b")),
        ("info_page/a", "b", ("topic", "b")),
        ("municipality/oulu", None, ("section", "municipalities")),
        ("service/a", None, ("section", "services")),
        ("service/a", "oulu", ("municipality", "oulu")),
        ("service_point/a", "oulu", ("municipality", "oulu")),
        ("notice/a", None, ("section", "notices")),
        ("section/services", None, None),
    ],
)
def test_container(key, parent, place):
    assert container(item(key, parent)) == place


def test_parents_come_first():
    items = [
        item("info_page/p", "b"),
        item("topic/b", "a"),
        item("service/s"),
        item("topic/a"),
        item("section/services"),
    ]
    ordered, faults = check(items)
    assert len(faults) == 0
    keys = [one.key for one in ordered]
    assert sorted(keys) == sorted(one.key for one in items)
    assert keys.index("topic/a") < keys.index("topic/b") < keys.index("info_page/p")
    assert keys.index("section/services") < keys.index("service/s")


@pytest.mark.parametrize(
    "items,message_id",
    [
        ([item("local_information/p")], "fault_parent_missing"),
        ([item("info_page/p", "absent")], "fault_parent_unknown"),
        ([item("service/s")], "fault_parent_unknown"),
        ([item("section/x", "y")], "fault_no_parent_here"),
        ([item("topic/a", "b"), item("topic/b", "a")], "fault_parent_cycle"),
        ([item("topic/a", "a")], "fault_parent_cycle"),
        ([item("topic/services"), item("section/services")], "fault_same_address"),
        ([item("topic/a"), item("info_page/p", "a", "fi ru")], "fault_parent_language"),
    ],
)
def test_faults(items, message_id):
    _ordered, faults = check(items)
    assert [str(fault.message) for fault in faults] == [message_id]


def test_a_parent_on_the_site_is_enough():
    _ordered, faults = check([item("info_page/p", "a")], {("topic", "a")})
    assert len(faults) == 0


def test_every_item_survives_a_cycle():
    items = [item("topic/a", "b"), item("topic/b", "c"), item("topic/c", "a")]
    ordered, faults = check(items)
    assert len(ordered) == 3
    assert len(faults) == 1
