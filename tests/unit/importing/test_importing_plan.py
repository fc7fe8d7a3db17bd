"""File, last import, site: who changed what, and whose value stays."""

from infoportal.importing.plan import Change
from infoportal.importing.plan import Counts
from infoportal.importing.plan import decide
from infoportal.importing.plan import Decision
from infoportal.importing.plan import gone
from infoportal.importing.plan import Imported

import pytest


U, T, K, TELL = Decision.UNCHANGED, Decision.TAKE, Decision.KEEP, Decision.TELL
LAST = Imported("f1", "s1")


@pytest.mark.parametrize(
    "file,imported,site,same,plain,forced",
    [
        ("f1", LAST, "s1", False, U, U),  # nothing moved
        ("f2", LAST, "s1", False, T, T),  # the file moved
        ("f1", LAST, "s2", False, K, T),  # an editor was here
        ("f2", LAST, "s2", False, TELL, T),  # both
        ("f2", LAST, "s2", True, U, U),  # both, to the same value
        ("f2", LAST, "s1", True, U, U),  # another spelling of the same value
        ("f1", None, "s1", True, U, U),  # never imported, but equal
        ("f1", None, "s1", False, TELL, T),  # never imported, and different
    ],
)
def test_decide(file, imported, site, same, plain, forced):
    assert decide(file, imported, site, same) is plain
    assert decide(file, imported, site, same, force=True) is forced


@pytest.mark.parametrize(
    "decisions,fi,sv",
    [
        ({}, "unchanged", "unchanged"),
        ({("fi", "title"): T}, "updated", "unchanged"),
        ({("", "order"): T}, "updated", "updated"),
        ({("fi", "title"): K}, "kept", "unchanged"),
        ({("fi", "title"): TELL, ("fi", "text"): U}, "kept", "unchanged"),
        ({("fi", "title"): K, ("fi", "text"): T}, "updated", "unchanged"),
        ({("", "order"): K, ("sv", "title"): T}, "kept", "updated"),
    ],
)
def test_outcome_of_a_language(decisions, fi, sv):
    change = Change("topic/a", decisions=decisions)
    assert (change.outcome("fi"), change.outcome("sv")) == (fi, sv)
    assert change.writes is (T in decisions.values())


def test_a_new_language_is_created():
    change = Change("topic/a", creates=["ar"], decisions={("", "order"): T})
    assert change.outcome("ar") == "created"
    assert change.outcome("fi") == "updated"
    assert change.writes


def test_what_is_taken_and_told():
    change = Change(
        "topic/a",
        decisions={("", "order"): T, ("fi", "title"): T, ("fi", "text"): TELL},
    )
    assert change.taken("") == ["order"]
    assert change.taken("fi") == ["title"]
    assert list(change.told()) == [("fi", "text")]


def test_the_last_line():
    counts = Counts()
    for outcome, number in (("created", 12), ("updated", 3), ("unchanged", 700)):
        counts.add(outcome, number)
    counts.add("kept")
    expected = "12 created, 3 updated, 700 unchanged, 1 kept, 0 removed"
    assert str(counts) == expected


def test_gone():
    assert gone(["topic/b", "topic/a", "topic/c"], ["topic/c"]) == [
        "topic/a",
        "topic/b",
    ]
