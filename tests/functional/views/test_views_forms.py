"""Every public form, filled in wrong in every language: no English is seen."""

from html import unescape
from infoportal.languages import DEFAULT_LANGUAGES
from plone import api
from plone.app.testing import setRoles
from plone.app.testing import TEST_USER_ID
from plone.testing.zope import Browser

import pytest
import re
import transaction


MAIN = re.compile(r"(?s)<main.*?</main>")
CONTROL = re.compile(r'(?s)<option.*?</option>|value="[^"]*"')
TAG = re.compile(r"<[^>]+>")
#: The portal's own name is the same in several languages.
NAME = "Infoportal"


def words(html):
    """Return the texts that a reader sees in the main part."""
    main = MAIN.search(html).group(0)
    texts = [unescape(text).strip() for text in TAG.split(main)]
    return {t for t in texts if re.search(r"[A-Za-z]{3}", t) and t != NAME}


def fill_login(browser, url, portal):
    browser.open(f"{url}/login")
    browser.getControl(name="buttons.login").click()


def fill_login_wrong(browser, url, portal):
    browser.open(f"{url}/login")
    browser.getControl(name="__ac_name").value = "nobody"
    browser.getControl(name="__ac_password").value = "x"
    browser.getControl(name="buttons.login").click()


def fill_help(browser, url, portal):
    browser.open(f"{url}/login-help")
    browser.getControl(name="form.buttons.reset").click()


def fill_help_name(browser, url, portal):
    browser.open(f"{url}/login-help")
    browser.getControl(name="form.widgets.recover_username").value = "x"
    browser.getControl(name="form.buttons.get_username").click()


def open_dead_link(browser, url, portal):
    browser.open(f"{url}/passwordreset/nothing")


def fill_reset(browser, url, portal):
    tool = api.portal.get_tool("portal_password_reset")
    key = tool.requestReset(TEST_USER_ID)["randomstring"]
    transaction.commit()
    browser.open(f"{url}/passwordreset/{key}")
    browser.getControl(name="password").value = "a"
    browser.getControl(name="password2").value = "b"
    browser.getControl(name="form.submitted").click()


def fill_easyform(browser, url, portal):
    browser.open(f"{url}/palaute")
    browser.getControl(name="form.widgets.replyto").value = "no address"
    browser.getControl(name="form.buttons.submit").click()


def fill_feedback_empty(browser, url, portal):
    browser.open(f"{url}/feedback")
    browser.getControl(name="form.buttons.submit").click()


def fill_feedback_wrong(browser, url, portal):
    browser.open(f"{url}/feedback")
    browser.getControl(name="form.widgets.message").value = "1" * 5001
    browser.getControl(name="form.widgets.email").value = "1"
    browser.getControl(name="form.buttons.submit").click()


def fill_feedback_as_a_robot(browser, url, portal):
    browser.raiseHttpErrors = False
    browser.open(f"{url}/feedback")
    browser.getControl(name="homepage").value = "1"
    browser.getControl(name="form.widgets.message").value = "1"
    browser.getControl(name="form.buttons.submit").click()


def fill_feedback(browser, url, portal):
    browser.open(f"{url}/feedback?helped=no")
    browser.getControl(name="form.buttons.submit").click()


FILLS = [
    fill_login,
    fill_login_wrong,
    fill_help,
    fill_help_name,
    open_dead_link,
    fill_reset,
    fill_easyform,
    fill_feedback_empty,
    fill_feedback_wrong,
    fill_feedback_as_a_robot,
    fill_feedback,
]


@pytest.fixture
def portal(functional):
    """The portal with a form that an editor made, in every language."""
    portal = functional["portal"]
    setRoles(portal, TEST_USER_ID, ["Manager"])
    for language in DEFAULT_LANGUAGES:
        form = api.content.create(
            portal[language], "EasyForm", id="palaute", title="☺", submitLabel="☺"
        )
        api.content.transition(form, "publish")
    transaction.commit()
    return portal


@pytest.mark.parametrize("fill", FILLS, ids=lambda fill: fill.__name__)
def test_no_english_in_any_language(functional, portal, fill):
    seen = {}
    for language in DEFAULT_LANGUAGES:
        browser = Browser(functional["app"])
        browser.followRedirects = False
        browser.handleErrors = False
        fill(browser, f"{portal.absolute_url()}/{language}", portal)
        assert f'lang="{language}' in browser.contents
        seen[language] = words(browser.contents)
    english = seen.pop("en")
    left = {code: texts & english for code, texts in seen.items()}
    assert {code: texts for code, texts in left.items() if texts} == {}
