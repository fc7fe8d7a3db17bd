"""How fast content comes in: the import beside plone.api, in one run and one site.

    .venv/bin/python benchmarks/bench_import_speed.py [ITEMS]

Makes a site in a temporary data folder and writes into it the same published
pages in three languages: by the import, by plone.api as the portal's own type,
and by plone.api as Plone's own Document.
"""

from infoportal.commands.site import at_work
from infoportal.commands.site import open_app
from pathlib import Path

import sys
import tempfile
import time
import transaction


LANGUAGES = ("fi", "sv", "en")
ITEMS = 100
PLAIN = 20
PARAGRAPH = "A sentence about housing, with **words** that matter and a list:\n\n"
TEXT = "\n\n".join(["## Heading", PARAGRAPH + "- one\n- two\n- three", PARAGRAPH] * 2)


def write_content(folder: Path, items: int) -> None:
    """Write pages below one topic."""
    files = {"topics/bench/item.yaml": "type: topic\nicon: housing\n"}
    for number in range(items):
        place = f"pages/bench-{number}"
        files[f"{place}/item.yaml"] = (
            f"type: info_page\nparent: bench\norder: {number}\nmatters: [housing]\n"
            "links:\n- {id: a, urls: {fi: 'https://example.org/fi'}}\n"
        )
        for language in LANGUAGES:
            files[f"{place}/{language}.md"] = (
                f"---\ntitle: Page {number} {language}\ndescription: What it says.\n"
                f"link_texts: {{a: More}}\n---\n\n{TEXT}\n"
            )
    for language in LANGUAGES:
        files[f"topics/bench/{language}.md"] = f"---\ntitle: Bench {language}\n---\n"
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def by_import(portal, folder: Path) -> tuple[int, float]:
    """Import the folder."""
    from infoportal.importing.run import run_import

    begun = time.perf_counter()
    result = run_import(portal, folder)
    transaction.commit()
    return result.counts.created, time.perf_counter() - begun


def by_api(portal, type_name: str, text: object) -> tuple[int, float]:
    """Make and publish objects as a script would."""
    from plone import api

    begun = time.perf_counter()
    for number in range(PLAIN):
        for language in LANGUAGES:
            obj = api.content.create(
                portal[language]["bench"]
                if type_name != "Document"
                else portal[language],
                type_name,
                id=f"{type_name.lower().replace('_', '-')}-{number}",
                title=f"Page {number} {language}",
                description="What it says.",
                text=text,
            )
            api.content.transition(obj, "publish")
    transaction.commit()
    return PLAIN * len(LANGUAGES), time.perf_counter() - begun


def allow_documents(portal) -> None:
    """Let Plone's own Document into the language folders."""
    types = portal.portal_types
    types["Document"].global_allow = True
    types["LRF"].filter_content_types = False


def measure(items: int) -> dict[str, float]:
    """Return objects a second by way."""
    from infoportal.importing.markdown import to_html

    with tempfile.TemporaryDirectory() as place, open_app(Path(place) / "var") as app:
        from infoportal.sitemaker import make_site
        from plone.app.textfield.value import RichTextValue

        make_site(app)
        transaction.commit()
        html = to_html(TEXT)
        with at_work(app["infoportal"]) as portal:
            allow_documents(portal)
            write_content(Path(place) / "content", items)
            ways = {
                "import": by_import(portal, Path(place) / "content"),
                "plone.api, info_page": by_api(portal, "info_page", html),
                "plone.api, Document": by_api(
                    portal,
                    "Document",
                    RichTextValue(html, "text/html", "text/x-html-safe"),
                ),
            }
    return {way: number / seconds for way, (number, seconds) in ways.items()}


def main() -> int:
    """Print the speeds."""
    speeds = measure(int(sys.argv[1]) if len(sys.argv) > 1 else ITEMS)
    for way, speed in speeds.items():
        ratio = speeds["import"] / speed
        print(f"{way:22} {speed:6.1f} objects/s   import is {ratio:.1f} times as fast")
    return 0


if __name__ == "__main__":
    sys.exit(main())
