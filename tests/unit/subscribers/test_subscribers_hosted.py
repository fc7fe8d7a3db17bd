"""Requests that our own server maps to the site have the portal's layer at once."""

from infoportal.interfaces import IInfoportalLayer
from infoportal.server.filters.hostroot import HOSTED
from infoportal.subscribers.hosted import mark_early
from types import SimpleNamespace
from zope.publisher.browser import TestRequest as Request

import pytest


@pytest.mark.parametrize(
    "environ, expected", [({HOSTED: "infoportal"}, True), ({}, False)]
)
def test_only_what_our_server_has_mapped(environ, expected):
    request = Request(environ=environ)
    request.environ = environ
    mark_early(SimpleNamespace(request=request))
    assert IInfoportalLayer.providedBy(request) is expected
