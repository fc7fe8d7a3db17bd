"""What a public page costs beside Plone's own of the same text, and an empty view.

    .venv/bin/python benchmarks/bench_page_cost.py [DATA FOLDER]

Makes a site in a temporary data folder (or takes one that an earlier run has left),
imports the portal's content and writes the text of one page in all its languages
into Plone's own Documents too. Then asks, in one process, in turns, as an anonymous
visitor and with everything warm, for the three: the time of the processor counts.
No body is kept anywhere; Plone's page is published without the portal's browser
layer, so as if the portal were not there.
"""

from collections.abc import Callable
from infoportal.commands.site import open_app
from infoportal.server.asking import Told
from measuring import beside_plone
from measuring import DOCUMENT
from measuring import EMPTY_VIEW
from measuring import fill
from measuring import PAGE
from measuring import register_empty_view
from pathlib import Path

import sys
import tempfile


#: Requests of one kind in a round; Plone's own page takes long enough.
TIMES = {"empty view": 20, "infoportal": 20, "plone": 4}
CHEAPER, DEARER = 10.0, 2.0


def check(name: str, told: Told) -> None:
    """See that the page is the one that is meant."""
    assert told.status in (200, 204), (name, told.status)
    assert len(told.body) > 5000 or name == "empty view", (name, len(told.body))


def measure(app) -> dict[str, float]:
    """Return the milliseconds of each."""
    register_empty_view()
    ours = {"empty view": EMPTY_VIEW, "infoportal": f"/fi/{PAGE}"}
    theirs = {"plone": f"/fi/{DOCUMENT}"}
    return beside_plone(app, ours, theirs, TIMES, check)


def run(folder: Path, report: Callable[[str], None]) -> bool:
    """Measure on a data folder; return whether the page is cheap enough."""
    with open_app(folder) as app:
        if "infoportal" not in app.objectIds():
            fill(app)
        found = measure(app)
    for name, milliseconds in found.items():
        report(f"{name:12} {milliseconds:7.2f} ms")
    cheaper = found["plone"] / found["infoportal"]
    dearer = found["infoportal"] / found["empty view"]
    report(f"{cheaper:.1f} times cheaper than Plone's page (at least {CHEAPER:g})")
    report(f"{dearer:.2f} times an empty view (at most {DEARER:g})")
    return cheaper >= CHEAPER and dearer <= DEARER


def main() -> int:
    """Print the costs; 1 where they are too high."""
    if len(sys.argv) > 1:
        return int(not run(Path(sys.argv[1]), print))
    with tempfile.TemporaryDirectory() as place:
        return int(not run(Path(place) / "var", print))


if __name__ == "__main__":
    sys.exit(main())
