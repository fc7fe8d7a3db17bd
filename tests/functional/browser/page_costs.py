"""What each kind of page costs: the limits of test_browser_page_cost_counts.py.

Measured in November 2026 over the shipped content. A page that costs more than its
row and the room beside it has become dearer: find out why before the row is changed.
"""

from typing import NamedTuple


class Cost(NamedTuple):
    """What a page costs a visitor who is not the first to ask for it."""

    #: Objects read from the database, when all are asleep. More than fifty of them
    #: are Plone's own: the site, its tools, who the visitor may be.
    loads: int
    #: Templates and macros used within templates.
    pieces: int
    #: Templates rendered; Plone's fields of forms have one each.
    templates: int = 1
    #: Questions to the catalog.
    queries: int = 0
    #: Records that are read to decide what is shown, and are then not shown.
    unseen: int = 0


#: One thing more in a list is a record and at times a bucket of a tree to find it in.
ROOM_OF_LOADS = 6
#: Of the pieces: what is open at the hour of the test tells more than what is closed.
ROOM_OF_PIECES = 0.2

#: Pages that have no example in tests/browser/templates.py.
OTHERS = {
    "municipalities": "/fi/municipalities",
    "local-information": "/fi/municipalities/oulu/oulu-service-point",
    "untranslated": "/zh/municipalities/helsinki/helsinki-advice-for-immigrants",
    "arabic-page": "/ar/housing/renting-a-home",
    "parallel-variant": "/fi/family/day-care/in/helsinki/with/ar",
    "service-points-near": "/fi/service-points?near=oulu",
    "self-service-near": "/fi/self-services/mytax?in=oulu",
    "guidance-sheet": "/fi/guidance?need=tax-card&speaks=fi&in=oulu&sheet=sv",
    "password-reset": "/passwordreset/0123456789abcdef",
    "door": "/",
    "language": "/@@language?to=ar",
    "manifest": "/fi/manifest.webmanifest",
    "robots": "/robots.txt",
    "sitemap": "/sitemap.xml",
    "style-sheet": "/@@static/portal.css",
}
COSTS = {
    "front-page": Cost(73, 21),
    "topic": Cost(82, 21),
    "info-page": Cost(97, 41),
    "variant": Cost(102, 51),
    "parallel": Cost(101, 116),
    "municipality": Cost(120, 62),
    "choose-municipality": Cost(66, 6),
    "municipality-found": Cost(66, 7),
    "service-points": Cost(113, 68),
    "service-point": Cost(92, 106),
    "self-services": Cost(100, 54),
    "self-services-none": Cost(74, 14),
    "self-service": Cost(99, 59, unseen=1),
    "services": Cost(129, 85),
    "service": Cost(87, 60),
    "providers": Cost(120, 62),
    "provider": Cost(75, 39),
    "advice": Cost(95, 40),
    "advice-channel": Cost(75, 28),
    "notices": Cost(78, 15),
    "notice": Cost(75, 18),
    "guidance": Cost(66, 5),
    "guidance-answer": Cost(105, 83, unseen=3),
    "guidance-likely": Cost(66, 6),
    "guidance-faults": Cost(66, 6),
    "search": Cost(66, 5),
    "search-found": Cost(260, 8, queries=2),
    "search-none": Cost(112, 6, queries=4),
    "feedback": Cost(68, 10, templates=3),
    "absent": Cost(56, 3),
    "login": Cost(64, 8, templates=4),
    "login-help": Cost(64, 9, templates=3),
    "municipalities": Cost(105, 44),
    "local-information": Cost(75, 0, templates=0),
    "untranslated": Cost(62, 3),
    "arabic-page": Cost(98, 41),
    "parallel-variant": Cost(97, 141),
    "service-points-near": Cost(113, 84),
    "self-service-near": Cost(99, 52, unseen=3),
    "guidance-sheet": Cost(106, 83, unseen=3),
    "password-reset": Cost(65, 3),
    "door": Cost(63, 0, templates=0),
    "language": Cost(61, 0, templates=0),
    "manifest": Cost(66, 0, templates=0),
    "robots": Cost(61, 0, templates=0),
    "sitemap": Cost(63, 0, templates=0),
    "style-sheet": Cost(61, 0, templates=0),
}
#: What is not answered with 200.
STATUS = {
    "absent": 404,
    "untranslated": 404,
    "guidance-faults": 400,
    "local-information": 301,
    "door": 302,
    "language": 302,
}
#: The visitor chooses a language: the one cookie that is ever set for a visitor.
CHOICES = {"language"}


def limits(cost):
    """Return the most that a page may cost, by what is counted."""
    return {
        "loads": cost.loads + ROOM_OF_LOADS,
        "pieces": cost.pieces + round(cost.pieces * ROOM_OF_PIECES),
        "templates": cost.templates,
        "queries": cost.queries,
    }
