"""An Atom feed of notices."""

from infoportal.exchange.atom import Feed
from infoportal.exchange.atom import feed
from infoportal.exchange.source import said
from infoportal.languages import language
from infoportal.services.formats.speaking import source_of
from infoportal.services.formats.values import Told
from infoportal.vocabularies.terms import SECTION_KINDS


TYPES = frozenset({"notice"})


def as_atom(told: Told) -> bytes:
    """Return a batch of notices as a feed; one notice is a feed of one."""
    machine = told.machine()
    joined = machine.joined
    source = source_of(joined)
    items = [source.version(found.head) for found in told.found]
    publisher = machine.publisher["name"]
    page = f"{joined.base_url}/{joined.language}"
    alone = joined.address(items[0].head) if told.page is None else ""
    about = Feed(
        title=f"{publisher}: {said(source, SECTION_KINDS['notice'])}",
        author=publisher,
        address=alone or str((told.page or {})["@id"]),
        page=alone or page,
        tag=language(joined.language).tag,
        rights=machine.license,
    )
    return feed(about, source, items)
