"""Finding things by words: one interface, and for now the catalog behind it.

``ISearch(portal)`` is the engine; ``results.search(engine, view, question)`` makes of
what it finds the answer that pages show. Another engine is another adapter.
"""
