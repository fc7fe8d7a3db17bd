"""A portal of plain values: heads and records, joined without Plone."""

from infoportal.records.endpoints import ENDPOINTS
from infoportal.records.facets import facets
from infoportal.records.hours import expressions
from infoportal.records.joined import Joined
from infoportal.records.overview import Index
from infoportal.records.overview import Overview
from infoportal.records.query import parse
from infoportal.records.values import Head
from infoportal.translation.revision import revision
from types import SimpleNamespace

import uuid


NOW = "2026-06-01T12:30:00Z"
BASE = "https://example.org"
WEEKDAYS = ["mo", "tu", "we", "th", "fr"]


def ref(cid):
    """Return an identity for a content id."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, cid))


def row(row_id, opens, closes, applies_to="", **more):
    """Return a row of hours on weekdays."""
    times = {"opens": opens, "closes": closes}
    return {"id": row_id, "days": WEEKDAYS, **times, "applies_to": applies_to, **more}


def offer(row_id, of, *channels, languages=(), by_appointment=False):
    """Return an offer at a point."""
    return {
        "id": row_id,
        "of": ref(of),
        "channels": list(channels),
        "languages": list(languages),
        "by_appointment": by_appointment,
    }


class Portal:
    """Collects items; ``joined`` gives them as the public sees them."""

    def __init__(self):
        self.heads = []
        self.records = {}

    def add(self, type_name, cid, path="", language="fi", refs=(), **values):
        """Add one language version of an item."""
        about = {
            name: values.pop(name)
            for name in (
                "title", "state", "effective", "expires", "modified", "order", "parent",
                "description",
            )
            if name in values
        }  # fmt: skip
        path = path or f"/{language}/{cid}"
        parent = about.pop("parent", None)
        named = {name: [ref(cid) for cid in cids] for name, cids in dict(refs).items()}
        head = Head(
            id=ref(cid),
            language=language,
            type=type_name,
            uid=f"uid-{cid}-{language}",
            path=path,
            cid=cid,
            parent=path.rpartition("/")[0],
            facets=facets(type_name, values, named, parent),
            **{"title": cid, "state": "published", **about},
        )
        self.heads.append(head)
        record = {
            "id": head.id,
            "language": language,
            "fields": values,
            "refs": named,
            "translation": {
                "source_language": "fi", "origin": "human", "reviewed": None,
                "source_revision": revision(["title:1"]), "blocks": ["title:1"],
            },
        }  # fmt: skip
        if "hours" in values:
            values.setdefault("exceptions", [])
            record["osm"] = expressions(
                values["hours"], values["exceptions"], values.get("offers", [])
            )
        self.records[head.id, language] = record
        return head

    def joined(self, language="fi", now=NOW):
        """Return what the public sees."""
        view = Overview(Index(self.heads), ("fi", "sv", "ar"), now)
        return Joined(
            view,
            lambda item_id, code: self.records.get((item_id, code)),
            language,
            BASE,
            lambda text: [
                head for head in self.heads
                if head.language == language and text in head.title
            ][::-1],
        )  # fmt: skip

    def listed(self, name, query="", language="fi", now=NOW):
        """Return what an endpoint lists for a query."""
        joined = self.joined(language, now)
        endpoint = ENDPOINTS[name]
        asked, faults = parse(query, endpoint.of_list(), joined)
        assert not faults, faults
        return endpoint.select(asked, joined)

    def ids(self, name, query="", **more):
        """Return the content ids of what an endpoint lists."""
        return [found.head.cid for found in self.listed(name, query, **more).found]


def municipality(number):
    """Return what ``facets`` sees of a municipality in which a thing lies."""
    return SimpleNamespace(number=number)
