"""What is answered when Zope has no answer: in the visitor's language, from no data."""

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
        (TransientError(), 0),
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


@pytest.mark.parametrize("fault", [TransientError, Redirect])
def test_what_others_answer_is_left_to_them(ask, fault):
    with pytest.raises(fault):
        ask(failing(fault("/fi")), "/fi")


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


def test_address_that_is_no_text_has_a_page_too(ask, application):
    portal = HostRoot(application([b"ok"]), "p", answer=fault_answer)
    answer = ask(portal, "/ar/\xff\xfe")
    assert answer.status == 400
    assert '<html lang="ar" dir="rtl">' in answer.body.decode()
