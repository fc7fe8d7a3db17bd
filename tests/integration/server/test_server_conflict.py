"""The page for who lost a race against another editor."""

from io import BytesIO
from plone.rest.interfaces import IAPIRequest
from urllib.parse import urlencode
from ZODB.POSException import ConflictError
from zope.component import queryMultiAdapter
from zope.interface import alsoProvides
from zope.interface import noLongerProvides

import json
import pytest


@pytest.fixture
def lost(site):
    """Answer a request whose conflict was lost."""
    request = site.REQUEST

    def answer(method, path, fields=()):
        body = urlencode(list(fields)).encode()
        request.stdin = BytesIO(body)
        request.environ.update(
            REQUEST_METHOD=method,
            PATH_INFO=path,
            QUERY_STRING="x=1&y=%22",
            CONTENT_TYPE="application/x-www-form-urlencoded",
            CONTENT_LENGTH=str(len(body)),
        )
        request.method = method
        request["ACTUAL_URL"] = f"http://nohost{path}"
        page = queryMultiAdapter((ConflictError(), request), name="index.html")
        return page(), request.response

    yield answer
    if IAPIRequest.providedBy(request):
        noLongerProvides(request, IAPIRequest)


TYPED = (
    ("title", 'Työ "ja" <b>koulu</b>'),
    ("text", "ensimmäinen\ntoinen"),
    ("form.password", "salaisuus"),
)


def test_what_was_typed_is_kept(lost):
    page, response = lost("POST", "/fi/work/edit", TYPED)
    assert response.getStatus() == 409
    assert 'action="http://nohost/fi/work/edit?x=1&amp;y=%22"' in page
    assert "Työ &quot;ja&quot; &lt;b&gt;koulu&lt;/b&gt;" in page
    assert "<b>" not in page
    assert "ensimmäinen\ntoinen" in page
    assert "salaisuus" not in page
    assert response.getHeader("Cache-Control") == "no-store"


@pytest.mark.parametrize(
    "path, tag, direction", [("/fi/work", "fi", "ltr"), ("/ar/work", "ar", "rtl")]
)
def test_it_is_in_the_language_of_the_path(lost, path, tag, direction):
    page, _ = lost("POST", path, TYPED)
    assert f'lang="{tag}"' in page
    assert f'dir="{direction}"' in page


def test_who_only_read_may_try_again(lost):
    page, response = lost("GET", "/sv/work")
    assert response.getStatus() == 503
    assert response.getHeader("Retry-After")
    assert "<form" not in page
    assert 'href="http://nohost/sv/work?x=1&amp;y=%22"' in page


def test_the_api_says_it_in_json(lost, site):
    alsoProvides(site.REQUEST, IAPIRequest)
    text, response = lost("PATCH", "/++api++/fi/work")
    assert response.getStatus() == 409
    assert json.loads(text)["type"] == "ConflictError"
    assert response.getHeader("Content-Type").startswith("application/json")
