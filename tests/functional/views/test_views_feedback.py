"""Feedback as a visitor without scripts gives it, and what comes of it."""

from App.config import getConfiguration
from collective.easyform.api import get_schema
from email.utils import getaddresses
from infoportal.feedback.answers import store_of
from infoportal.feedback.answers import waiting_numbers
from infoportal.feedback.unsent import counts
from infoportal.feedback.unsent import forget_old
from infoportal.feedback.unsent import send_unsent
from infoportal.interfaces import IInfoportalLayer
from infoportal.languages import DEFAULT_LANGUAGES
from mailserver import mail_server
from plone import api
from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
from plone.app.testing import setRoles
from plone.app.testing import SITE_OWNER_NAME
from plone.app.testing import SITE_OWNER_PASSWORD
from plone.app.testing import TEST_USER_ID
from plone.app.textfield.value import RichTextValue
from plone.testing.zope import Browser
from portalserver import free_port
from urllib.parse import urlencode
from zope.interface import alsoProvides

import pytest
import re
import transaction


MESSAGE = "form.widgets.message"
EMAIL = "form.widgets.email"
HELPED = "form.widgets.helped"
SUBMIT = "form.buttons.submit"
PAGE = "/fi/housing/renting"
VARIANT = f"{PAGE}/in/oulu"
TOWN = "palaute@oulu.example"
PORTAL = "portal@site.example"


@pytest.fixture
def portal(functional):
    """A page, a municipality with an address of its own, and a mail server's name."""
    portal = functional["portal"]
    setRoles(portal, TEST_USER_ID, ["Manager"])
    alsoProvides(portal.REQUEST, IPloneAppMultilingualInstalled, IInfoportalLayer)

    def make(container, type_, id_, title, **values):
        made = api.content.create(container, type_, id_, title=title, **values)
        api.content.transition(made, "publish")
        return made

    topic = make(portal["fi"], "topic", "housing", "Asuminen")
    make(topic, "info_page", "renting", "Vuokra-asunto")
    places = make(portal["fi"], "section", "municipalities", "Kunnat")
    values = {"number": "564", "official_languages": ("sv", "fi")}
    make(places, "municipality", "oulu", "Oulu", feedback_email=TOWN, **values)
    for name, value in (
        ("email_from_address", PORTAL),
        ("email_from_name", "Infoportaali"),
        ("smtp_host", "127.0.0.1"),
        ("smtp_port", free_port()),
    ):
        api.portal.set_registry_record(f"plone.{name}", value)
    transaction.commit()
    return portal


@pytest.fixture
def mail(portal):
    """The site's mail server, which runs."""
    with mail_server(api.portal.get_registry_record("plone.smtp_port")) as server:
        yield server


@pytest.fixture
def visitor(functional, portal):
    """A browser without scripts; it shows errors as visitors see them."""
    browser = Browser(functional["app"])
    browser.raiseHttpErrors = False
    return browser


def open_form(browser, portal, language="fi", page=PAGE, **more):
    """Open the form about a page."""
    query = urlencode({"page": page, **more})
    browser.open(f"{portal.absolute_url()}/{language}/feedback?{query}")


def send(browser, **values):
    """Fill the form in and send it."""
    for name, value in values.items():
        browser.getControl(name=f"form.widgets.{name}").value = value
    browser.getControl(name=SUBMIT).click()


def rows(portal, language="fi"):
    """Return the rows that are kept."""
    transaction.begin()
    return [dict(row) for row in store_of(portal[language]["feedback"]).values()]


def status(browser):
    """Return the status of the last answer."""
    return int(browser.headers["Status"][:3])


def test_yes_is_one_row_without_anything_about_the_person(visitor, portal, mail):
    visitor.open(f"{portal.absolute_url()}{PAGE}")
    visitor.getLink("Kyllä").click()
    assert rows(portal) == []
    assert visitor.getControl(name=HELPED).value == ["yes"]
    assert "Vuokra-asunto" in visitor.contents
    send(visitor, email="a@b.fi")
    assert "Kiitos" in visitor.contents
    [row] = rows(portal)
    day = row.pop("day")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", day)
    assert row.pop("id")
    assert row == {
        "helped": "yes",
        "message": "",
        "email": "",
        "page": PAGE,
        "mailed": "",
        "site": portal.absolute_url(),
    }
    assert mail.mails == []
    assert {page: dict(found) for page, found in counts(portal).items()} == {
        PAGE: {"yes": 1}
    }
    visitor.getLink("Takaisin sivulle").click()
    assert visitor.url == f"{portal.absolute_url()}{PAGE}"


