"""By what results are narrowed: what a thing is, and the topic that it belongs to."""

from infoportal import _
from infoportal.records.overview import Overview
from infoportal.records.values import Head
from infoportal.vocabularies.terms import SECTION_KINDS
from zope.i18nmessageid import Message


#: What is of several types to the program and one thing to a reader.
SAME = {"topic": "info_page", "section": "info_page"}
#: Code and name of each kind, in the order in which they are offered.
KINDS: dict[str, Message] = {
    "info_page": _("search_kind_information", default="Information"),
    "local_information": _("type_local_information", default="Local information"),
    **{
        code: SECTION_KINDS[code]
        for code in (
            "self_service",
            "service",
            "service_point",
            "advice_channel",
            "service_provider",
            "municipality",
            "notice",
        )
    },
}


def kind_of(head: Head) -> str:
    """Return the kind that a reader takes a thing for."""
    return SAME.get(head.type, head.type)


def topics_of(view: Overview, head: Head) -> set[str]:
    """Return the ids of the topics that a thing belongs to.

    A page lies in its topic; local information belongs where it adds to; a service
    or a place belongs to the topics of the pages that send readers there.
    """
    if head.type == "local_information":
        national = (view.public(ref, head.language) for ref in head.facet("adds_to"))
        return {topic for page in national if page for topic in own_topic(page)}
    pages = [head]
    if head.type not in ("topic", "info_page"):
        pages = view.referring(head.id, head.language)
    return {
        topic
        for page in pages
        if page.type in ("topic", "info_page")
        for topic in own_topic(page)
    }


def own_topic(head: Head) -> set[str]:
    """Return the id of the topic of the first level that a page lies in."""
    steps = head.path.split("/")
    return {steps[2]} if len(steps) > 2 else set()


def main_topics(view: Overview, language: str) -> list[Head]:
    """Return the topics of the first level."""
    return [head for head in view.children(f"/{language}") if head.type == "topic"]


def all_in(view: Overview, language: str) -> list[Head]:
    """Return everything that is public in a language."""
    heads = (h for h in view.index.by_path.values() if h.language == language)
    return [head for head in heads if view.is_public(head)]
