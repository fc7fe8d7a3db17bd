"""The readable report."""

from infoportal import _
from infoportal.importing.faults import Fault
from infoportal.importing.faults import Faults
from infoportal.importing.faults import ImportRefused
from infoportal.importing.faults import report

import pytest


WITH_VALUE = _("some_id", default="Not ${value}.", mapping={"value": "good"})
NESTED = _("some_other_id", default="Row a: ${reason}", mapping={"reason": WITH_VALUE})


@pytest.mark.parametrize(
    "fault,line",
    [
        (Fault("a/item.yaml", 12, "hours", "Wrong."), "a/item.yaml:12: hours: Wrong."),
        (Fault("a/item.yaml", 1, "", "Wrong."), "a/item.yaml:1: Wrong."),
        (Fault("a/fi.md", 3, "title", WITH_VALUE), "a/fi.md:3: title: Not good."),
        (Fault("a/fi.md", 3, "title", NESTED), "a/fi.md:3: title: Row a: Not good."),
    ],
)
def test_report(fault, line):
    assert report([fault]) == [line]


def test_faults_come_in_the_order_of_files_and_lines():
    faults = Faults()
    faults.add("b", 1, "x")
    faults.add("a", 10, "y")
    faults.extend([Fault("a", 9, "", "z")])
    assert [(f.file, f.line) for f in faults] == [("a", 9), ("a", 10), ("b", 1)]
    assert len(faults) == 3


def test_a_refusal_tells_all():
    refusal = ImportRefused([Fault("a", 1, "", "One."), Fault("b", 2, "", "Two.")])
    assert str(refusal) == "a:1: One.\nb:2: Two."
