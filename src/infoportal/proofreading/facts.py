"""Whether an item tells where its facts come from and of which day they are."""

from infoportal import _
from infoportal.importing.source import SourceItem
from infoportal.proofreading.finding import Finding
from infoportal.proofreading.finding import Found
from infoportal.proofreading.knowledge import Knowledge


#: Kinds that hold other things and state no facts of their own.
WITHOUT = ("section", "topic")


def facts(item: SourceItem, knowledge: Knowledge) -> Found:
    """Find items without sources or their date."""
    if item.type in WITHOUT:
        return
    for name in ("sources", "as_of"):
        if not item.shared.values.get(name):
            message = _(
                "check_facts",
                default="An item with facts says where they come from (sources) and "
                "the date they are true of (as_of).",
            )
            yield Finding(item.shared.line(name), name, message)
