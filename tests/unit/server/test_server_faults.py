"""What is answered when Zope has no answer: in the visitor's language, from no data."""

from infoportal.languages import DEFAULT_LANGUAGES
from infoportal.languages import language
from infoportal.server.filters.faults import Faults
from infoportal.server.filters.hostroot import HostRoot
from infoportal.server.judging import status_of
from infoportal.server.messages import fault_answer
from transaction.interfaces import TransientError
from zExceptions import BadRequest
from zExceptions import MethodNotAllowed
from zExceptions import NotFound
from zExceptions import Redirect
from ZPublisher.HTTPRequest import HTTPRequest
from ZPublisher.HTTPResponse import HTTPResponse

import json
import pytest


def failing(fault):
    """Return an application that fails."""

    def application(environ, start_response):
        raise fault

    return Faults(application, (Exception,), status_of, fault_answer)


def reading(query):
    """Return an application that reads a request as Zope does."""

    def application(environ, start_response):
        environ = {**environ, "QUERY_STRING": query}
        HTTPRequest(None, environ, HTTPResponse()).processInputs()

    return Faults(application, (Exception,), status_of, fault_answer)


@pytest.mark.parametrize(
    "fault, status",
    [
        (ValueError("x"), 500),
        (KeyError("x"), 500),
        (BadRequest("x"), 400),
        (NotFound("x"), 404),
        (MethodNotAllowed("x"), 405),
        (Redirect("/fi"), 0),
        (TransientError(), 503),
    ],
)
def test_status_of_a_fault(fault, status):
    assert status_of(fault) == status


@pytest.mark.parametrize(
    "path, accept, tag, direction",
    [
        ("/fi/housing", "ar", "fi", "ltr"),
        ("/ar/housing", "fi", "ar", "rtl"),
        ("/so", "", "so", "ltr"),
        ("/zh/x", "", "zh-Hans", "ltr"),
        ("/", "fa", "fa", "rtl"),
    ],
)
def test_fault_of_ours_has_a_page_in_the_visitors_language(
    ask, path, accept, tag, direction
):
    answer = ask(failing(ValueError("secret")), path, HTTP_ACCEPT_LANGUAGE=accept)
    text = answer.body.decode()
    assert answer.status == 500
    assert f'<html lang="{tag}" dir="{direction}">' in text
    assert "secret" not in text
    assert answer.headers["cache-control"] == "private, no-store"
    assert int(answer.headers["content-length"]) == len(answer.body)


def test_what_others_answer_is_left_to_them(ask):
    with pytest.raises(Redirect):
        ask(failing(Redirect("/fi")), "/fi")


@pytest.mark.parametrize(
    "path, accept, tag, direction",
    [
        ("/VirtualHostBase/http/a:80/p/VirtualHostRoot/ar/x", "fi", "ar", "rtl"),
        ("/", "zh-CN,en;q=0.5", "zh-Hans", "ltr"),
        ("/", "", "fi", "ltr"),
    ],
)
def test_storage_that_is_away_is_told_to_come_back(ask, path, accept, tag, direction):
    answer = ask(failing(TransientError()), path, HTTP_ACCEPT_LANGUAGE=accept)
    assert answer.status == 503
    assert answer.headers["retry-after"]
    assert answer.headers["cache-control"] == "private, no-store"
    assert f'<html lang="{tag}" dir="{direction}">' in answer.body.decode()


@pytest.mark.parametrize("fault", [TransientError(), ValueError(), BadRequest()])
def test_a_page_from_no_data_leads_on(ask, fault):
    text = ask(failing(fault), "/ar/housing").body.decode()
    assert '<a class="button" href="tel:112">' in text
    assert '<form class="form" action="/ar/search" role="search">' in text
    assert 'name="q"' in text
    assert '<label for="q">' in text
    assert '<a href="/ar">' in text
    assert '<a href="/ar#topics">' in text
    for code in DEFAULT_LANGUAGES:
        assert f'href="/{code}" hreflang="{language(code).tag}"' in text
    assert "<script" not in text


@pytest.mark.parametrize(
    "query",
    [
        "x:int=many",
        "x:float=<b>",
        "x:date=never",
        "x:required=",
        "x:long=1e",
        "x:json={",
        "x:utf8:int=a",
        "%ff%fe=1",
        "x:ascii=%C3%A4",
    ],
)
def test_what_cannot_be_read_is_a_bad_request(ask, query):
    answer = ask(reading(query), "/so/housing")
    text = answer.body.decode()
    assert answer.status == 400
    assert '<html lang="so"' in text
    assert "<b>" not in text


def test_head_has_no_body(ask):
    assert ask(failing(ValueError()), "/fi", "HEAD").body == b""


def test_api_is_answered_in_its_own_shape(ask):
    answer = ask(failing(ValueError()), "/++api++/fi/@topics")
    assert answer.headers["content-type"] == "application/json"
    assert json.loads(answer.body)["type"] == "InternalError"
    answer = ask(failing(TransientError()), "/++api++/fi/@topics")
    assert json.loads(answer.body)["type"] == "Unavailable"


def test_address_that_is_no_text_has_a_page_too(ask, application):
    portal = HostRoot(application([b"ok"]), "p", answer=fault_answer)
    answer = ask(portal, "/ar/\xff\xfe")
    assert answer.status == 400
    assert '<html lang="ar" dir="rtl">' in answer.body.decode()
