"""What a web process asks itself for before it answers others."""

from infoportal.server.warmup import PAGES
from infoportal.server.warmup import warm_up


class Body(list):
    """A body that has to be closed."""

    closed = 0

    def close(self):
        """Note it."""
        Body.closed += 1


def test_every_page_is_asked_for_once_and_read_to_its_end():
    asked = []

    def application(environ, start_response):
        asked.append((environ["REQUEST_METHOD"], environ["PATH_INFO"]))
        start_response("404 Not Found" if "not-a" in asked[-1][1] else "200 OK", [])
        assert environ["HTTP_HOST"] == "localhost:8080"
        return Body([b"a", b"b"])

    statuses = warm_up(application, "localhost:8080")
    assert asked == [("GET", f"/fi{page}") for page in PAGES]
    assert statuses == [200] * (len(PAGES) - 1) + [404]
    assert Body.closed == len(PAGES)
