"""Flags, environment, defaults."""

from infoportal.server.fault import Fault
from infoportal.server.settings import add_serving
from infoportal.server.settings import settings

import argparse
import os
import pytest


def parsed(*words):
    """Parse a command line."""
    parser = argparse.ArgumentParser()
    add_serving(parser)
    return parser.parse_args(words)


def test_the_defaults():
    chosen = settings(parsed(), {})
    assert (chosen.host, chosen.port) == ("127.0.0.1", 8080)
    assert chosen.workers == len(os.sched_getaffinity(0))
    assert chosen.trusted == ()
    assert chosen.address == "http://localhost:8080/"


def test_the_environment_and_the_flag_over_it():
    environ = {"PORT": "9000", "HOST": "0.0.0.0", "WORKERS": "3"}
    chosen = settings(parsed("--port", "9001"), environ)
    assert (chosen.host, chosen.port, chosen.workers) == ("0.0.0.0", 9001, 3)


def test_var_may_be_relative(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert settings(parsed("--var", "data"), {}).var == tmp_path / "data"


@pytest.mark.parametrize(
    "environ, told",
    [
        ({"PORT": "http"}, "PORT must be a number from 1 to 65535, not 'http'"),
        ({"PORT": "0"}, "PORT"),
        ({"PORT": "٣٣"}, "PORT"),
        ({"WORKERS": "1000"}, "WORKERS must be a number from 1 to 64"),
        ({"TRUSTED_PROXY": "nginx"}, "TRUSTED_PROXY"),
    ],
)
def test_a_bad_value_is_told_in_one_line(environ, told):
    with pytest.raises(Fault, match=told) as caught:
        settings(parsed(), environ)
    assert "\n" not in str(caught.value)
