"""One of several editors, in a process of his own: ``SOCKET SEED EDITS SECONDS``.

His clock is SECONDS off. He prints what he has committed: the transaction's id, then
what was edited in it.
"""

from datetime import datetime
from datetime import timedelta
from infoportal.journal import writing
from journalportal import connect
from journalportal import LANGUAGES
from journalportal import PLACES
from journalportal import Portal
from journalportal import ready
from pathlib import Path
from ZODB.POSException import ConflictError

import random
import sys
import transaction


def edit(portal, dice):
    """Make, change, move away, withdraw, publish or delete one thing."""
    language, place = dice.choice(LANGUAGES), dice.choice(PLACES)
    path = f"/{language}/{place}"
    if dice.random() < 0.15:
        writing.drop(portal, path)
        return (place, language)
    state = "private" if dice.random() < 0.25 else "published"
    head = {
        "id": place, "language": language, "type": "topic", "uid": "", "path": path,
        "cid": place[-1], "title": str(dice.random()), "state": state,
        "parent": path.rpartition("/")[0],
    }  # fmt: skip
    values = {**head, "fields": {}, "refs": {}, "translation": {}, "order": 100}
    writing.keep(portal, head, values)
    return (place, language)


def work(connection, name, dice, edits):
    """Commit edits, each until it succeeds."""
    portal, own, done = Portal(connection), connection.root()[name], 0
    while done < edits:
        transaction.begin()
        own["done"] = done
        edited = {edit(portal, dice) for _ in range(dice.randrange(1, 3))}
        try:
            transaction.commit()
        except ConflictError:
            transaction.abort()
            continue
        done += 1
        print(own._p_serial.hex(), *("|".join(key) for key in edited))


def main(socket, seed, edits, seconds):
    """Work with a clock that is off."""
    ready()
    shift = timedelta(seconds=int(seconds))
    true_now = writing.utc_now

    def own_now():
        moment = datetime.fromisoformat(true_now()) + shift
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    writing.utc_now = own_now
    database = connect(Path(socket))
    work(database.open(), seed, random.Random(int(seed)), int(edits))
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
