"""``@guidance`` and the page of guidance: one answer to one question."""

import pytest
import re


SUMMER_AFTERNOON = "at=2026-06-01T15:30"
INDEPENDENCE_DAY = "at=2026-12-06T12:00"
QUESTIONS = [
    f"need=housing-allowance&{SUMMER_AFTERNOON}",
    f"need=housing-allowance&speaks=en&in=oulu&{SUMMER_AFTERNOON}",
    f"need=housing-allowance&speaks=so&speaks=sv&in=mikkeli&{INDEPENDENCE_DAY}",
    f"need=housing&speaks=sv&sign_in=none&identity_code=no&{SUMMER_AFTERNOON}",
    f"need=verohallinto&speaks=sv&near=61.69,27.27&{SUMMER_AFTERNOON}",
    f"need=omakela&on_behalf=yes&{SUMMER_AFTERNOON}",
    "need=housing-allowance&speaks=fi",
    "need=death",
]


def told(answer):
    """Return what the API tells of each way: its anchor and how it fits."""
    return [
        (
            "-".join(("way", way["kind"], way["target"]["id"][:8], way["offer"] or ""))
            .rstrip("-"),
            way["fits"],
        )
        for rung in answer["rungs"]
        for way in rung["ways"]
    ]  # fmt: skip


def shown(html):
    """Return the same of the page, in the order of its text."""
    ways = re.findall(r'<div\s+class="way (\w+)"\s+id="([\w-]+)"', html)
    return [(anchor, fits) for fits, anchor in ways]


@pytest.mark.parametrize(
    "language,query",
    [("fi", query) for query in QUESTIONS]
    + [("ar", QUESTIONS[1]), ("so", QUESTIONS[2])],
)
def test_page_and_api_tell_the_same_ways_in_the_same_order(get, language, query):
    api = get(f"/{language}/@guidance?{query}")
    page = get.request(f"/{language}/guidance?{query}")
    assert (api.status, page.status) == (200, 200)
    assert shown(page.body.decode()) == told(api.json)


def ways(get, query, rung):
    """Return a rung's ways: content id, kind, how it fits, reasons."""
    rungs = get(f"/fi/@guidance?{query}").json["rungs"]
    found = next(one for one in rungs if one["name"] == rung)
    return [
        (
            way["target"]["@id"].rpartition("/")[2],
            way["kind"],
            way["fits"],
            [reason["code"] for reason in way["reasons"]],
        )
        for way in found["ways"]
    ]


@pytest.mark.parametrize(
    "query,rung,found",
    [
        (
            "need=housing-allowance&speaks=sv&sign_in=eidas",
            "self_service",
            [("omakela", "self_service", "yes", ["speaks", "sign_in_at_hand"])],
        ),
        (
            "need=housing-allowance&speaks=so&sign_in=none",
            "self_service",
            [("omakela", "self_service", "no", ["not_in_language", "no_sign_in"])],
        ),
        (
            f"need=housing-allowance&speaks=en&{SUMMER_AFTERNOON}",
            "advice",
            [("citizen-advice", "advice", "yes", ["speaks", "open"])],
        ),
        (
            f"need=housing-allowance&speaks=en&{INDEPENDENCE_DAY}",
            "advice",
            [("citizen-advice", "advice", "condition", ["speaks", "opens"])],
        ),
        # Kela's own hours at the point hold for its service: closed at 12
        (
            f"need=housing-allowance&in=oulu&{SUMMER_AFTERNOON}",
            "service_point",
            [("kiiminki", "adviser", "condition", ["opens", "in_your_municipality"])],
        ),
        # the tax offer speaks Swedish, in two channels, and Mikkeli is far away
        (
            f"need=verohallinto&speaks=sv&in=oulu&{SUMMER_AFTERNOON}",
            "service_point",
            [
                (
                    "kiiminki",
                    channel,
                    "yes",
                    ["speaks", "open", "in_your_municipality"],
                )
                for channel in ("terminal", "remote")
            ]
            + [("mikkeli", "remote", "no", ["not_in_language", "opens", "far"])],
        ),
        (
            "need=housing-allowance",
            "expert",
            [("kela", "provider", "condition", ["ask"])],
        ),
        ("need=death", "expert", []),
    ],
)
def test_ways_of_a_rung(get, query, rung, found):
    assert ways(get, query, rung) == found


def test_the_answer_is_valid_until_something_opens_or_closes(get):
    live = get("/fi/@guidance?need=housing-allowance").json
    fixed = get(f"/fi/@guidance?need=housing-allowance&{SUMMER_AFTERNOON}").json
    assert live["asked"]["now"]
    assert live["valid_until"] > live["asked"]["at"]
    assert fixed["valid_until"] is None


def test_an_answer_that_is_known_is_not_sent_again(get):
    path = f"/fi/@guidance?need=housing-allowance&{SUMMER_AFTERNOON}"
    tag = get(path).headers["ETag"]
    again = get(path, headers={"If-None-Match": tag})
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize(
    "query,names",
    [
        ("", ["need"]),
        ("need=absent", ["need"]),
        ("need=secret", ["need"]),
        ("need=housing-allowance&at=soon&speaks=1", ["at", "speaks"]),
        ("need=housing-allowance&colour=red", ["colour"]),
        ("need=housing-allowance&need=kela", ["need"]),
    ],
)
def test_bad_questions_are_refused(get, query, names):
    answer = get(f"/fi/@guidance?{query}")
    assert answer.status == 400
    assert [error["parameter"] for error in answer.json["errors"]] == names


def test_there_is_nothing_below(get):
    assert get("/fi/@guidance/x?need=housing-allowance").status == 404
