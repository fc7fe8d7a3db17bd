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
def content(tmp_path):
    """A content folder of our own."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "a.md").write_text("a")
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


def test_a_changed_renamed_or_new_file_is_seen(content):
    seen = {fingerprint.fingerprint(content)}
    (content / "a.md").write_text("b")
    seen.add(fingerprint.fingerprint(content))
    (content / "a.md").rename(content / "b.md")
    seen.add(fingerprint.fingerprint(content))
    (content / "c.md").write_text("")
    seen.add(fingerprint.fingerprint(content))
    assert len(seen) == 4


def test_a_compiled_catalogue_changes_nothing(content):
    before = fingerprint.fingerprint(content)
    (content / "x.mo").write_bytes(b"compiled")
    assert fingerprint.fingerprint(content) == before
