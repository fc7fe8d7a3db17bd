"""The look keeps its promises: contrast, mirrored layouts, weight."""

from infoportal.browser.static import bundle
from infoportal.browser.static import FOLDER
from infoportal.languages import LANGUAGES

import gzip
import pytest
import re


STYLES = sorted((FOLDER / "styles").glob("*.css"))
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
#: Surfaces that text stands on.
GROUNDS = ("ground", "raised", "sunk")
TEXTS = ("ink", "quiet", "link", "visited", "brand", "good", "warn", "urgent")
TEXT_PAIRS = [(text, ground) for text in TEXTS for ground in GROUNDS] + [
    ("on-brand", "brand"),
    ("on-band", "band"),
]
#: What must be told apart without being read: borders of fields, the focus, marks.
SIGNS = ("edge", "focus", "brand", "good", "warn", "urgent")
SIGN_PAIRS = [(sign, ground) for sign in SIGNS for ground in GROUNDS]
#: Where a rule has to win: on paper, and where nothing may move.
MEDIA = re.compile(
    r"@media[^{]*(?:print|reduced-motion: reduce)[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}"
)
HIDDEN = "[hidden] { display: none !important; }"
DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;{}]+)[;}]")
PHYSICAL = re.compile(
    r"(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?"
    r"(?:left|right|top|bottom)(?:-(?:width|style|color))?"
    r"|(?:(?:min|max)-)?(?:width|height)|float|clear"
)
SIDED = frozenset({"margin", "padding", "inset", "border-width", "border-radius"})


def rules(path):
    """Return the text of a sheet without its comments."""
    return COMMENT.sub("", path.read_text(encoding="utf-8"))


def tokens():
    """Return the colours of the light and of the dark theme."""
    light, _media, dark = rules(STYLES[0]).partition("@media")
    found = [
        dict(re.findall(r"--([\w-]+):\s*(#\w{6})", part)) for part in (light, dark)
    ]
    return {"light": found[0], "dark": found[0] | found[1]}


def luminance(colour):
    """Return the relative luminance of a colour, as WCAG defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return sum(f * p for f, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    """Return the contrast of two colours."""
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_reckoned_rightly():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("text,ground", TEXT_PAIRS)
def test_text_is_readable(theme, text, ground):
    colours = tokens()[theme]
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("sign,ground", SIGN_PAIRS)
def test_signs_are_seen(theme, sign, ground):
    colours = tokens()[theme]
    assert contrast(colours[sign], colours[ground]) >= 3


def sided(text):
    """Return the declarations that name a side of the screen, not of the text."""
    found = []
    for name, value in DECLARATION.findall(text):
        words = value.split()
        aligned = name == "text-align" and words[0] in ("left", "right")
        uneven = name in SIDED and len(words) == 4 and words[1] != words[3]
        if PHYSICAL.fullmatch(name) or aligned or uneven:
            found.append(f"{name}: {value}")
    return found


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_sheet_mirrors_itself(path):
    assert sided(rules(path)) == []


@pytest.mark.parametrize(
    "rule,expected",
    [
        ("a { margin-left: 1em; }", ["margin-left: 1em"]),
        ("a:hover{right:0}", ["right: 0"]),
        ("a { text-align: right; }", ["text-align: right"]),
        ("@media (min-width: 9em) { a { max-width: 3em } }", ["max-width: 3em "]),
        ("a { padding: 1em 2em 1em 3em; }", ["padding: 1em 2em 1em 3em"]),
        ("a { padding: 1em 2em 1em 2em; inset: 0; text-align: start; }", []),
        ("a { margin-inline-start: 1em; border-inline-end-width: 2px; }", []),
    ],
)
def test_sides_of_the_screen_are_found(rule, expected):
    assert sided(rule) == expected


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_nothing_shouts_down_other_rules(path):
    # What HTML hides is hidden, whatever a component says of its display.
    text = MEDIA.sub("", rules(path)).replace(HIDDEN, "")
    assert "!important" not in text


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_sheet_knows_the_names_that_it_uses(path):
    own = set(re.findall(r"--([\w-]+)\s*:", "".join(map(rules, STYLES))))
    assert set(re.findall(r"var\(--([\w-]+)", rules(path))) <= own


@pytest.mark.parametrize("script", {row.script for row in LANGUAGES.values()})
def test_every_script_has_its_letters(script):
    letters = rules(FOLDER / "styles" / "05-letters.css")
    tags = [row.tag.split("-")[0] for row in LANGUAGES.values() if row.script == script]
    own = [f"[lang|={tag}]" in letters for tag in tags]
    # The first stack serves those that are written with these three.
    assert all(own) or script in {"Latn", "Cyrl", "Grek", "Armn", "Geor"}


@pytest.mark.parametrize("name,most", [("portal.css", 10_000), ("portal.js", 10_000)])
def test_bundles_stay_light(name, most):
    assert len(gzip.compress(bundle(name), 6)) <= most
