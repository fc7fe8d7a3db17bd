"""Small folders of content, and the import of them."""

from infoportal.importing.run import Options
from infoportal.importing.run import run_import

import pytest


SECTIONS = [
    "municipalities",
    "providers",
    "services",
    "self-services",
    "service-points",
]


def markdown(title, body="", **front):
    lines = [f"{name}: {value}" for name, value in {"title": title, **front}.items()]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n"


def sections(languages):
    files = {}
    for section in SECTIONS:
        kind = {"municipalities": "municipality", "providers": "service_provider"}.get(
            section, section.rstrip("s").replace("-", "_")
        )
        files[f"sections/{section}/item.yaml"] = f"type: section\nkind: {kind}\n"
        for language in languages:
            files[f"sections/{section}/{language}.md"] = markdown(
                f"{section} {language}"
            )
    return files


BASE = {
    **sections(["fi", "sv", "ar"]),
    "topics/housing/item.yaml": "type: topic\nicon: housing\norder: 5\n",
    "topics/housing/fi.md": markdown("Asuminen", "Teksti **koti**.", origin="machine"),
    "topics/housing/sv.md": markdown("Boende", "Text."),
    "topics/housing/ar.md": markdown("السكن", "نص."),
    "pages/renting/item.yaml": (
        "type: info_page\nparent: housing\nproviders: [kela]\norder: 7\n"
        "links:\n- {id: a, urls: {fi: 'https://example.org/fi'}}\n"
    ),
    "pages/renting/fi.md": markdown(
        "Vuokraus", "## Otsikko\n\n- yksi\n- kaksi", link_texts="{a: Lue lisää}"
    ),
    "pages/renting/sv.md": markdown("Hyra", "Text"),
    "providers/kela/item.yaml": (
        "type: service_provider\nkind: state\nsources: [Kela]\nas_of: 2026-01-31\n"
        "contacts:\n- {id: tel, kind: phone, value: 020 634 1000, cost: local}\n"
    ),
    "providers/kela/fi.md": markdown("Kela", "Kelan teksti"),
    "providers/kela/sv.md": markdown("FPA", "Text"),
}


@pytest.fixture
def folder(tmp_path):
    """Give a function that writes BASE, changed as told, and gives the folder."""
    root = tmp_path / "content"

    def write(changes=None, files=None):
        wanted = {**(BASE if files is None else files), **(changes or {})}
        for name, text in wanted.items():
            path = root / name
            if text is None:
                path.unlink(missing_ok=True)
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(text, bytes):
                path.write_bytes(text)
            else:
                path.write_text(text, encoding="utf-8")
        return root

    return write


@pytest.fixture
def imported(site):
    """Give a function that imports a folder and gives the counts as text."""

    def run(root, **options):
        return run_import(site, root, Options(**options))

    return run
