"""Keep translations/ in step with what the program says.

Usage: ``python deploy/catalogues.py [--check]``. It gathers every message of code,
templates and profiles (i18ndude) and of the vocabularies (whose ids are made from
tables) into ``infoportal.pot`` and brings each language's catalogue in line: new
messages come in empty, those that are gone go. ``--check`` writes nothing and exits
with 1 when the pot is not up to date.
"""

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from pathlib import Path

import io
import re
import subprocess
import sys
import tempfile


ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "translations"
POT = FOLDER / "infoportal.pot"
DEFAULT = re.compile(r'Default: "(.*)"$')


def gather() -> dict[str, str]:
    """Return every message id with its English default."""
    from infoportal.vocabularies.terms import VOCABULARIES

    with tempfile.TemporaryDirectory() as folder:
        pot = Path(folder) / "found.pot"
        command = ["i18ndude", "rebuild-pot", "--pot", pot, "--create", "infoportal"]
        subprocess.run(
            [Path(sys.executable).parent / command[0], *command[1:], "src/infoportal"]
            + ["profiles"],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        found = {str(m.id): default_of(m) for m in read_catalogue(pot) if m.id}
    for table in VOCABULARIES.values():
        found.update({str(term): term.default for term in table.values()})
    return dict(sorted(found.items()))


def default_of(message: object) -> str:
    """Return the English default that i18ndude writes in a comment."""
    text = " ".join(message.auto_comments)
    match = DEFAULT.search(text)
    default = match.group(1).replace('\\"', '"') if match else str(message.id)
    return " ".join(default.split())


def read_catalogue(path: Path) -> Catalog:
    """Return the catalogue of a file, an empty one where there is none."""
    if not path.exists():
        return Catalog()
    return read_po(io.BytesIO(path.read_bytes()))


def as_bytes(language: str | None, texts: dict[str, str], found: dict) -> bytes:
    """Return a catalogue in the form in which it is kept."""
    lines = [
        'msgid ""',
        'msgstr ""',
        '"MIME-Version: 1.0\\n"',
        '"Content-Type: text/plain; charset=utf-8\\n"',
        '"Content-Transfer-Encoding: 8bit\\n"',
        '"Domain: infoportal\\n"',
    ]
    if language:
        lines.append(f'"Language-Code: {language}\\n"')
        lines.append(f'"Language: {language}\\n"')
    for msgid, default in found.items():
        lines += ["", f"#. Default: {quoted(default)}", f"msgid {quoted(msgid)}"]
        lines.append(f"msgstr {quoted(texts.get(msgid, ''))}")
    return ("\n".join(lines) + "\n").encode()


def quoted(text: str) -> str:
    """Return ``text`` as a string of a catalogue."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def main() -> int:
    """Write the catalogues, or check the pot; return the exit status."""
    from infoportal.languages import DEFAULT_LANGUAGES

    found = gather()
    pot = as_bytes(None, {}, found)
    if "--check" in sys.argv[1:]:
        return int(POT.read_bytes() != pot)
    POT.write_bytes(pot)
    for language in DEFAULT_LANGUAGES:
        path = FOLDER / language / "LC_MESSAGES" / "infoportal.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        old = read_catalogue(path)
        texts = {str(m.id): str(m.string) for m in old if m.id}
        if language == "en":
            texts = found
        path.write_bytes(as_bytes(language, texts, found))
        missing = sum(not texts.get(msgid) for msgid in found)
        print(f"{language}: {len(found)} messages, {missing} to write")
    return 0


if __name__ == "__main__":
    sys.exit(main())
