"""Hooks of schemathesis: what OpenAPI has no words for.

That a parameter needs another, or cannot stand beside it, the document says in
``x-needs`` and ``x-not-with``, of which no program knows. So what is meant to be right
is made right; what is meant to be wrong is left as it is.
"""

from pathlib import Path
from schemathesis import GenerationMode

import json
import os
import schemathesis


DOCUMENT = json.loads(Path(os.environ["OPENAPI_DOCUMENT"]).read_text())
PARAMETERS = DOCUMENT["components"]["parameters"].values()
NEEDS = {p["name"]: p["x-needs"] for p in PARAMETERS if "x-needs" in p}
NOT_WITH = {p["name"]: p["x-not-with"] for p in PARAMETERS if "x-not-with" in p}


@schemathesis.hook
def before_call(context, case, kwargs):
    """Leave out what says something only beside another parameter."""
    query, meta = case.query, case.meta
    if not query or meta is None or meta.generation.mode != GenerationMode.POSITIVE:
        return
    for name, other in NEEDS.items():
        if name in query and other not in query:
            del query[name]
    for name, other in NOT_WITH.items():
        if name in query and other in query:
            del query[name]