def test_a_message_comes_to_who_answers_for_the_page(visitor, portal, mail):
    open_form(visitor, portal, page=VARIANT, helped="no")
    send(visitor, message="Hei!\n\nمرحبا 中文 <b>&</b>", email="visitor@example.org")
    assert "Kiitos" in visitor.contents
    [came] = mail.mails
    assert mail.recipients == [[TOWN]]
    assert getaddresses([came["From"]]) == [("Infoportaali", PORTAL)]
    assert came["Reply-To"] == "visitor@example.org"
    # In the municipality's first official language; the title is the page's own.
    assert came["Subject"] == "Respons på sidan: Vuokra-asunto"
    assert came["Date"]
    assert came.get_content_type() == "text/plain"
    text = came.get_content().replace("\r\n", "\n")
    assert "Hei!\n\nمرحبا 中文 <b>&</b>\n" in text
    assert f"Adress: {portal.absolute_url()}{VARIANT}\n" in text
    assert "Besökarens språk: finska\n" in text
    assert "Var sidan till nytta: Nej\n" in text
    [row] = rows(portal)
    assert row["mailed"] == "yes"
    assert waiting_numbers(portal["fi"]["feedback"]) == []


def test_the_page_alone_says_where_it_goes(visitor, portal, mail):
    body = {
        "page": PAGE,
        MESSAGE: "Hei",
        SUBMIT: "1",
        "to": "evil@spam.example",
        "form.widgets.page": VARIANT,
        "form.widgets.mailed": "yes",
        "recipient_email": "evil@spam.example",
    }
    visitor.post(f"{portal.absolute_url()}/fi/feedback", urlencode(body))
    assert mail.recipients == [[PORTAL]]
    assert rows(portal)[0]["page"] == PAGE


def test_the_row_is_kept_before_the_mail_goes(visitor, portal, mail, functional):
    path = portal["fi"]["feedback"].getPhysicalPath()
    seen = []

    def look():
        manager = transaction.TransactionManager()
        connection = portal._p_jar.db().open(manager)
        form = connection.root()["Application"].unrestrictedTraverse(path)
        seen.extend(row["mailed"] for row in store_of(form).values())
        manager.abort()
        connection.close()

    mail.look = look
    open_form(visitor, portal)
    send(visitor, message="Hei")
    assert seen == ["no"]
    assert rows(portal)[0]["mailed"] == "yes"


def nobody_listens(portal, mail):
    """Lead the mail to a port at which no server is."""
    api.portal.set_registry_record("plone.smtp_port", free_port())


def it_refuses(portal, mail):
    """Let the server refuse what comes."""
    mail.answer = "554 No"


def no_sender(portal, mail):
    """Leave the site without an address of its own."""
    portal.portal_registry["plone.email_from_address"] = None


def no_server(portal, mail):
    """Leave the site without a mail server."""
    portal.portal_registry["plone.smtp_host"] = ""


@pytest.mark.parametrize(
    "fail", [nobody_listens, it_refuses, no_sender, no_server], ids=lambda f: f.__name__
)
def test_a_mail_server_that_fails_loses_nothing(
    visitor, portal, mail, functional, fail, caplog
):
    port = api.portal.get_registry_record("plone.smtp_port")
    fail(portal, mail)
    transaction.commit()
    open_form(visitor, portal, page=VARIANT)
    send(visitor, message="Salainen huoli", email="visitor@example.org")
    assert status(visitor) == 200
    assert "Kiitos" in visitor.contents
    assert [row["mailed"] for row in rows(portal)] == ["no"]
    assert mail.mails == []
    told = caplog.text
    assert "feedback waits" in told
    assert "Salainen" not in told
    assert "example" not in told

    editor = Browser(functional["app"])
    editor.addHeader("Authorization", f"Basic {SITE_OWNER_NAME}:{SITE_OWNER_PASSWORD}")
    editor.open(f"{portal.absolute_url()}{PAGE}")
    editor.getLink("Palautetta lähettämättä sähköpostilla: 1").click()
    assert "Salainen huoli" in editor.contents

    assert send_unsent(portal) == (0, 1)
    mail.answer = "250 OK"
    for name, value in (
        ("smtp_host", "127.0.0.1"),
        ("smtp_port", port),
        ("email_from_address", PORTAL),
    ):
        api.portal.set_registry_record(f"plone.{name}", value)
    assert send_unsent(portal) == (1, 0)
    assert mail.recipients == [[TOWN]]
    assert "Salainen huoli" in mail.mails[0].get_content()
    assert f"{portal.absolute_url()}{VARIANT}" in mail.mails[0].get_content()
    assert [row["mailed"] for row in rows(portal)] == ["yes"]
    assert send_unsent(portal) == (0, 0)


