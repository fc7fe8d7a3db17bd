"""The command: commits once, begins again after a conflict, tells faults plainly."""

from infoportal.commands import import_
from infoportal.importing import run
from infoportal.importing.faults import Fault as FileFault
from infoportal.importing.faults import ImportRefused
from infoportal.importing.report import Result
from infoportal.server.fault import Fault
from pathlib import Path
from ZODB.POSException import ConflictError

import pytest
import transaction


FOLDER = Path("content")


@pytest.fixture
def attempts(monkeypatch):
    """Give a list of what the next attempts end in, and one of what was done."""
    outcomes, done = [], []

    def attempt(portal, folder, options, show):
        outcome = outcomes.pop(0)
        done.append(options)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    monkeypatch.setattr(run, "run_import", attempt)
    monkeypatch.setattr(transaction, "commit", lambda: done.append("commit"))
    monkeypatch.setattr(transaction, "abort", lambda: done.append("abort"))
    return outcomes, done


def test_a_conflict_begins_again(attempts, capsys):
    outcomes, done = attempts
    outcomes += [ConflictError(), ConflictError(), Result()]
    import_.import_content(None, FOLDER)
    assert done.count("abort") == 2
    assert done[-1] == "commit"
    assert capsys.readouterr().out == (
        "0 created, 0 updated, 0 unchanged, 0 kept, 0 removed\n"
    )


def test_too_many_conflicts_are_a_fault(attempts):
    outcomes, done = attempts
    outcomes += [ConflictError()] * import_.ATTEMPTS
    with pytest.raises(Fault):
        import_.import_content(None, FOLDER)
    assert done[-1] == "abort"


def test_faults_are_told_and_nothing_is_written(attempts, capsys):
    outcomes, done = attempts
    outcomes += [ImportRefused([FileFault("content/a/item.yaml", 3, "hours", "No.")])]
    with pytest.raises(Fault) as fault:
        import_.import_content(None, FOLDER)
    assert capsys.readouterr().err == "content/a/item.yaml:3: hours: No.\n"
    assert "nothing was written" in str(fault.value)
    assert done[-1] == "abort"


def test_a_dry_run_drops_everything(attempts):
    outcomes, done = attempts
    outcomes += [Result()]
    import_.import_content(None, FOLDER, dry_run=True)
    assert done[-2:] == ["abort", "commit"]


def test_another_error_is_not_swallowed(attempts):
    outcomes, _done = attempts
    outcomes += [RuntimeError("a mistake in the program")]
    with pytest.raises(RuntimeError):
        import_.import_content(None, FOLDER)
