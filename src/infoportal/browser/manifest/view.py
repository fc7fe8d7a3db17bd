"""``/fi/manifest.webmanifest``: a language's portal, to be kept on a home screen."""

from infoportal.browser.front_page.view import FrontPage
from infoportal.browser.static import inline

import json


DAY = 86400
BAND = "#0d463c"
GROUND = "#fbf9f4"


class Manifest(FrontPage):
    """The web manifest of a language.

    The icon stands in it, so that a first visit asks for one file less.
    """

    def __call__(self) -> str:
        """Return the manifest as JSON."""
        response = self.request.response
        response.setHeader("Content-Type", "application/manifest+json; charset=utf-8")
        response.setHeader("Cache-Control", f"public, max-age={DAY}")
        front = self.url(f"/{self.language}")
        values = {
            "id": front,
            "name": self.site_name,
            "short_name": self.site_name,
            "description": self.description,
            "lang": self.program_tag or self.facts.tag,
            "dir": self.program_dir or self.facts.direction,
            "start_url": front,
            "scope": f"{self.portal_url}/",
            "display": "minimal-ui",
            "theme_color": BAND,
            "background_color": GROUND,
            "icons": [
                {
                    "src": inline("icon.svg"),
                    "sizes": "any",
                    "type": "image/svg+xml",
                }
            ],
        }
        return json.dumps(values, ensure_ascii=False)
