"""How often one visitor may ask the API: the stated limits, and their arithmetic.

Pure. It is the generic cell rate algorithm (ITU-T I.371): of a visitor nothing is
kept but the moment at which all that was spent is earned again.
"""

#: Requests that are earned a minute.
A_MINUTE = 600
#: Requests that may come at once, after a rest.
AT_ONCE = 120
#: What costs as much as several requests.
COSTS = {"@dump": 60}

_SECONDS_EACH = 60 / A_MINUTE


def spend(earned_at: float, now: float, cost: int = 1) -> tuple[float, float]:
    """Spend on a request.

    :param earned_at: when all that was spent before is earned again, in seconds.
    :return: that moment after this request, and the seconds to wait instead: when
        they are more than 0, nothing was spent.
    """
    after = max(earned_at, now) + cost * _SECONDS_EACH
    wait = after - now - AT_ONCE * _SECONDS_EACH
    return (earned_at, wait) if wait > 1e-6 else (after, 0.0)


def cost_of(path: str) -> int:
    """Return what a request for a path costs."""
    return max(COSTS.get(step, 1) for step in path.split("/"))
