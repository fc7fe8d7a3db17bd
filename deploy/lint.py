"""The rules of the house that no other checker knows.

Usage: ``python deploy/lint.py [--rooms]``. ``--rooms`` prints the paths of the
rooms that know nothing of Plone, for the type checker.
"""

from collections.abc import Iterator
from pathlib import Path

import ast
import re
import subprocess
import sys


ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "infoportal"
LONGEST_ZCML = 100
# Rooms without Plone: tested without a layer, and checked for their types.
PURE = (
    "compile_catalogues.py",
    "exchange",
    "feedback/attempts.py",
    "feedback/letter.py",
    "feedback/limit.py",
    "feedback/recipient.py",
    "feedback/subject.py",
    "fields/phone.py",
    "fields/rowcheck.py",
    "fields/sanitise.py",
    "fields/web.py",
    "guidance",
    "importing/faults.py",
    "importing/markdown.py",
    "importing/plan.py",
    "importing/read.py",
    "importing/tree.py",
    "journal/cursor.py",
    "journal/following.py",
    "journal/gone.py",
    "journal/noting.py",
    "journal/rows.py",
    "journal/spans.py",
    "languages.py",
    "openinghours",
    "places",
    "proofreading",
    "records/jsontext.py",
    "records/outline.py",
    "records/own.py",
    "records/parts.py",
    "records/plaintext.py",
    "records/query.py",
    "records/reading.py",
    "records/rule.py",
    "records/values.py",
    "search/folding.py",
    "search/plaintext.py",
    "search/ranking.py",
    "search/snippets.py",
    "search/spelling.py",
    "search/terms.py",
    "search/textindex.py",
    "server/datafolder.py",
    "server/filters",
    "server/settings.py",
    "server/visitor.py",
    "server/workers.py",
    "server/zopeconf.py",
    "services/deprecation.py",
    "services/openapi/answers.py",
    "services/openapi/common.py",
    "services/openapi/document.py",
    "services/openapi/examples.py",
    "services/openapi/fields.py",
    "services/openapi/operations.py",
    "services/openapi/parameters.py",
    "services/openapi/records.py",
    "services/openapi/routes.py",
    "services/openapi/values.py",
    "services/openapi/wording.py",
    "structured",
    "translation/alignment.py",
    "translation/matching.py",
    "translation/revision.py",
    "translation/structure.py",
    "translation/units.py",
)
PLONE = (
    "AccessControl",
    "Acquisition",
    "OFS",
    "Products",
    "ZODB",
    "ZPublisher",
    "Zope2",
    "persistent",
    "plone",
    "transaction",
)
# Each finding of i18ndude begins with the place; a value in a template is ${…}.
BLOCK = re.compile(r"^(?=/\S+:\d+:\d+:$)", re.MULTILINE)
VALUE = re.compile(r"\$\{.*?\}", re.DOTALL)
# The way of the data turns back nowhere.
BEFORE_PAGES = ("openinghours", "guidance", "translation", "linkcheck", "statistics")
PAGES = ("infoportal.browser", "infoportal.services")


def python_files(place: Path) -> list[Path]:
    """Return the modules at ``place``, which may not be there yet."""
    if place.is_dir():
        return sorted(place.rglob("*.py"))
    return [place] if place.exists() else []


def imports(module: Path) -> Iterator[tuple[int, str]]:
    """Yield line and name of everything that importing a module imports."""
    waiting: list[ast.AST] = [ast.parse(module.read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        waiting.extend(ast.iter_child_nodes(node))
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module


def forbidden(rooms: tuple[str, ...], names: tuple[str, ...]) -> Iterator[str]:
    """Yield what the rooms import although they must not."""
    for room in rooms:
        for module in python_files(PACKAGE / room):
            for line, name in imports(module):
                if any(name == root or name.startswith(f"{root}.") for root in names):
                    yield f"{module.relative_to(ROOT)}:{line}: imports {name}"


def long_zcml() -> Iterator[str]:
    """Yield the ZCML files that should be several."""
    for path in sorted(PACKAGE.rglob("*.zcml")):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > LONGEST_ZCML:
            yield f"{path.relative_to(ROOT)}: {lines} lines, at most {LONGEST_ZCML}"


def untranslated() -> Iterator[str]:
    """Yield what the templates say without a message id."""
    templates = sorted(map(str, PACKAGE.rglob("*.pt")))
    if templates:
        checker = Path(sys.executable).with_name("i18ndude")
        command = [str(checker), "find-untranslated", "-n", *templates]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        for block in BLOCK.split(found.stdout):
            if block.strip() and says_something(block):
                yield block.strip()
        if found.returncode and not found.stdout.strip():
            yield f"i18ndude failed: {found.stderr.strip()}"


def says_something(block: str) -> bool:
    """Tell whether what i18ndude found holds words, not only values and signs."""
    _, quoted, text = block.partition('"""')
    words = VALUE.sub("", text)
    return not quoted or any(sign.isalpha() for sign in words)


def main() -> int:
    """Print every fault; return the exit status."""
    if "--rooms" in sys.argv[1:]:
        print(
            " ".join(str(PACKAGE / room) for room in PURE if (PACKAGE / room).exists())
        )
        return 0
    faults = [
        *forbidden(PURE, PLONE),
        *forbidden(BEFORE_PAGES, PAGES),
        *long_zcml(),
        *untranslated(),
    ]
    for fault in faults:
        print(fault)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
