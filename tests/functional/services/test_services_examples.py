"""HTTP examples of every endpoint: made by asking, kept in tests/http-examples.

A difference fails. ``WRITE_EXAMPLES=1 pytest tests/functional/services`` writes them.
"""

from httpclient import HOST

import json
import os
import pytest
import re


HEADERS = (
    "Allow", "Access-Control-Allow-Origin", "Cache-Control", "Content-Disposition",
    "Content-Language", "Content-Type", "ETag", "Link", "Vary",
)  # fmt: skip
SUMMER_AFTERNOON = "2026-06-01T15:30:00%2B03:00"
INDEPENDENCE_DAY = "2026-12-06T12:00:00%2B02:00"
POINTS = "/fi/@service-points"
#: In English, so that a better translation of a message changes no example.
REFUSING = "/en/@service-points"
ADVISING = "/en/@guidance"
EXAMPLES = {
    "languages": "/fi/@languages",
    "topics": "/fi/@topics",
    "topic": "/fi/@topics/housing",
    "pages": "/fi/@pages?topic=housing",
    "pages-local": "/fi/@pages?municipality=oulu",
    "page": "/fi/@pages/home-search",
    "municipalities": "/fi/@municipalities?region=pohjois-pohjanmaa",
    "municipality": "/ar/@municipalities/oulu",
    "providers": "/fi/@providers?kind=state",
    "services": "/fi/@services?provider=kela&matter=housing",
    "service": "/fi/@services/housing-allowance",
    "self-services": "/fi/@self-services?language=sv&sign_in=eidas",
    "service-points": POINTS,
    "service-points-batch": f"{POINTS}?b_size=1&b_start=1",
    "service-points-near": f"{POINTS}?near=65.01,25.47&radius=30",
    "service-points-open": f"{POINTS}?open_at={SUMMER_AFTERNOON}",
    "service-points-holiday": f"{POINTS}?open_at={INDEPENDENCE_DAY}",
    "service-points-at": f"{POINTS}?provider=kela&at={SUMMER_AFTERNOON}",
    "service-points-bbox": f"{POINTS}?bbox=27,61,28,62&fields=all",
    "service-points-csv": f"{POINTS}?format=csv&sort=title",
    "service-points-geojson": f"{POINTS}?format=geojson&sort=-title",
    "service-points-not-acceptable": (REFUSING, "GET", "text/html"),
    "providers-ndjson": ("/fi/@providers", "GET", "application/x-ndjson"),
    "pages-search": "/fi/@pages?q=asunnon&modified_after=2001-01-01T00:00:00Z",
    "page-json-ld": ("/fi/@pages/home-search", "GET", "application/ld+json"),
    "service-point": f"{POINTS}/kiiminki",
    "service-point-arabic": "/ar/@service-points/kiiminki",
    "service-points-bad-request": f"{REFUSING}?municipality=999&radius=5&colour=red",
    "service-point-absent": f"{REFUSING}/absent",
    "service-points-options": (POINTS, "OPTIONS"),
    "service-points-delete": (REFUSING, "DELETE"),
    "advice-channels": f"/fi/@advice-channels?at={SUMMER_AFTERNOON}",
    "guidance": f"{ADVISING}?need=housing-allowance&speaks=en&speaks=so&in=oulu"
    "&at=2026-06-01T15:30&sign_in=bank_codes",
    "guidance-bad-request": f"{ADVISING}?need=absent&speaks=1&at=soon&colour=red",
    "notices": "/fi/@notices?municipality=564&at=2026-12-01T12:00:00%2B02:00",
}


def request_text(path, method, accept=""):
    """Return the request as it goes over the wire."""
    wish = f"Accept: {accept}\n" if accept else ""
    return f"{method} /++api++{path} HTTP/1.1\nHost: {HOST}\n{wish}"


def response_text(answer):
    """Return the response without what moves from run to run."""
    lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
    for name in HEADERS:
        if name in answer.headers:
            value = "<etag>" if name == "ETag" else answer.headers[name]
            lines.append(f"{name}: {value}")
    return settled("\n".join([*lines, "", body_text(answer)]).rstrip() + "\n")


def body_text(answer):
    """Return the body to read: JSON with line breaks, all else as it is."""
    if not answer.headers.get("Content-Type", "").endswith("json") or not answer.body:
        return answer.body.decode().replace("\r\n", "\n")
    if answer.headers["Content-Type"].endswith("ndjson"):
        return answer.body.decode()
    return json.dumps(answer.json, ensure_ascii=False, indent=2)


def settled(text):
    """Return a text with moments of change, UIDs, time till midnight made the same."""
    text = re.sub(r"stale-if-error=\d+", "stale-if-error=86400", text)
    text = re.sub(r"\b20\d\d-\d\d-\d\dT[\d:]{8}Z", "2026-01-01T00:00:00Z", text)
    for number, uid in enumerate(dict.fromkeys(re.findall(r'"UID": ?"(\w+)"', text))):
        text = text.replace(uid, f"{number + 1:032x}")
    return text


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_is_as_kept(get, root, name):
    example = EXAMPLES[name]
    path, method, accept, *_rest = (
        (example, "GET", "") if isinstance(example, str) else (*example, "")
    )
    headers = {"Accept": accept} if accept else {}
    made = {
        "req": request_text(path, method, accept),
        "resp": response_text(get(path, method, headers)),
    }
    for ending, text in made.items():
        file = root / "tests" / "http-examples" / f"{name}.{ending}"
        if os.environ.get("WRITE_EXAMPLES"):
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
        assert file.read_text(encoding="utf-8") == text


def test_no_example_is_left_over(root):
    kept = {file.stem for file in (root / "tests" / "http-examples").glob("*.re*")}
    assert kept == set(EXAMPLES)
