"""Export, import into an empty site, export: the same files."""

from infoportal.importing.export import run_export
from infoportal.importing.manifest import KEY
from infoportal.importing.reserved import reserved_ids
from pathlib import Path
from plone import api
from zope.annotation.interfaces import IAnnotations

import shutil


SHIPPED = Path(__file__).parents[3] / "content"


def tree(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def empty(site):
    for language in site.objectIds():
        folder = site[language]
        if getattr(folder, "portal_type", "") == "LRF":
            names = [
                name for name in folder.objectIds() if folder[name].portal_type != "LIF"
            ]
            for name in names:
                folder.manage_delObjects([name])
    IAnnotations(site).pop(KEY, None)


def test_the_files_are_the_same_again(site, folder, imported, tmp_path):
    imported(folder())
    page = api.content.create(
        site["fi"]["housing"], "info_page", id="made-here", title="Tehty täällä"
    )
    page.text = "<p>Teksti <span>x</span></p><ul><li>a</li></ul>"
    page.reindexObject()
    api.content.transition(site["sv"]["housing"]["renting"], "retract")
    run_export(site, tmp_path / "one")
    first = tree(tmp_path / "one")
    assert "pages/made-here/fi.md" in first
    assert b"state: private" in first["pages/made-here/item.yaml"]
    assert b"item_id:" in first["pages/made-here/item.yaml"]
    assert b"state: " in first["pages/renting/sv.md"]
    empty(site)
    result = imported(tmp_path / "one")
    assert result.counts.created == 23
    run_export(site, tmp_path / "two")
    assert tree(tmp_path / "two") == first


def test_an_export_imports_without_a_change(site, folder, imported, tmp_path):
    imported(folder())
    run_export(site, tmp_path / "one")
    result = imported(tmp_path / "one")
    assert str(result.counts) == (
        "0 created, 0 updated, 22 unchanged, 0 kept, 0 removed"
    )


def test_an_export_over_an_export_leaves_nothing_stale(
    site, folder, imported, tmp_path
):
    imported(folder())
    run_export(site, tmp_path / "one")
    api.content.delete(site["sv"]["housing"]["renting"])
    run_export(site, tmp_path / "one")
    assert not (tmp_path / "one/pages/renting/sv.md").exists()


def test_words_that_mean_something_else_are_no_ids(site):
    taken = reserved_ids()
    assert {"in", "fi", "se", "title", "login", "objectIds", "icon"} <= taken
    assert not {"housing", "renting", "municipalities", "service-points"} & taken


def test_shipped_content_makes_the_round(site, imported, tmp_path):
    """Two languages of the shipped content: the texts of all are unit tested."""
    shipped = shutil.copytree(SHIPPED, tmp_path / "content")
    for path in shipped.rglob("*.md"):
        if path.stem not in ("fi", "ar"):
            path.unlink()
    imported(shipped)
    run_export(site, tmp_path / "one")
    assert not imported(tmp_path / "one").counts.updated
    empty(site)
    imported(tmp_path / "one")
    run_export(site, tmp_path / "two")
    assert tree(tmp_path / "two") == tree(tmp_path / "one")
