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
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from infoportal.commands.site import at_work
from infoportal.commands.site import open_app
from infoportal.server.asking import ask
from infoportal.server.asking import published
from pathlib import Path

import sys
import tempfile
import time
import transaction


CONTENT = Path(__file__).resolve().parent.parent / "content"
PAGE = "housing/renting-a-home"
ROUNDS = 15
#: Requests of one kind in a round; Plone's own page takes long enough.
TIMES = {"empty view": 20, "infoportal": 20, "plone": 4}
CHEAPER, DEARER = 10.0, 2.0
EMPTY = """
<configure xmlns="http://namespaces.zope.org/zope"
           xmlns:browser="http://namespaces.zope.org/browser">
  <include package="Products.Five.browser" file="meta.zcml" />
  <browser:page for="*" name="bench-empty" class="__main__.EmptyView"
                permission="zope2.View" />
</configure>
"""


def empty_view() -> type:
    """Return a view that does nothing; among ours, as others are closed to visitors."""
    from Products.Five import BrowserView

    def call(self) -> str:
        self.request.response.setHeader("X-Theme-Disabled", "True")
        return ""

    body = {"__call__": call, "__module__": "infoportal.bench"}
    return type("EmptyView", (BrowserView,), body)


def fill(app) -> None:
    """Make the site, import the content, write Plone's Documents."""
    from infoportal.importing.run import run_import
    from infoportal.sitemaker import make_site

    make_site(app)
    transaction.commit()
    with at_work(app["infoportal"]) as portal:
        run_import(portal, CONTENT)
        transaction.commit()
        write_documents(portal)
        transaction.commit()


def write_documents(portal) -> None:
    """Write the page and its siblings as Plone's own types, in every language."""
    from plone import api
    from plone.app.multilingual.interfaces import ITranslationManager
    from plone.app.textfield.value import RichTextValue

    types = portal.portal_types
    for name in ("Document", "Folder"):
        types[name].global_allow = True
    types["LRF"].filter_content_types = False
    first: dict[str, object] = {}
    topic = PAGE.partition("/")[0]
    for code in api.portal.get_registry_record("plone.available_languages"):
        if topic not in portal[code]:
            continue
        made = api.content.create(portal[code], "Folder", "bench", title=topic)
        folder = publish(made)
        for source in portal[code][topic].objectValues():
            text = RichTextValue(source.text, "text/html", "text/x-html-safe")
            made = api.content.create(
                folder,
                "Document",
                source.getId(),
                title=source.title,
                description=source.description,
                text=text,
            )
            publish(made)
            known = first.setdefault(source.getId(), made)
            if known is not made:
                ITranslationManager(known).register_translation(code, made)


def publish(obj):
    """Publish an object and return it."""
    from plone import api

    api.content.transition(obj, "publish")
    return obj


@contextmanager
def without_layer(app):
    """Take the portal's browser layer off the site for a while."""
    from infoportal.interfaces import IInfoportalLayer
    from plone.browserlayer.utils import register_layer
    from plone.browserlayer.utils import unregister_layer

    with at_work(app["infoportal"]):
        unregister_layer("infoportal")
        transaction.commit()
    yield
    with at_work(app["infoportal"]):
        register_layer(IInfoportalLayer, "infoportal")
        transaction.commit()


def timed(path: str, times: int) -> float:
    """Return the processor's time of one request, in milliseconds."""
    application = published()
    begun = time.process_time()
    for _number in range(times):
        ask(application, path)
    return (time.process_time() - begun) / times * 1000


def rounds(paths: dict[str, str], found: dict[str, list[float]]) -> None:
    """Ask in a thread of its own, as a web process does: the database connection
    that this script holds would otherwise be brought up to date with each request.
    """
    with ThreadPoolExecutor(1) as thread:
        thread.submit(take_turns, paths, found).result()


def take_turns(paths: dict[str, str], found: dict[str, list[float]]) -> None:
    """Ask for everything once warm, in turns."""
    for name, path in paths.items():
        told = ask(published(), path)
        assert told.status in (200, 204), (path, told.status)
        assert len(told.body) > 5000 or name == "empty view", (path, len(told.body))
        timed(path, 5)
    for _number in range(ROUNDS):
        for name, path in paths.items():
            found.setdefault(name, []).append(timed(path, TIMES[name]))


def measure(app) -> dict[str, float]:
    """Return the milliseconds of each, measured in two halves around the change of
    layers, so that a machine that slows down or speeds up meets all alike. The
    smallest counts: what else the machine does can only add to it.
    """
    from zope.component.hooks import setSite
    from zope.configuration.xmlconfig import string

    setSite()  # else the view would be registered with the site that was just made
    sys.modules["__main__"].EmptyView = empty_view()
    string(EMPTY)
    ours = {"empty view": f"/fi/{PAGE}/@@bench-empty", "infoportal": f"/fi/{PAGE}"}
    theirs = {"plone": f"/fi/bench/{PAGE.partition('/')[2]}"}
    found: dict[str, list[float]] = {}
    rounds(ours, found)
    with without_layer(app):
        rounds(theirs, found)
    rounds(ours, found)
    return {name: min(times) for name, times in found.items()}


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
