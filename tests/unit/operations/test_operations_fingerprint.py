"""Whether a start has anything to bring into the site."""

from infoportal.operations import fingerprint
from infoportal.server.datafolder import data_folder

import pytest


@pytest.fixture
def folder(tmp_path):
    """A data folder with a database."""
    folder = data_folder(tmp_path / "var")
    folder.make()
    folder.database.write_bytes(b"")
    return folder


@pytest.fixture
def places(tmp_path, monkeypatch):
    """A content folder of our own."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "a.md").write_text("a")
    monkeypatch.setattr(fingerprint, "data_place", lambda name: content)
    return content


def test_what_was_done_is_known(folder):
    fingerprint.note_done(folder, "x")
    assert fingerprint.is_done(folder, "x")
    assert not fingerprint.is_done(folder, "y")


def test_a_lost_database_is_not_done(folder):
    fingerprint.note_done(folder, "x")
    folder.database.unlink()
    assert not fingerprint.is_done(folder, "x")


def test_a_broken_note_is_none(folder):
    folder.done_file.write_text("{")
    assert not fingerprint.is_done(folder, "x")


def test_a_changed_renamed_or_new_file_is_seen(places):
    seen = {fingerprint.fingerprint()}
    (places / "a.md").write_text("b")
    seen.add(fingerprint.fingerprint())
    (places / "a.md").rename(places / "b.md")
    seen.add(fingerprint.fingerprint())
    (places / "c.md").write_text("")
    seen.add(fingerprint.fingerprint())
    assert len(seen) == 4


def test_a_compiled_catalogue_changes_nothing(places):
    before = fingerprint.fingerprint()
    (places / "x.mo").write_bytes(b"compiled")
    assert fingerprint.fingerprint() == before
