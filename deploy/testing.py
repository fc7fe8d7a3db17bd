"""Run the tests, a process a group: ``python deploy/testing.py [pytest's options]``.

Plone's test layers stack their databases. Layers that bring content of their own
would leak it into the next group's tests, so each group has a process. All groups
run, whatever comes of the ones before; the exit status is the worst of them. What
needs a running portal waits much of its time, so two groups run at a time; what a group
prints is shown when it ends.
"""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import re
import subprocess
import sys
import time


ROOT = Path(__file__).resolve().parent.parent
STOCKED = "tests/integration/browser/services"
Group = tuple[str, ...]
#: The longest come first; a browser does not run beside what kills processes.
GROUPS: tuple[Group, ...] = (
    ("tests/functional/server",),
    ("tests/unit",),
    ("tests/integration", f"--ignore={STOCKED}"),
    (STOCKED,),
    ("tests/functional/services",),
    ("tests/functional/views",),
    ("tests/browser",),
    ("tests/functional/browser",),
    ("tests/packaging",),
)
AT_A_TIME = 2
NO_TESTS = 5
COUNT = re.compile(r"(\d+) (passed|failed|error|skipped)")


def run(group: Group, options: list[str]) -> tuple[int, dict[str, int]]:
    """Run a group; return its exit status and how many tests came out how."""
    command = [sys.executable, "-m", "pytest", "-q", *group, *options]
    name = " ".join(group)
    print(f".. {name} begins", flush=True)
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
    )
    print(f"== {name}\n{done.stdout}", flush=True)
    told = [line for line in done.stdout.splitlines() if COUNT.search(line)]
    counts = {kind: int(number) for number, kind in COUNT.findall("".join(told[-1:]))}
    return done.returncode, counts


def main() -> int:
    """Run all groups and print the sum; return the exit status."""
    started = time.monotonic()
    total = {"passed": 0, "failed": 0, "error": 0, "skipped": 0}
    worst = 0
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        results = list(pool.map(lambda group: run(group, sys.argv[1:]), GROUPS))
    for status, counts in results:
        worst = max(worst, 0 if status == NO_TESTS else status)
        for kind, number in counts.items():
            total[kind] += number
    print(f"\n{time.monotonic() - started:.0f} s in all")
    failed = total["failed"] + total["error"]
    print(f"{total['passed']} passed, {failed} failed, {total['skipped']} skipped")
    return worst if total["passed"] else 1


if __name__ == "__main__":
    sys.exit(main())
