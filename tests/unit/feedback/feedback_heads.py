"""A few pages, a municipality with a point of its own, and what their editors set."""

from infoportal.records.overview import Index
from infoportal.records.overview import Overview
from infoportal.records.values import Head


NOW = "2026-06-01T09:00:00Z"
OULU = "/fi/municipalities/oulu"


def head(type_, path, state="published"):
    """Return the Finnish head at a path."""
    parent, _slash, cid = path.rpartition("/")
    title = cid.title()
    item_id = f"{type_}/{cid}"
    return Head(item_id, "fi", type_, cid, path, cid, title, state=state, parent=parent)


def overview():
    """Return what the public sees."""
    heads = [
        head("topic", "/fi/housing"),
        head("info_page", "/fi/housing/renting"),
        head("info_page", "/fi/housing/draft", state="private"),
        head("section", "/fi/municipalities"),
        head("municipality", OULU),
        head("service_point", f"{OULU}/kiiminki"),
        head("municipality", "/fi/municipalities/hidden", state="private"),
    ]
    return Overview(Index(heads), ("fi", "sv"), NOW)


def peek(**fields):
    """Return what reads records' fields by their content ids."""

    def answer(item_id, language):
        known = fields.get(item_id.partition("/")[2])
        return None if known is None else {"fields": known}

    return answer
