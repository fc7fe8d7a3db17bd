"""Pages of other sites may read what is public, never as somebody who is signed in."""

from infoportal.services.refusing import ALLOWED
from plone.rest.cors import CORSPolicy


class PublicCORS(CORSPolicy):
    """Anybody may read from anywhere, without credentials.

    The header stands on every answer, asked for or not: a cache may then give one
    answer to all.
    """

    allow_origin = ("*",)
    allow_methods = ALLOWED
    allow_headers = (
        "Accept",
        "Accept-Language",
        "Content-Type",
        "If-Modified-Since",
        "If-None-Match",
    )
    expose_headers = (
        "Content-Language",
        "Content-Length",
        "Deprecation",
        "ETag",
        "Last-Modified",
        "Link",
        "Retry-After",
        "Sunset",
    )
    allow_credentials = False
    max_age = "86400"

    def process_simple_request(self) -> bool:
        """Open what only reads."""
        if self.request["REQUEST_METHOD"].upper() not in self.allow_methods:
            return False
        response = self.request.response
        response.setHeader("Access-Control-Allow-Origin", "*")
        response.setHeader(
            "Access-Control-Expose-Headers", ", ".join(self.expose_headers)
        )
        return True

    def _allowed_origin(self) -> str | bool:
        return self.request.getHeader("Origin", None) or False

    def _process_origin_and_credentials(self, origin: str) -> None:
        self.request.response.setHeader("Access-Control-Allow-Origin", "*")
