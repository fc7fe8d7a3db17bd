"""The administrator's password on disk."""

from infoportal.operations import administrator
from infoportal.server.datafolder import data_folder
from infoportal.server.fault import Fault

import pytest


@pytest.fixture
def folder(tmp_path):
    """An empty data folder."""
    folder = data_folder(tmp_path)
    folder.make()
    return folder


def test_only_the_owner_reads_it(folder):
    administrator.keep_password(folder, "first-secret")
    administrator.keep_password(folder, "second-secret")
    assert administrator.kept_password(folder) == "second-secret"
    assert folder.password_file.stat().st_mode & 0o777 == 0o600


def test_none_is_kept_yet(folder):
    assert administrator.kept_password(folder) == ""


def test_random_ones_differ():
    passwords = {administrator.new_password() for _ in range(50)}
    assert len(passwords) == 50
    assert min(map(len, passwords)) >= 16


@pytest.mark.parametrize("wished", ["short", "with\na second line"])
def test_a_wish_that_cannot_be(wished, monkeypatch):
    monkeypatch.setenv("ADMIN_PASSWORD", wished)
    with pytest.raises(Fault, match="ADMIN_PASSWORD"):
        administrator.wished_password()