def test_a_trap_that_was_filled_in_sends_nothing_and_loses_nothing(
    visitor, portal, mail
):
    open_form(visitor, portal)
    visitor.getControl(name="homepage").value = "http://spam.example"
    send(visitor, message="Tärkeä asia")
    assert status(visitor) == 400
    assert rows(portal) == mail.mails == []
    assert visitor.getControl(name=MESSAGE).value == "Tärkeä asia"
    assert "spam.example" not in visitor.contents
    # A person, whose browser filled it in, sends it again.
    visitor.getControl(name=SUBMIT).click()
    assert status(visitor) == 200
    assert len(rows(portal)) == len(mail.mails) == 1


@pytest.mark.parametrize(
    "name, value, taken",
    [
        ("Origin", "http://nohost", True),
        ("Origin", "null", True),
        ("Referer", "http://nohost/plone/fi", True),
        ("Origin", "https://evil.example", False),
        ("Referer", "https://evil.example/page", False),
    ],
)
def test_what_another_site_sends_is_asked_for_again(
    visitor, portal, mail, name, value, taken
):
    visitor.addHeader(name, value)
    body = {"page": PAGE, MESSAGE: "Hei", SUBMIT: "1"}
    visitor.post(f"{portal.absolute_url()}/fi/feedback", urlencode(body))
    assert status(visitor) == (200 if taken else 403)
    assert len(rows(portal)) == len(mail.mails) == int(taken)


@pytest.mark.parametrize(
    "values, field, focus",
    [
        ({}, "form-widgets-helped-0", "form-widgets-helped-0"),
        ({"message": "x" * 5001}, "form-widgets-message", "form-widgets-message"),
        (
            {"message": "<b>Hei</b>", "email": "nobody"},
            "form-widgets-email",
            "form-widgets-email",
        ),
    ],
)
def test_a_fault_is_told_at_its_field_and_what_was_typed_is_kept(
    visitor, portal, mail, values, field, focus
):
    open_form(visitor, portal, page=VARIANT)
    send(visitor, **values)
    assert f'<a href="#{field}">' in visitor.contents
    focused = re.search(r"<(?:input|textarea)[^>]*autofocus[^>]*>", visitor.contents)
    assert f'id="{focus}"' in focused.group(0)
    described = field.removesuffix("-0") + "-fault"
    assert f'id="{described}"' in visitor.contents
    assert re.search(rf'aria-describedby="[^"]*{described}"', visitor.contents)
    for name, value in values.items():
        assert visitor.getControl(name=f"form.widgets.{name}").value == value
    assert visitor.getControl(name="page").value == VARIANT
    assert rows(portal) == mail.mails == []


def test_five_thousand_signs_with_ends_of_lines_are_not_too_many(visitor, portal, mail):
    body = {"page": PAGE, MESSAGE: "a\r\n" * 2500, SUBMIT: "1"}
    visitor.post(f"{portal.absolute_url()}/fi/feedback", urlencode(body))
    assert "Kiitos" in visitor.contents
    assert len(mail.mails) == 1


@pytest.fixture
def counted(monkeypatch, tmp_path):
    """A data folder, in which attempts are counted."""
    monkeypatch.setattr(getConfiguration(), "clienthome", str(tmp_path))
    return tmp_path


def test_the_sixth_waits_and_keeps_what_was_typed(visitor, portal, mail, counted):
    for number in range(5):
        open_form(visitor, portal)
        send(visitor, message=f"Viesti {number}")
        assert status(visitor) == 200
    open_form(visitor, portal, language="ar")
    send(visitor, message="Kuudes", email="a@b.fi")
    assert status(visitor) == 429
    assert 0 < int(visitor.headers["Retry-After"]) <= 600
    assert "انتظر 10" in visitor.contents
    assert visitor.getControl(name=MESSAGE).value == "Kuudes"
    assert visitor.getControl(name=EMAIL).value == "a@b.fi"
    assert rows(portal, "ar") == []
    assert len(mail.mails) == len(rows(portal)) == 5
    # Reading is free, and what is wrong does not count.
    open_form(visitor, portal)
    assert status(visitor) == 200


def test_faults_do_not_count(visitor, portal, mail, counted):
    open_form(visitor, portal)
    for _try in range(7):
        send(visitor, message="Hei", email="nobody")
    send(visitor, message="Hei", email="")
    assert "Kiitos" in visitor.contents


