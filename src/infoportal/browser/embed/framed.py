"""What frames share: no header and no menu, one policy, links out of the frame."""

from infoportal.browser.embed.aim import aimed
from infoportal.browser.embed.policy import POLICY
from infoportal.browser.layout.template import page_template
from plone.transformchain.interfaces import DISABLE_TRANSFORM_REQUEST_KEY
from typing import Any


FRAME = page_template(__file__, "frame.pt")
#: For how many seconds a frame may be kept: it says what is open now.
LIFETIME = 60


class Framed:
    """Mixed into a page, before its own class: the page as other sites frame it."""

    layout = FRAME
    robots = "noindex"
    #: The path of the page of the portal that tells the same.
    portal_path = ""
    status = 200

    def set_headers(self: Any) -> None:
        """Let everybody frame this, and nothing run in it that is not ours."""
        super().set_headers()
        # Plone would forbid framing, and writes marks against forged posts into the
        # forms of who is signed in; a frame has nothing to post.
        self.request.environ[DISABLE_TRANSFORM_REQUEST_KEY] = True
        response = self.request.response
        response.setStatus(self.status)
        response.setHeader("Content-Security-Policy", POLICY)
        response.setHeader("X-Content-Type-Options", "nosniff")
        response.setHeader("X-Robots-Tag", self.robots)
        if self.status == 200 and not self.is_signed_in:
            response.setHeader("Cache-Control", f"public, max-age={LIFETIME}")

    def render(self: Any) -> str:
        """Return the page; what is asked of it again stays in the frame."""
        return aimed(super().render(), self.url(self.own_path))

    @property
    def own_path(self: Any) -> str:
        """Return the path of the frame."""
        return self.path

    @property
    def canonical(self: Any) -> str:
        """Return the address that stands for this page: never the frame's."""
        return self.url(self.portal_path) if self.portal_path else ""

    @property
    def source_url(self: Any) -> str:
        """Return where the portal tells the same, else where it begins."""
        return self.canonical or self.url(f"/{self.language}")
