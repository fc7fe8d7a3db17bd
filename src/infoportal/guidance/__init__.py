"""Which ways of getting a service fit a person: pure, plain values and a clock.

The ladder is that of customer service: 0 handle it yourself online, 1 advice, 2 a
service point, 3 the provider's own expert. ``ladder.ladder`` is the door in;
``rules`` and ``clock`` say what fits and what is missing, ``ranking`` what comes
first. See ``docs/guidance.md``.
"""
