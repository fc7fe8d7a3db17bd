"""Translations know what they were made from, and keep it through an export."""

from infoportal.identity import item_id_for
from infoportal.importing.export import run_export
from infoportal.importing.fieldtable import FieldTable
from infoportal.records.store import record_store
from infoportal.translation.freshness import changed_fields
from infoportal.translation.freshness import freshness
from infoportal.translation.revision import blocks
from infoportal.translation.revision import revision

import pytest


def markdown(title, body="", **front):
    lines = [f"{name}: {value}" for name, value in {"title": title, **front}.items()]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n"


def own_revision(obj):
    table = FieldTable(obj.portal_type)
    return revision(blocks(table.translatable(obj)))


def test_made_in_the_same_run(site, folder, imported):
    imported(folder())
    source, translation = site["fi"]["housing"], site["sv"]["housing"]
    assert not source.source_revision
    assert translation.source_revision == own_revision(source)
    assert len(translation.source_blocks) == 2
    assert source.origin == "machine"


def test_a_source_that_moves_leaves_its_translations_behind(site, folder, imported):
    imported(folder())
    before = site["sv"]["housing"].source_revision
    imported(folder({"topics/housing/fi.md": markdown("Asuminen", "Aivan uusi.")}))
    assert site["sv"]["housing"].source_revision == before
    assert before != own_revision(site["fi"]["housing"])
    imported(folder({"topics/housing/sv.md": markdown("Boende", "Alldeles ny.")}))
    now = own_revision(site["fi"]["housing"])
    assert site["sv"]["housing"].source_revision == now
    assert site["ar"]["housing"].source_revision == before


@pytest.mark.parametrize("name,now", [("source_revision", "0123456789abcdef")])
def test_front_matter_has_the_last_word(site, folder, imported, name, now):
    text = markdown("Boende", "Text.", source_revision=now)
    imported(folder({"topics/housing/sv.md": text}))
    assert site["sv"]["housing"].source_revision == now
    assert site["sv"]["housing"].source_blocks == []


def test_an_outdated_translation_stays_outdated_through_an_export(
    site, folder, imported, tmp_path
):
    imported(folder())
    imported(folder({"topics/housing/fi.md": markdown("Asuminen", "Aivan uusi.")}))
    run_export(site, tmp_path / "out")
    outdated = (tmp_path / "out/topics/housing/sv.md").read_text()
    assert "source_revision: " in outdated
    assert "source_blocks:" in outdated
    assert "source_revision" not in (tmp_path / "out/pages/renting/sv.md").read_text()


def test_swedish_may_be_the_source(site, folder, imported):
    text = "type: topic\nicon: housing\nsource_language: sv\n"
    imported(folder({"topics/housing/item.yaml": text}))
    assert not site["sv"]["housing"].source_revision
    assert site["fi"]["housing"].source_revision == own_revision(site["sv"]["housing"])


def test_pages_and_api_are_told_what_is_outdated(site, folder, imported):
    imported(folder())
    assert fresh(site, "sv") == "current"
    assert fresh(site, "fi") == "source"
    assert fresh(site, "ru") == "missing"
    imported(folder({"topics/housing/fi.md": markdown("Asuminen", "Aivan uusi.")}))
    assert fresh(site, "sv") == "outdated"
    store, item_id = record_store(site), item_id_for("topic", "housing")
    source, translation = store.get(item_id, "fi"), store.get(item_id, "sv")
    assert changed_fields(source, translation) == ["text"]


def fresh(site, language):
    store, item_id = record_store(site), item_id_for("topic", "housing")
    return freshness(store.get(item_id, "fi"), store.get(item_id, language))
