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
#: What is open at the hour of the test tells more than what is closed.
ROOM_OF_PIECES = 6

#: Pages that have no example in tests/browser/templates.py.
OTHERS = {
    "municipalities": "/fi/municipalities",
    "local-information": "/fi/municipalities/oulu/oulu-service-point",
    "untranslated": "/zh/municipalities/joensuu/test-day-care-in-joensuu",
    "arabic-page": "/ar/housing/renting-a-home",
    "parallel-variant": "/fi/education/day-care/in/helsinki/with/ar",
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
    "frame-page": "/fi/embed/page/renting-a-home",
    "frame-points": "/fi/embed/points?municipality=mikkeli",
    "frame-guidance": "/fi/embed/guidance",
    "frame-absent": "/fi/embed/page/absent",
    "embed-script": "/embed/1.js",
    "embed-words": "/embed/1/fi.json",
    "api-record": "/++api++/fi/@pages/renting-a-home",
    "api-list": "/++api++/fi/@pages?b_size=20",
    "api-whole-list": "/++api++/fi/@pages?b_size=20&fields=all",
    "api-changes": "/++api++/fi/@changes",
    "api-changes-feed": "/++api++/fi/@changes?format=atom&b_size=20",
    "api-ids": "/++api++/@ids?b_size=1000",
}
#: What the API tells of records, from what is kept of them for that and their heads.
API = ("api-record", "api-list", "api-whole-list")
COSTS = {
    "front-page": Cost(64, 10),
    "topic": Cost(80, 8),
    "info-page": Cost(95, 12),
    "variant": Cost(103, 15),
    "parallel": Cost(97, 93),
    "municipality": Cost(126, 40),
    "choose-municipality": Cost(62, 5),
    "municipality-found": Cost(62, 6),
    "service-points": Cost(114, 39),
    "service-point": Cost(90, 57),
    "self-services": Cost(132, 43),
    "self-services-none": Cost(72, 11),
    "self-service": Cost(98, 24, unseen=1),
    "services": Cost(151, 49),
    "service": Cost(87, 19),
    "providers": Cost(130, 39),
    "provider": Cost(71, 14),
    "advice": Cost(96, 26),
    "advice-channel": Cost(71, 12),
    "notices": Cost(80, 13),
    "notice": Cost(71, 10),
    "guidance": Cost(62, 4),
    "guidance-answer": Cost(104, 70, unseen=4),
    "guidance-likely": Cost(62, 5),
    "guidance-faults": Cost(62, 5),
    "search": Cost(62, 4),
    "search-found": Cost(366, 7, queries=2),
    "search-none": Cost(108, 5, queries=4),
    "developers": Cost(62, 2),
    "feedback": Cost(64, 9, templates=3),
    "absent": Cost(55, 2),
    "login": Cost(62, 7, templates=4),
    "login-help": Cost(62, 8, templates=3),
    "municipalities": Cost(116, 32),
    "local-information": Cost(70, 0, templates=0),
    "untranslated": Cost(61, 2),
    "arabic-page": Cost(95, 12),
    "parallel-variant": Cost(114, 118),
    "service-points-near": Cost(114, 62),
    "self-service-near": Cost(98, 19, unseen=3),
    "guidance-sheet": Cost(105, 70, unseen=4),
    "password-reset": Cost(63, 2),
    "door": Cost(61, 0, templates=0),
    "language": Cost(59, 0, templates=0),
    "manifest": Cost(61, 0, templates=0),
    "robots": Cost(59, 0, templates=0),
    "sitemap": Cost(61, 0, templates=0),
    "style-sheet": Cost(59, 0, templates=0),
    "frame-page": Cost(89, 9),
    "frame-points": Cost(71, 5),
    "frame-guidance": Cost(62, 3),
    "frame-absent": Cost(67, 1),
    "embed-script": Cost(61, 0, templates=0),
    "embed-words": Cost(61, 0, templates=0),
    "api-record": Cost(67, 0, templates=0),
    "api-list": Cost(96, 0, templates=0),
    "api-whole-list": Cost(96, 0, templates=0),
    "api-changes": Cost(65, 0, templates=0),
    "api-changes-feed": Cost(103, 0, templates=0),
    "api-ids": Cost(63, 0, templates=0),
}
#: What is not answered with 200.
STATUS = {
    "absent": 404,
    "frame-absent": 404,
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
        "pieces": cost.pieces + ROOM_OF_PIECES + cost.pieces // 5,
        "templates": cost.templates,
        "queries": cost.queries,
    }
