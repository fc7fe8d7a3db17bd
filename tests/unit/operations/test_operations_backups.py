"""Copies of the data, without a portal."""

from infoportal.operations import backups
from infoportal.server.datafolder import data_folder
from infoportal.server.fault import Fault
from ZODB.blob import Blob
from ZODB.DB import DB
from ZODB.FileStorage import FileStorage

import pytest
import time
import transaction


@pytest.fixture
def folder(tmp_path):
    """A data folder with a database that holds a text and a blob."""
    folder = data_folder(tmp_path / "var")
    folder.make()
    write(folder, "first", b"first blob")
    return folder


def open_database(folder):
    """Open the database."""
    return DB(FileStorage(str(folder.database), blob_dir=str(folder.blobs)))


def write(folder, text, data):
    """Write a text and a new blob."""
    database = open_database(folder)
    with database.transaction() as connection:
        connection.root.text = text
        connection.root.blob = Blob(data)
    database.close()


def read(folder):
    """Return the text and the blob's data."""
    database = open_database(folder)
    connection = database.open()
    with connection.root.blob.open() as data:
        found = connection.root.text, data.read()
    transaction.abort()
    connection.close()
    database.close()
    return found


def test_there_and_back(folder, tmp_path):
    backups.backup(folder, tmp_path / "copy")
    write(folder, "second", b"second blob")
    before = backups.restore(folder, tmp_path / "copy")
    assert read(folder) == ("first", b"first blob")
    assert (before / "filestorage" / "Data.fs").exists()


def test_a_second_backup_copies_what_is_new(folder, tmp_path):
    assert backups.backup(folder, tmp_path / "copy") >= 1
    assert backups.backup(folder, tmp_path / "copy") == 0
    write(folder, "second", b"second blob")
    assert backups.backup(folder, tmp_path / "copy") == 1
    backups.restore(folder, tmp_path / "copy")
    assert read(folder) == ("second", b"second blob")


def test_back_to_an_earlier_moment(folder, tmp_path):
    backups.backup(folder, tmp_path / "copy")
    # repozo names its files by the second.
    time.sleep(1.1)
    moment = time.strftime("%Y-%m-%d-%H-%M-%S", time.gmtime())
    time.sleep(1.1)
    write(folder, "second", b"second blob")
    backups.backup(folder, tmp_path / "copy")
    backups.restore(folder, tmp_path / "copy", moment)
    assert read(folder) == ("first", b"first blob")


def test_no_backup_there(folder, tmp_path):
    with pytest.raises(Fault, match="No backup"):
        backups.restore(folder, tmp_path / "nothing")
    assert read(folder) == ("first", b"first blob")


def test_a_broken_backup_changes_nothing(folder, tmp_path):
    backups.backup(folder, tmp_path / "copy")
    for part in (tmp_path / "copy" / "database").glob("*.fsz"):
        part.write_bytes(b"broken")
    with pytest.raises(Fault):
        backups.restore(folder, tmp_path / "copy")
    assert read(folder) == ("first", b"first blob")


def test_a_target_that_cannot_be_written(folder, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Fault, match="Cannot write to"):
        backups.backup(folder, tmp_path / "file" / "copy")


def test_no_pack_during_a_backup(folder, tmp_path):
    with backups.no_pack(folder), pytest.raises(Fault, match="under way"):
        backups.backup(folder, tmp_path / "copy")