def test_what_is_typed_is_never_markup(visitor, portal, mail):
    evil = '"><script>alert(1)</script>'
    open_form(visitor, portal, page=evil, helped=evil, message=evil)
    assert "<script>alert" not in visitor.contents
    send(visitor, message=f"</textarea>{evil}", email=evil)
    assert "<script>alert" not in visitor.contents
    assert visitor.getControl(name=MESSAGE).value == f"</textarea>{evil}"
    send(visitor, email="")
    assert "<script>alert" not in visitor.contents


def test_what_was_typed_is_no_markup_in_an_editors_thanks(visitor, portal):
    form = portal["fi"]["feedback"]
    form.thanksPrologue = RichTextValue("<p>${message}</p>", "text/html", "text/html")
    form.formPrologue = RichTextValue("<p>Alku</p>", "text/html", "text/html")
    transaction.commit()
    open_form(visitor, portal)
    assert "<p>Alku</p>" in visitor.contents
    send(visitor, message="<img src=x onerror=alert(1)><script>alert(2)</script>Hei")
    assert "Hei" in visitor.contents
    assert "onerror" not in visitor.contents
    assert "alert(2)" not in visitor.contents


def test_reading_writes_nothing(visitor, portal, mail):
    body = {"page": PAGE, MESSAGE: "Hei", HELPED: "yes", SUBMIT: "1"}
    visitor.open(f"{portal.absolute_url()}/fi/feedback?{urlencode(body)}")
    assert status(visitor) == 200
    assert visitor.getControl(name=MESSAGE).value == ""
    assert rows(portal) == mail.mails == []


JUNK = [
    "page=/fi&page=/sv",
    "page:int=5",
    "page:list=/fi",
    "page:record=x",
    "page.x:record=1",
    "page=%00%ff%fe",
    "page=" + "%2f" * 3000,
    "helped=maybe",
    "helped=yes&helped=no",
    "homepage.x:record=1",
    f"{MESSAGE}=a&{MESSAGE}=b",
    f"{MESSAGE}:list=a",
    f"{MESSAGE}:tuple=a",
    f"{MESSAGE}:int=5",
    f"{MESSAGE}:record=5",
    f"{MESSAGE}.x:record=5",
    f"{MESSAGE}=%ed%a0%80%00%ff",
    f"{EMAIL}=a%40b.fi%0d%0aBcc:c%40d.fi",
    f"{EMAIL}=a&{EMAIL}=b",
    f"{EMAIL}:bytes=a",
    f"{HELPED}=maybe",
    f"{HELPED}=yes&{HELPED}=no",
    f"{HELPED}:list=yes",
    f"{HELPED}.x:record=yes",
    f"{HELPED}:int=1",
    "form.widgets.page=/fi&form.widgets.day=x",
    "_authenticator=x",
    "form.buttons.reset=1",
]


def test_junk_is_answered(visitor, portal, mail):
    address = f"{portal.absolute_url()}/fi/feedback"
    answers = {}
    for junk in JUNK:
        visitor.open(f"{address}?{junk}")
        read = status(visitor)
        visitor.post(address, f"{junk}&{SUBMIT}=1")
        answers[junk] = {read, status(visitor)}
    assert not {j: found for j, found in answers.items() if found - {200, 400, 404}}
    assert all("\n" not in str(came["Subject"]) for came in mail.mails)
    assert all(sent == [PORTAL] for sent in mail.recipients)


def test_a_file_in_place_of_a_text_is_no_text(visitor, portal, mail):
    parts = "".join(
        f'--x\r\nContent-Disposition: form-data; name="{name}"; filename="a.txt"\r\n'
        "Content-Type: text/plain\r\n\r\nHei\r\n"
        for name in (MESSAGE, EMAIL, HELPED, "page", "homepage")
    )
    button = f'--x\r\nContent-Disposition: form-data; name="{SUBMIT}"\r\n\r\n1\r\n'
    address = f"{portal.absolute_url()}/fi/feedback"
    visitor.post(
        address, f"{parts}{button}--x--\r\n", "multipart/form-data; boundary=x"
    )
    assert status(visitor) in (200, 400)
    assert rows(portal) == mail.mails == []


def test_no_cookie_no_token_nothing_to_keep(visitor, portal):
    for path in (PAGE, VARIANT, f"/fi/feedback?page={PAGE}"):
        visitor.open(portal.absolute_url() + path)
        assert "authenticator" not in visitor.contents
        assert "Set-Cookie" not in visitor.headers
    assert visitor.headers["Cache-Control"] == "private, no-store"
    assert 'content="noindex"' in visitor.contents


