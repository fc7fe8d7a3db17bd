"""What the program says, looked up once."""

from infoportal.browser.layout.said import plain
from infoportal.browser.layout.said import say
from infoportal.browser.layout.template import translate
from zope.component import provideUtility
from zope.i18n.interfaces import ITranslationDomain
from zope.i18n.simpletranslationdomain import SimpleTranslationDomain
from zope.i18nmessageid import MessageFactory

import pytest


WORDS = {
    ("fi", "hello"): "Hei",
    ("fi", "hello_to"): "Hei ${name}!",
}
_ = MessageFactory("said-test")


@pytest.fixture(scope="module", autouse=True)
def domain():
    """A catalogue of two messages."""
    provideUtility(
        SimpleTranslationDomain("said-test", WORDS), ITranslationDomain, "said-test"
    )
    plain.cache_clear()
    yield
    plain.cache_clear()


@pytest.mark.parametrize(
    "message, language, expected",
    [
        (_("hello", default="Hello"), "fi", "Hei"),
        (_("hello", default="Hello"), "so", "Hello"),
        (
            _("hello_to", default="Hello ${name}!", mapping={"name": "A"}),
            "fi",
            "Hei A!",
        ),
        (
            _("hello_to", default="Hello ${name}!", mapping={"name": "A"}),
            "so",
            "Hello A!",
        ),
        ("somebody's own text", "fi", "somebody's own text"),
        ("", "fi", ""),
    ],
)
def test_say(message, language, expected):
    assert [say(message, language) for _time in range(2)] == [expected] * 2
    assert type(say(message, language)) is str


def test_the_same_message_with_other_values_says_others():
    def said(name):
        return say(_("hello_to", mapping={"name": name}), "fi")

    assert [said("A"), said("B")] == ["Hei A!", "Hei B!"]


@pytest.mark.parametrize(
    "msgid, mapping, expected",
    [
        ("hello", None, "Hei"),
        ("hello_to", {"name": "<bdi>A</bdi>"}, "Hei <bdi>A</bdi>!"),
        (_("hello"), None, "Hei"),
        (None, None, None),
        (7, None, "7"),
    ],
)
def test_templates_say_the_same(msgid, mapping, expected):
    found = translate(msgid, "said-test", mapping, target_language="fi", default="x")
    assert found == expected
