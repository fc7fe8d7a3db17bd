"""Run the tests, a process a group: ``python deploy/testing.py [pytest's options]``.

Plone's test layers stack their databases. Layers that bring content of their own
would leak it into the next group's tests, so each group has a process. All groups
run, whatever comes of the ones before; the exit status is the worst of them.
"""

from pathlib import Path

import re
import subprocess
import sys
import time


ROOT = Path(__file__).resolve().parent.parent
STOCKED = "tests/integration/browser/services"
GROUPS = (
    ("tests/unit",),
    ("tests/integration", f"--ignore={STOCKED}"),
    (STOCKED,),
    ("tests/functional/services",),
    ("tests/functional/views",),
    ("tests/functional/server", "tests/functional/browser", "tests/browser"),
    ("tests/packaging",),
)
NO_TESTS = 5
COUNT = re.compile(r"(\d+) (passed|failed|error|skipped)")


def run(group: tuple[str, ...], options: list[str]) -> tuple[int, dict[str, int]]:
    """Run a group; return its exit status and how many tests came out how."""
    command = [sys.executable, "-m", "pytest", "-q", *group, *options]
    print(f"== {' '.join(group)}", flush=True)
    last = ""
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            last = line if COUNT.search(line) else last
    counts = {kind: int(number) for number, kind in COUNT.findall(last)}
    return process.returncode, counts


def main() -> int:
    """Run all groups and print the sum; return the exit status."""
    started = time.monotonic()
    total = {"passed": 0, "failed": 0, "error": 0, "skipped": 0}
    worst = 0
    for group in GROUPS:
        status, counts = run(group, sys.argv[1:])
        worst = max(worst, 0 if status == NO_TESTS else status)
        for kind, number in counts.items():
            total[kind] += number
    print(f"\n{time.monotonic() - started:.0f} s in all")
    failed = total["failed"] + total["error"]
    print(f"{total['passed']} passed, {failed} failed, {total['skipped']} skipped")
    return worst if total["passed"] else 1


if __name__ == "__main__":
    sys.exit(main())
