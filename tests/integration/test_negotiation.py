"""In which language a request is."""

from infoportal.interfaces import IInfoportalLayer
from infoportal.negotiation import PathLanguage
from plone.i18n.interfaces import INegotiateLanguage
from zope.component import getMultiAdapter
from zope.interface import alsoProvides

import pytest


@pytest.mark.parametrize(
    "steps, accepts, expected",
    [
        (("fi",), "", "fi"),
        (("ar", "housing", "renting"), "fi", "ar"),
        (("++api++", "so", "@pages"), "fi", "so"),
        # The first step that is a language is it, whatever lies deeper.
        (("sv", "fi"), "", "sv"),
        ((), "ru", "ru"),
        (("xx",), "uk,fi;q=0.5", "uk"),
        ((), "xx", "fi"),
    ],
)
def test_language(site, steps, accepts, expected):
    request = site.REQUEST.clone()
    alsoProvides(request, IInfoportalLayer)
    request.environ["HTTP_ACCEPT_LANGUAGE"] = accepts
    request.set("TraversalRequestNameStack", list(reversed(steps)))
    found = getMultiAdapter((site, request), INegotiateLanguage)
    assert isinstance(found, PathLanguage)
    assert found.language == expected
