"""What the running portal answers is what its OpenAPI document says."""

from jsonschema import Draft202012Validator
from openapi_narrowing import narrowed
from pathlib import Path

import json
import os
import pytest
import subprocess
import sys


HERE = Path(__file__).parent
#: Told in words of their own: a reason has its values, linked data is open.
OPEN = ("JsonLd", "HsdsThing", "Reason")
BATCH = "?b_size=1000"
ASKED = {
    "@guidance": (
        "?need=tax-card&speaks=so&in=oulu",
        "?need=kela&at=now&near=65.01,25.47&sign_in=bank_codes",
    ),
    "@oembed": (),
    "@changes": ("", "?b_size=50", "?format=atom"),
    "@dump": ("?languages=et",),
}
HSDS = ("services", "organizations", "service_at_locations", "taxonomies")
#: One thread: Python 3.11 fails when two compile at once. Every operation is asked by
#: its examples and by chance; what covers every bound of every parameter, once for each
#: kind of parameter: the same code reads and answers them all.
COVERED = (
    "service-points", "guidance", "changes", "ids", "oembed",
    "hsds/service_at_locations",
)  # fmt: skip
PATHS = "|@".join(COVERED).replace("{", "[{]")
CONFIG = f"""
seed = 1
workers = 1
[generation]
max-examples = 2
no-shrink = true
[phases.stateful]
enabled = false
[[operations]]
include-method = ["HEAD", "OPTIONS"]
phases.coverage.enabled = false
[[operations]]
include-method = "OPTIONS"
phases.examples.enabled = false
[[operations]]
include-method = "HEAD"
phases.fuzzing.enabled = false
[[operations]]
include-path-regex = "^(?!/[{{]lang}}/(@{PATHS})$)"
phases.coverage.enabled = false
"""


@pytest.fixture(scope="module")
def client(portal_server):
    with portal_server.client() as found:
        yield found


@pytest.fixture(scope="module")
def document(client):
    return client.get("/++api++/@openapi").json()


def closed(schema):
    """Return a schema in which every object has what it says and nothing else."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: closed(part) for name, part in schema.items()}
    if "properties" in found and "additionalProperties" not in found:
        found["unevaluatedProperties"] = False
    return found


@pytest.fixture(scope="module")
def components(document):
    found = closed(document["components"])
    for name in OPEN:
        found["schemas"][name].pop("unevaluatedProperties", None)
    return found


def questions(document, path):
    """Yield what a list, or a service of its own, is asked."""
    found = document["components"]["parameters"]
    given = document["paths"][path]["get"]["parameters"]
    names = {found[one["$ref"].rpartition("/")[2]]["name"]: one for one in given}
    name = path.rpartition("/")[2]
    if name in ASKED:
        yield from ASKED[name]
        return
    yield from (BATCH, f"{BATCH}&fields=all") if "fields" in names else ("",)
    yield from ("?near=65.01,25.47",) if "near" in names else ()
    yield from ("?at=now",) if "at" in names else ()
    if "format" in names:
        schema = found[names["format"]["$ref"].rpartition("/")[2]]["schema"]
        yield from (f"?format={form.replace('+', '%2B')}" for form in schema["enum"])


def faults(document, components, path, answer):
    """Return what differs from the document in an answer."""
    content = document["paths"][path]["get"]["responses"]["200"]["content"]
    kind = answer.headers["Content-Type"]
    if answer.status_code != 200 or kind not in content:
        return [f"{answer.url}: {answer.status_code} {kind}"]
    if not kind.partition(";")[0].endswith(("/json", "+json")):
        return []
    schema = {**closed(content[kind]["schema"]), "components": components}
    checker = Draft202012Validator.FORMAT_CHECKER
    found = Draft202012Validator(schema, format_checker=checker)
    return [
        f"{answer.url}: {'/'.join(map(str, error.absolute_path))} {error.message[:200]}"
        for error in found.iter_errors(answer.json())
    ]


@pytest.mark.parametrize("language", ["fi", "ar"])
def test_answers_are_as_described(client, document, components, language):
    found = []
    for path in document["paths"]:
        if path.startswith("/{lang}") and "{id}" not in path and "{code}" not in path:
            address = "/++api++" + path.replace("{lang}", language)
            for query in questions(document, path):
                answer = client.get(address + query)
                found += faults(document, components, path, answer)
                if query == BATCH and f"{path}/{{id}}" in document["paths"]:
                    for item in answer.json()["items"][::9]:
                        one = client.get(f"{address}/{item['id']}")
                        path_of_one = f"{path}/{{id}}"
                        found += faults(document, components, path_of_one, one)
    assert found == []


def test_a_difference_would_be_found(client, document, components):
    answer = client.get("/++api++/fi/@topics")
    path = "/{lang}/@providers"
    assert faults(document, components, path, answer)


def test_answers_are_true_to_hsds_of_one(client, document, components):
    found = []
    for name in HSDS:
        path = f"/{{lang}}/@hsds/{name}"
        page = client.get(f"/++api++/fi/@hsds/{name}?full=true").json()
        for item in page.get("contents", ())[:3]:
            one = client.get(f"/++api++/fi/@hsds/{name}/{item['id']}")
            found += faults(document, components, f"{path}/{{id}}", one)
    assert found == []


def test_schemathesis_finds_nothing(portal_server, client, document, tmp_path):
    """All checks; the stateful ones have nothing to work on: nothing is written."""
    told = tmp_path / "openapi.json"
    told.write_text(json.dumps(narrowed(document, client.get)))
    config = tmp_path / "schemathesis.toml"
    config.write_text(CONFIG)
    done = subprocess.run(
        [
            Path(sys.executable).with_name("schemathesis"),
            f"--config-file={config}",
            "run",
            told,
            f"--url={portal_server.base_url}/++api++",
            "--checks=all",
            "--continue-on-failure",
            "--no-color",
        ],
        cwd=tmp_path,
        env={
            **os.environ,
            "OPENAPI_DOCUMENT": str(told),
            "PYTHONPATH": str(HERE),
            "SCHEMATHESIS_HOOKS": "openapi_hooks",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    count = sum(len(set(item) - {"parameters"}) for item in document["paths"].values())
    assert f"Tested: {count}" in done.stdout
    assert f"{len(COVERED)} passed" in done.stdout
