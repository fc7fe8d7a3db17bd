"""What measurements share: a site with the content, and requests without a server."""

from collections.abc import Callable
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from infoportal.commands.site import at_work
from infoportal.server.asking import ask
from infoportal.server.asking import published
from infoportal.server.asking import Told
from pathlib import Path

import sys
import time
import transaction


CONTENT = Path(__file__).resolve().parent.parent / "content"
#: The page whose text Plone's own Document has too, below ``/{language}/bench``.
PAGE = "housing/renting-a-home"
EMPTY_VIEW = f"/fi/{PAGE}/@@bench-empty"
DOCUMENT = f"bench/{PAGE.partition('/')[2]}"
ROUNDS = 15
EMPTY = """
<configure xmlns="http://namespaces.zope.org/zope"
           xmlns:browser="http://namespaces.zope.org/browser">
  <include package="Products.Five.browser" file="meta.zcml" />
  <browser:page for="*" name="bench-empty" class="measuring.EmptyView"
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


def register_empty_view() -> None:
    """Make the empty view known in this process."""
    from zope.component.hooks import setSite
    from zope.configuration.xmlconfig import string

    setSite()  # else the view would be registered with the site that was just made
    sys.modules[__name__].EmptyView = empty_view()
    string(EMPTY)


def timed(path: str, times: int) -> float:
    """Return the processor's time of one request, in milliseconds."""
    application = published()
    begun = time.process_time()
    for _number in range(times):
        ask(application, path)
    return (time.process_time() - begun) / times * 1000


def in_a_thread(work: Callable[[], object]) -> object:
    """Work in a thread of its own, as a web process does: the database connection
    that this script holds would otherwise be brought up to date with each request.
    """
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result()


def take_turns(
    paths: Mapping[str, str],
    times: Mapping[str, int],
    check: Callable[[str, Told], None],
    found: dict[str, list[float]],
) -> None:
    """Ask for everything once warm, in turns; ``check`` looks at each answer once."""

    def turns() -> None:
        for name, path in paths.items():
            check(name, ask(published(), path))
            timed(path, 5)
        for _number in range(ROUNDS):
            for name, path in paths.items():
                found.setdefault(name, []).append(timed(path, times[name]))

    in_a_thread(turns)


def beside_plone(
    app: object,
    ours: Mapping[str, str],
    theirs: Mapping[str, str],
    times: Mapping[str, int],
    check: Callable[[str, Told], None],
) -> dict[str, float]:
    """Return the milliseconds of our addresses, and of Plone's own without our layer.

    Ours are measured in two halves around the change of layers, so that a machine
    that slows down or speeds up meets all alike. The smallest counts: what else the
    machine does can only add to it.
    """
    found: dict[str, list[float]] = {}
    take_turns(ours, times, check, found)
    with without_layer(app):
        take_turns(theirs, times, check, found)
    take_turns(ours, times, check, found)
    return {name: min(times) for name, times in found.items()}
