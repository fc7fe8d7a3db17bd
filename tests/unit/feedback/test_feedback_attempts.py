"""Attempts are counted in one file, whichever process they come to."""

from infoportal.feedback.attempts import attempt
from infoportal.feedback.attempts import attempts_file
from infoportal.feedback.attempts import forget
from infoportal.feedback.limit import EACH
from infoportal.server.pseudonyms import pseudonym

import os
import pytest
import time


NOW = 2_000_000


@pytest.fixture
def path(tmp_path):
    """The file, which is not there yet."""
    return attempts_file(tmp_path)


def test_the_fifth_is_the_last(path):
    waits = [attempt(path, "a", NOW + n) for n in range(7)]
    assert waits == [0, 0, 0, 0, 0, EACH.seconds - 5, EACH.seconds - 6]
    assert attempt(path, "b", NOW + 7) == 0


def test_trying_again_does_not_lengthen_the_wait(path):
    for n in range(EACH.most):
        attempt(path, "a", NOW + n)
    for n in range(20):
        attempt(path, "a", NOW + 10 + n)
    assert attempt(path, "a", NOW + EACH.seconds) == 0


def test_an_address_is_not_written_and_not_to_be_guessed(path):
    attempt(path, pseudonym("198.51.100.7"), NOW)
    written = path.read_text()
    assert "198.51" not in written
    # Without the key, which is in no file, the hash is nobody's.
    assert pseudonym("198.51.100.7", b"other key") not in written
    assert pseudonym("198.51.100.7") in written


def test_old_attempts_go_although_nobody_comes(path):
    attempt(path, "a", NOW)
    forget(path, NOW + EACH.seconds - 1)
    assert "a" in path.read_text()
    forget(path, NOW + EACH.seconds)
    assert "a" not in path.read_text()
    forget(path, NOW + 3600)
    assert path.read_text() == ""
    forget(path, NOW + 3601)


def test_there_is_nothing_to_forget_before_anybody_came(path):
    forget(path)
    assert not path.exists()


@pytest.mark.parametrize("broken", ["\x00\xff", "12", "x y\n-5 b\n", f"{NOW} a\n{NOW}"])
def test_a_file_that_was_left_half_written_stops_nobody(path, broken):
    path.write_bytes(broken.encode("latin-1"))
    assert attempt(path, "a", NOW) == 0
    assert attempt(path, "a", NOW) == 0


def test_processes_share_the_count(path):
    """Each of four processes tries three times, from the same address."""
    who = pseudonym("198.51.100.7")
    now = int(time.time())
    readers = []
    for _process in range(4):
        read, write = os.pipe()
        if os.fork() == 0:
            taken = sum(attempt(path, who, now) == 0 for _try in range(3))
            os.write(write, bytes([taken]))
            os._exit(0)
        os.close(write)
        readers.append(read)
    taken = [os.read(read, 1)[0] for read in readers]
    for _process in readers:
        os.wait()
    assert sum(taken) == EACH.most
