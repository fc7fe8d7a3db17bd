"""How often one visitor may ask the API, whichever web process answers."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from infoportal.services.limits import A_MINUTE
from infoportal.services.limits import AT_ONCE

import time


LIST = "/++api++/so/@topics"


def ask(server, address, times):
    """Ask so often on one connection; return the answers."""
    with server.client(headers={"X-Forwarded-For": address}) as visitor:
        return [visitor.get(LIST) for _number in range(times)]


def test_the_processes_share_the_limit_of_the_api(behind_proxy, address):
    begun = time.monotonic()
    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(ask, behind_proxy, address, AT_ONCE) for _n in range(4)]
        answers = [answer for job in jobs for answer in job.result()]
    seconds = time.monotonic() - begun
    counts = Counter(answer.status_code for answer in answers)
    assert set(counts) == {200, 429}
    # What comes at the very same moment may go uncounted now and then.
    assert AT_ONCE <= counts[200] <= (AT_ONCE + seconds * A_MINUTE / 60) * 1.1 + 1
    refused = next(a for a in answers if a.status_code == 429)
    assert refused.json()["type"] == "TooManyRequests"
    assert refused.headers["Retry-After"] == "1"
    assert refused.headers["Access-Control-Allow-Origin"] == "*"
    # It is said in the language of the address, somebody else is let through, and
    # nobody's address stands in the file.
    assert "codsiyo" in refused.json()["message"].lower()
    assert ask(behind_proxy, "203.0.113.77", 1)[0].status_code == 200
    kept = behind_proxy.var / "instance" / "api-accounts"
    assert address.encode() not in kept.read_bytes()