def test_the_block_leads_to_the_page_it_stands_on(visitor, portal):
    visitor.open(portal.absolute_url() + VARIANT)
    link = f"{portal.absolute_url()}/fi/feedback?page={VARIANT}"
    assert visitor.getLink("Ei", index=-1).url == f"{link}&helped=no"
    assert visitor.getLink("Kirjoita meille").url == link
    api.content.delete(portal["fi"]["feedback"])
    transaction.commit()
    visitor.open(portal.absolute_url() + VARIANT)
    assert "/fi/feedback" not in visitor.contents
    visitor.open(link)
    assert status(visitor) == 404


def test_an_editor_may_say_something_too(functional, portal, mail):
    editor = Browser(functional["app"])
    editor.addHeader("Authorization", f"Basic {SITE_OWNER_NAME}:{SITE_OWNER_PASSWORD}")
    open_form(editor, portal)
    send(editor, message="Hei")
    assert "Kiitos" in editor.contents
    assert len(mail.mails) == len(rows(portal)) == 1


def test_only_editors_read_the_answers(visitor, portal, mail, functional):
    open_form(visitor, portal)
    send(visitor, message="Salainen", email="visitor@example.org")
    form = f"{portal.absolute_url()}/fi/feedback"
    for name in ("saveddata", "actions/answers/@@data", "actions", "fields", "edit"):
        visitor.open(f"{form}/{name}")
        assert status(visitor) == 404
        assert "Salainen" not in visitor.contents
    editor = Browser(functional["app"])
    editor.addHeader("Authorization", f"Basic {SITE_OWNER_NAME}:{SITE_OWNER_PASSWORD}")
    editor.open(form)
    editor.getLink("Vastaukset").click()
    assert "Salainen" in editor.contents


def test_an_editor_can_save_the_form_under_its_reserved_name(portal, functional):
    editor = Browser(functional["app"])
    editor.addHeader("Authorization", f"Basic {SITE_OWNER_NAME}:{SITE_OWNER_PASSWORD}")
    editor.open(f"{portal.absolute_url()}/fi/feedback/edit")
    editor.getControl(name="form.widgets.IDublinCore.title").value = "Sana on vapaa"
    editor.getControl(name="form.buttons.save").click()
    transaction.begin()
    assert portal["fi"]["feedback"].title == "Sana on vapaa"


def test_a_field_that_an_editor_adds_is_mailed(visitor, portal, mail):
    form = portal["fi"]["feedback"]
    more = (
        '<field name="place" type="zope.schema.TextLine"><title>Paikka</title>'
        "<required>False</required></field></schema>"
    )
    form.fields_model = form.fields_model.replace("</schema>", more)
    transaction.commit()
    assert "place" in get_schema(form)
    open_form(visitor, portal)
    send(visitor, message="Hei", place="Kiiminki")
    assert "Paikka: Kiiminki" in mail.mails[0].get_content()
    assert rows(portal)[0]["place"] == "Kiiminki"


def test_what_is_old_goes(visitor, portal, mail):
    form = portal["fi"]["feedback"]
    store = store_of(form)
    old = {"helped": "yes", "page": PAGE, "message": "", "email": "", "id": 1000}
    store[1000] = old
    transaction.commit()
    open_form(visitor, portal)
    send(visitor, message="Hei")
    assert [row["message"] for row in rows(portal)] == ["Hei"]
    store_of(form)[1000] = old
    assert forget_old(portal) == 1
    api.portal.set_registry_record("infoportal.feedback_days", 0)
    store_of(form)[1000] = old
    assert forget_old(portal) == 0


def test_the_same_page_is_meant_in_another_language(visitor, portal):
    open_form(visitor, portal)
    visitor.getLink("Svenska").click()
    assert visitor.url == f"{portal.absolute_url()}/sv/feedback?page={PAGE}"
    # The page has no Swedish text: its Finnish title is marked as such.
    assert re.search(r'lang="fi"[^>]*>Vuokra-asunto', visitor.contents)


def test_thanks_in_the_language_of_the_visitor(visitor, portal, mail):
    for language in DEFAULT_LANGUAGES:
        form = portal[language]["feedback"]
        open_form(visitor, portal, language=language)
        send(visitor, message="…")
        assert f"<h1>{form.thankstitle}</h1>" in visitor.contents
        assert form.thanksdescription in visitor.contents
        assert f'lang="{language}' in visitor.contents
    assert mail.recipients == [[PORTAL]] * len(DEFAULT_LANGUAGES)
