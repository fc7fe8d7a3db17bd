"""What the API costs beside stock plone.restapi and an empty view, in one run.

    .venv/bin/python benchmarks/api.py [--var DATA_FOLDER] [--records 50000]

Makes a site in a temporary data folder (or takes one that an earlier run has left),
imports the portal's content and writes the text of one page into Plone's own Documents
too. Then measures

1. in one process, without a server, in turns: one record, plone.restapi's GET of the
   Document (without the portal's browser layer, so as if the portal were not there), an
   empty view, a list of forty whole pages; the time of the processor counts;
2. over HTTP, from one web process, on a connection that stays open: that list, plain
   and compressed, and the dump of what is shipped;
3. the dump of so many records as are asked for, copies of those that are shipped.

Bodies are made for every request: nobody sends If-None-Match, and nothing keeps them.
"""

from collections.abc import Callable
from contextlib import closing
from growing import COPIED
from growing import grow
from infoportal.commands.site import at_work
from infoportal.commands.site import open_app
from infoportal.server.asking import Told
from measuring import beside_plone
from measuring import DOCUMENT
from measuring import EMPTY_VIEW
from measuring import fill
from measuring import PAGE
from measuring import register_empty_view
from pathlib import Path
from serving import got
from serving import served
from serving import Web

import argparse
import json
import subprocess
import sys
import tempfile
import time


RECORD = f"/++api++/fi/@pages/{PAGE.rpartition('/')[2]}"
BATCH = 40
LIST = f"/++api++/fi/@pages?fields=all&b_size={BATCH}"
STOCK = f"/++api++/fi/{DOCUMENT}"
#: Requests of one kind in a round.
TIMES = {"empty view": 20, "record": 20, "list": 4, "plone.restapi": 10}
#: Seconds for which a list is asked for over HTTP.
SECONDS = 8
#: What the documents promise.
TARGETS: dict[str, tuple[str, Callable[[float], bool]]] = {
    "record / empty view": ("at most 1.5", lambda ratio: ratio <= 1.5),
    "plone.restapi / record": ("at least 2.5", lambda ratio: ratio >= 2.5),
    "lists a second over HTTP": ("at least 60", lambda rate: rate >= 60),
    "dump, records a second of processor": ("at least 8000", lambda rate: rate >= 8000),
    "dump, MB more of memory": ("at most 50", lambda more: more <= 50),
}


def check(name: str, told: Told) -> None:
    """See that what is measured is what is meant."""
    assert told.status in (200, 204), (name, told.status, told.body[:500])
    if name == "list":
        assert len(json.loads(told.body)["items"]) == BATCH
    elif name != "empty view":
        assert "text" in json.loads(told.body), name


def have_enough_pages(portal) -> None:
    """Let there be as many pages in every language as a list is to hold."""
    from infoportal.records.store import record_store

    store = record_store(portal)
    pages = sum(h["type"] == COPIED for h, _values in store.stored())
    languages = len({head.language for head in store.heads()})
    grow(store, len(store) + max(0, 2 * BATCH * languages - pages))


def without_server(var: Path) -> dict[str, float]:
    """Return the milliseconds of each, in one process."""
    with open_app(var) as app:
        if "infoportal" not in app.objectIds():
            fill(app)
            with at_work(app["infoportal"]) as portal:
                have_enough_pages(portal)
        register_empty_view()
        ours = {"empty view": EMPTY_VIEW, "record": RECORD, "list": LIST}
        return beside_plone(app, ours, {"plone.restapi": STOCK}, TIMES, check)


def rate(web: Web, encoding: str) -> tuple[float, int]:
    """Return how many lists a second are told over HTTP, and the bytes of one."""
    with closing(web.connection()) as connection:
        size = len(got(connection, LIST, encoding))
        begun, number = time.perf_counter(), 0
        while time.perf_counter() - begun < SECONDS:
            got(connection, LIST, encoding)
            number += 1
        return number / (time.perf_counter() - begun), size


def dump(web: Web) -> dict[str, float]:
    """Return what a dump tells, takes and needs."""
    with closing(web.connection()) as connection:
        got(connection, "/++api++/fi/@ids?b_size=1")
        web.forget_peak()
        memory, processor = web.memory(), web.processor()
        begun = time.perf_counter()
        body = got(connection, "/++api++/@dump")
        seconds = time.perf_counter() - begun
        processor = web.processor() - processor
        records = body.count(b"\n")
        return {
            "records": records,
            "MB": len(body) / 1e6,
            "records a second": records / seconds,
            "records a second of processor": records / processor,
            "MB more of memory": web.memory("VmHWM") - memory,
            "MB more of memory afterwards": web.memory() - memory,
        }


def over_http(var: Path, report: Callable[[str], None]) -> float:
    """Measure what a running portal tells of what is shipped."""
    with served(var) as web:
        plain, size = rate(web, "identity")
        packed, packed_size = rate(web, "gzip")
        report(f"{plain:8.1f} lists of {BATCH} a second, {size / 1000:.0f} KB each")
        report(f"{packed:8.1f} lists a second, gzip, {packed_size / 1000:.0f} KB each")
        tell_dump(dump(web), report)
    return plain


def dump_of_many(var: Path, records: int, report: Callable[[str], None]) -> dict:
    """Measure the dump of many records, twice: the second time is told too."""
    words = [sys.executable, str(Path(__file__).with_name("growing.py"))]
    subprocess.run([*words, str(var), str(records)], check=True)
    with served(var) as web:
        found = dump(web)
        tell_dump(found, report)
        tell_dump(dump(web), report)
    return found


def tell_dump(found: dict[str, float], report: Callable[[str], None]) -> None:
    """Report what a dump costs."""
    report("dump: " + ", ".join(f"{value:,.0f} {n}" for n, value in found.items()))


def run(var: Path, records: int, report: Callable[[str], None]) -> bool:
    """Measure on a data folder; return whether all is as promised."""
    found = without_server(var)
    for name, milliseconds in found.items():
        rate = 1000 / milliseconds
        report(f"{name:14} {milliseconds:7.2f} ms of processor, {rate:6.0f} a second")
    lists = over_http(var, report)
    many = dump_of_many(var, records, report)
    results = {
        "record / empty view": found["record"] / found["empty view"],
        "plone.restapi / record": found["plone.restapi"] / found["record"],
        "lists a second over HTTP": lists,
        **{f"dump, {name}": value for name, value in many.items()},
    }
    kept = True
    for name, (promise, holds) in TARGETS.items():
        met = holds(results[name])
        kept = kept and met
        report(f"{name}: {results[name]:,.2f} ({promise}) {'met' if met else 'MISSED'}")
    return kept


def main() -> int:
    """Print the costs; 1 where they are higher than promised."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--var", type=Path, help="data folder that is kept")
    parser.add_argument("--records", type=int, default=50_000)
    asked = parser.parse_args()
    if asked.var:
        return int(not run(asked.var, asked.records, print))
    with tempfile.TemporaryDirectory() as place:
        return int(not run(Path(place) / "var", asked.records, print))


if __name__ == "__main__":
    sys.exit(main())
