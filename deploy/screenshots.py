"""Take a picture of every template: ``python deploy/screenshots.py``.

Starts a portal of its own with the shipped content and writes, in Finnish and
Arabic, for a phone and a desktop, ``docs/pictures/<template>.<language>.<screen>.png``:
small files, cut where a page gets long.
"""

from io import BytesIO
from pathlib import Path
from PIL import Image
from playwright.sync_api import sync_playwright

import sys
import tempfile


ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "browser")]
FOLDER = ROOT / "docs" / "pictures"
LANGUAGES = ("fi", "ar")
SCREENS = {"phone": (360, 740), "desktop": (1280, 800)}
TALLEST = 1600
COLOURS = 48


def shrink(picture: bytes) -> Image.Image:
    """Return a picture cut to the greatest height, in few colours."""
    image = Image.open(BytesIO(picture)).convert("RGB")
    cut = image.crop((0, 0, image.width, min(image.height, TALLEST)))
    return cut.quantize(COLOURS)


def main() -> int:
    """Take the pictures; return the exit status."""
    from portalserver import run_portal
    from templates import address
    from templates import TEMPLATES

    only = set(sys.argv[1:]) or set(TEMPLATES)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = run_portal("start", Path(folder) / "var", workers=1)
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        try:
            for screen, (width, height) in SCREENS.items():
                for language in LANGUAGES:
                    # Nobody is offered another language who reads their own.
                    page = browser.new_page(
                        viewport={"width": width, "height": height}, locale=language
                    )
                    for name in sorted(only):
                        page.goto(server.base_url + address(name, language))
                        picture = shrink(page.screenshot(full_page=True))
                        path = FOLDER / f"{name}.{language}.{screen}.png"
                        picture.save(path, optimize=True)
        finally:
            browser.close()
            server.stop()
    print(f"{len(only) * len(LANGUAGES) * len(SCREENS)} pictures in {FOLDER.name}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
