"""What has happened to the public texts, in the order of commits, for harvesters.

``noting`` says what a transaction has done, ``tail`` numbers it, ``journal`` keeps
it, ``following`` tells it to who asks from a cursor on. ``docs/harvesting.md`` has
the reasons.
"""
