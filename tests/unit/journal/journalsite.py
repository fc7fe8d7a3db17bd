"""A site of plain heads that is edited, and a journal that follows it."""

from infoportal.journal.gone import horizon
from infoportal.journal.journal import Journal
from infoportal.journal.noting import Noting
from infoportal.records.overview import Index
from infoportal.records.overview import Overview
from infoportal.records.values import Head


NOW = "2026-06-01T12:00:00Z"
LANGUAGES = ("fi", "ar")


def head(item_id, path, **more):
    language, cid = path.split("/")[1], path.rpartition("/")[2]
    values = {"type": "topic", "state": "published", "title": cid, **more}
    parent = path.rpartition("/")[0]
    return Head(item_id, language, uid="", path=path, cid=cid, parent=parent, **values)


class Site:
    """Heads; ``edit`` and ``delete`` are a transaction each unless noted later."""

    def __init__(self, *heads):
        self.heads = {(h.id, h.language): h for h in heads}
        self.languages = LANGUAGES
        self.journal = Journal()

    def head(self, key):
        return self.heads.get(key)

    def at(self, path):
        return next((h for h in self.heads.values() if h.path == path), None)

    def below(self, path):
        return [h for h in self.heads.values() if h.path.startswith(f"{path}/")]

    def notes(self, *edited, deleted=(), now=NOW, formerly=None):
        """Make a transaction's edits; return what they do to what the public sees."""
        touched = {}
        for new in edited:
            touched[new.id, new.language] = self.heads.get((new.id, new.language))
            self.heads[new.id, new.language] = new
        for key in deleted:
            touched[key] = self.heads.pop(key, None)
        return list(Noting(touched, self, self.languages, now, formerly).notes())

    def edit(self, *edited, deleted=(), now=NOW):
        self.journal.note(
            self.notes(*edited, deleted=deleted, now=now), now, horizon(now)
        )

    def view(self, now=NOW):
        return Overview(Index(self.heads.values()), self.languages, now)
