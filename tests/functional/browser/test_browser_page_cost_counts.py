"""Pages wake nothing that they do not show, ask no catalog, and grow no dearer.

Counted are objects, queries and templates, not time, so that it comes out alike on
every machine; ``make bench`` measures the time.
"""

from page_costs import API
from page_costs import CHOICES
from page_costs import COSTS
from page_costs import limits
from page_costs import OTHERS
from page_costs import STATUS
from pathlib import Path
from portalserver import environment
from portalserver import LONGEST_START
from prepareddata import copy_of_new_portal

import json
import pytest
import subprocess
import sys


COUNTING = Path(__file__).parent / "counted_pages.py"
LANGUAGE = "fi"


@pytest.fixture(scope="module")
def templates(script):
    """The kinds of pages that a visitor can meet, and where examples are."""
    return script("tests/browser/templates.py")


@pytest.fixture(scope="module")
def counts(templates, tmp_path_factory):
    """What each page costs, by its name."""
    named = {name: templates.address(name, LANGUAGE) for name in templates.TEMPLATES}
    named |= OTHERS
    var = tmp_path_factory.mktemp("counted") / "var"
    copy_of_new_portal(var)
    done = subprocess.run(
        [sys.executable, COUNTING, var],
        env=environment(),
        input=json.dumps(list(named.values())),
        capture_output=True,
        text=True,
        timeout=LONGEST_START,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    return {name: found[address] for name, address in named.items()}


def test_every_kind_of_page_has_limits(templates):
    assert set(COSTS) == {*templates.TEMPLATES, *OTHERS}


@pytest.mark.parametrize("name", COSTS)
def test_page_is_the_one_that_is_meant(counts, name):
    assert counts[name]["status"] == STATUS.get(name, 200)


@pytest.mark.parametrize("name", COSTS)
def test_page_costs_no_more_than_it_did(counts, name):
    found, most = counts[name], limits(COSTS[name])
    dearer = {what: (found[what], most[what]) for what in most}
    dearer = {what: pair for what, pair in dearer.items() if pair[0] > pair[1]}
    assert not dearer, (dearer, found["classes"], found["rendered"])


@pytest.mark.parametrize("name", COSTS)
def test_page_wakes_only_what_lies_on_its_way_and_what_it_shows(counts, name):
    found = counts[name]
    assert found["astray"] == []
    assert len(found["unseen"]) <= COSTS[name].unseen, found["unseen"]


@pytest.mark.parametrize("name", COSTS)
def test_page_writes_nothing_and_leaves_no_cookie(counts, name):
    assert counts[name]["stores"] == 0
    assert counts[name]["cookie"] == (name in CHOICES)


@pytest.mark.parametrize("name", API)
def test_api_reads_no_record_where_what_it_tells_is_kept(counts, name):
    classes = counts[name]["classes"]
    assert "Record" not in classes
    assert classes["Halves"] == 1
