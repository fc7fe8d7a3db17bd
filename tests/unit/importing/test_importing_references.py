"""References: as a person writes them, and the identities they mean."""

from infoportal.identity import item_id_for
from infoportal.importing.references import References
from infoportal.importing.references import split
from infoportal.importing.references import UnknownReference
from infoportal.importing.source import SourceItem
from infoportal.importing.source import SourceText

import pytest


ONE = ("service_provider",)
TWO = ("service", "service_provider")


def item(type_name, content_id, **values):
    shared = SourceText("item.yaml", values, {})
    return SourceItem(type_name, type_name, content_id, shared, {})


@pytest.mark.parametrize(
    "text,types,key",
    [
        ("kela", ONE, ("service_provider", "kela")),
        ("service_provider/kela", ONE, ("service_provider", "kela")),
        ("service/tax-card", TWO, ("service", "tax-card")),
    ],
)
def test_split(text, types, key):
    assert split(text, types) == key


@pytest.mark.parametrize(
    "text,types",
    [
        ("kela", TWO),
        ("topic/work", TWO),
        ("Kela", ONE),
        ("", ONE),
        ("/kela", ONE),
        ("a/b/c", TWO),
        (None, ONE),
        (7, ONE),
        (["kela"], ONE),
    ],
)
def test_what_is_no_reference(text, types):
    with pytest.raises(UnknownReference) as caught:
        split(text, types)
    assert str(caught.value.message) == "fault_reference_form"


def test_files_and_site_are_known():
    random = "11111111-2222-4333-8444-555555555555"
    refs = References(
        [item("service_provider", "kela"), item("service", "own", item_id=random)],
        {("service", "on-site"): "aaaaaaaa-2222-4333-8444-555555555555"},
    )
    kela = item_id_for("service_provider", "kela")
    assert refs.item_id("kela", ONE) == kela
    assert refs.item_id("service/own", TWO) == random
    assert refs.text(kela, ONE) == "kela"
    assert refs.text(kela, TWO) == "service_provider/kela"
    assert refs.text(refs.item_id("service/on-site", TWO), TWO) == "service/on-site"
    assert refs.exists(kela, TWO)
    assert not refs.exists(kela, ("topic",))


def test_a_reference_to_nothing():
    with pytest.raises(UnknownReference) as caught:
        References().item_id("kela", ONE)
    assert str(caught.value.message) == "fault_reference_to_nothing"
    assert References().text("absent", ONE) is None


def test_identity_is_rooted_in_a_fixed_namespace():
    assert item_id_for("topic", "housing") == "76c0f0d3-1f82-56ea-ab28-fc3040bc916a"
