"""What is said instead of a page."""

from infoportal import _
from infoportal.browser.errors.view import ErrorPage
from infoportal.browser.errors.view import NotFoundPage
from plone import api
from plone.app.redirector.interfaces import IRedirectionStorage
from plone.app.testing import logout
from plone.rest.interfaces import IAPIRequest
from transaction.interfaces import TransientError
from zExceptions import BadRequest
from zExceptions import NotFound
from zExceptions import Redirect
from zExceptions import Unauthorized
from zope.component import getMultiAdapter
from zope.component import getUtility
from zope.interface import alsoProvides

import pytest
import re


@pytest.fixture
def answer(site):
    """Return the response to an exception at a path, as a visitor gets it."""

    def make(exception, path="/fi/absent", accept="", parents=()):
        logout()
        request = site.REQUEST.clone()
        request.other["ACTUAL_URL"] = site.absolute_url() + path
        request.environ["HTTP_ACCEPT_LANGUAGE"] = accept
        request["PARENTS"] = [*parents, site]
        view = getMultiAdapter((exception, request), name="index.html")
        view.__parent__ = site
        view()
        return request.response

    return make


def text(response):
    return response.getBody().decode()


@pytest.mark.parametrize("exception", [NotFound("x"), Unauthorized("x")])
def test_private_and_absent_are_the_same(answer, exception):
    response = answer(exception)
    assert response.getStatus() == 404
    assert re.search(r'<html[^>]*lang="fi"', text(response))


def test_fault_of_ours_tells_nothing(answer):
    response = answer(ValueError("secret"))
    assert response.getStatus() == 500
    assert "secret" not in text(response)
    assert "Traceback" not in text(response)


def test_bad_request_keeps_its_status_and_not_a_visitors_words(answer):
    response = answer(BadRequest("<b>x</b>"))
    assert response.getStatus() == 400
    assert "<b>x</b>" not in text(response)
    assert "emme ymm" in text(response).casefold() or "understand" in text(response)


def test_bad_request_shows_a_message_of_ours(answer):
    message = _("anything", default="No <i>${what}</i>", mapping={"what": "<b>"})
    html = text(answer(BadRequest(message), "/fi/search"))
    assert "No &lt;i&gt;&lt;b&gt;" in html
    assert re.search(r'href="[^"?]*/fi/search"', html)


def test_language_of_the_browser_where_the_path_has_none(answer):
    found = re.search(r'<html[^>]*lang="ar"', text(answer(NotFound("x"), "/x", "ar")))
    assert found


def test_redirect_is_left_alone(site):
    assert ErrorPage(Redirect("/fi"), site.REQUEST.clone())() == ""


def test_conflict_is_left_to_the_server(site):
    with pytest.raises(TransientError):
        ErrorPage(TransientError(), site.REQUEST.clone())()


def test_moved_page_leads_on_only_when_public(answer, housing, site):
    storage = getUtility(IRedirectionStorage)
    root = "/".join(site.getPhysicalPath())
    api.content.create(site["fi"], "topic", id="private", title="X")
    storage.add(f"{root}/fi/old", f"{root}/fi/test-housing")
    storage.add(f"{root}/fi/gone", f"{root}/fi/private")
    response = answer(NotFound("x"), "/fi/old/renting")
    assert response.getStatus() == 301
    assert response.getHeader("Location").endswith("/fi/test-housing/renting")
    assert answer(NotFound("x"), "/fi/gone").getStatus() == 404


def test_api_tells_of_private_things_what_it_tells_of_absent_ones(site):
    private = api.content.create(site["fi"], "topic", id="private", title="X")
    logout()
    request = site.REQUEST.clone()
    alsoProvides(request, IAPIRequest)
    request["PARENTS"] = [private, site["fi"], site]
    NotFoundPage(Unauthorized("x"), request)()
    assert request.response.getStatus() == 404
    assert "/fi/private" not in text(request.response).partition("context")[2]
