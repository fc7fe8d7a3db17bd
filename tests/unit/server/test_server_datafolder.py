"""The data folder and Zope's configuration in it."""

from infoportal.server.datafolder import data_folder
from infoportal.server.datafolder import LONGEST_SOCKET_PATH
from infoportal.server.datafolder import short_link
from infoportal.server.fault import Fault
from infoportal.server.zopeconf import moved
from infoportal.server.zopeconf import write_if_changed
from pathlib import Path

import pytest
import tempfile


BUILT = """\
%define CLIENTHOME /srv/portal/var/instance
<environment>
  CHAMELEON_CACHE /srv/portal/var/cache
</environment>
<zodb_db main>
  <zeoclient>
    blob-dir /srv/portal/var/blobstorage
    server /srv/portal/var/zeo.sock
  </zeoclient>
</zodb_db>
"""


def test_the_folders_are_closed_to_others(tmp_path):
    folder = data_folder(tmp_path / "var")
    folder.make()
    folder.make()
    assert folder.root.stat().st_mode & 0o077 == 0
    assert folder.filestorage.is_dir()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Fault, match="Cannot make the data folder"):
        data_folder(tmp_path / "file" / "var").make()


def test_a_long_path_gets_a_short_socket(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    folder = data_folder(Path("/") / ("x" * 60) / ("ä" * 60))
    assert len(str(folder.socket)) <= LONGEST_SOCKET_PATH
    assert folder.socket.parent.readlink() == folder.root
    assert folder.socket == folder.socket


def test_a_link_that_leads_elsewhere_is_not_followed(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    link = short_link(Path("/somewhere"))
    link.unlink()
    link.symlink_to("/elsewhere")
    with pytest.raises(Fault, match="shorter VAR"):
        short_link(Path("/somewhere"))


def test_the_configuration_moves_with_the_data():
    text = moved(BUILT, Path("/data/$x"), Path("/run/zeo.sock"))
    assert "/srv/portal" not in text
    assert "%define CLIENTHOME /data/$$x/instance" in text
    assert "    server /run/zeo.sock\n" in text
    assert "<clientstorage>" in text
    assert "</clientstorage>" in text


def test_a_foreign_configuration_is_told():
    with pytest.raises(Fault, match="make build"):
        moved("instancehome /x\n", Path("/data"), Path("/data/zeo.sock"))


def test_a_file_is_written_only_when_it_changes(tmp_path):
    target = tmp_path / "zope.conf"
    write_if_changed(target, "a")
    before = target.stat().st_ino
    write_if_changed(target, "a")
    assert target.stat().st_ino == before
    write_if_changed(target, "b")
    assert target.read_text() == "b"
    assert [path.name for path in tmp_path.iterdir()] == ["zope.conf"]
