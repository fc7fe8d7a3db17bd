"""Feedback on a running portal: two web processes, one limit, one mail server."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from mailserver import mail_server
from portalserver import free_port
from portalserver import infoportal

import pytest
import time


PAGE = "/fi/housing"
VARIANT = "/fi/education/day-care/in/helsinki"
MESSAGE = "form.widgets.message"
MOST = 5


@pytest.fixture(scope="module")
def port():
    """Where the mail server is, when there is one."""
    return free_port()


@pytest.fixture(scope="module")
def behind(behind_proxy, port):
    """The portal behind a proxy, with a mail server set."""
    settings = {
        "smtp_host": "127.0.0.1",
        "smtp_port": port,
        "email_from_name": "Infoportaali",
        "email_from_address": "portal@site.example",
    }
    with behind_proxy.client(admin=True) as admin:
        admin.patch("/++api++/@controlpanels/mail", json=settings).raise_for_status()
    return behind_proxy


def say(server, address, message="Hei", language="fi", page=PAGE):
    """Send a message from an address, as a browser without scripts does."""
    values = {"page": page, MESSAGE: message, "form.buttons.submit": "1"}
    with server.client(headers={"X-Forwarded-For": address}) as visitor:
        return visitor.post(f"/{language}/feedback", data=values)


def size(server):
    """Return how large the database is."""
    return (server.var / "filestorage" / "Data.fs").stat().st_size


def count(server):
    """Return how many messages wait to be mailed, as the command tells it."""
    done = infoportal("feedback", VAR=str(server.var))
    assert done.returncode == 0, done.stderr
    return int(done.stdout.rpartition("waiting to be mailed: ")[2])


def test_the_processes_share_the_limit(behind, address):
    with ThreadPoolExecutor(8) as pool:
        jobs = [pool.submit(say, behind, address) for _ in range(16)]
        answers = [job.result() for job in jobs]
    counts = Counter(answer.status_code for answer in answers)
    assert counts == {200: MOST, 429: 11}
    refused = next(a for a in answers if a.status_code == 429)
    assert 0 < int(refused.headers["Retry-After"]) <= 600
    assert ">Hei</textarea>" in refused.text
    assert "Set-Cookie" not in refused.headers
    # Somebody else is let through, by each of the processes.
    assert say(behind, "203.0.113.5").status_code == 200


def test_who_is_refused_writes_nothing_to_the_database(behind, address):
    for _try in range(MOST):
        assert say(behind, address).status_code == 200
    before = size(behind)
    assert [say(behind, address).status_code for _try in range(6)] == [429] * 6
    assert size(behind) == before


def test_no_address_is_written_and_what_is_old_goes_by_itself(behind, address):
    say(behind, address)
    file = behind.var / "instance" / "feedback-attempts"
    written = file.read_text()
    assert written
    assert address not in written
    old = f"{int(time.time()) - 3500} \n{int(time.time()) - 700} abcdef\n"
    file.write_text(old)
    end = time.monotonic() + 20
    # The moment alone is still counted, for all together. While the file is written
    # anew it can be seen empty.
    while "abcdef" in (rows := file.read_text()) or len(rows.splitlines()) != 2:
        assert time.monotonic() < end, f"the old address is still there: {rows}"
        time.sleep(0.2)


def test_a_mail_server_that_is_away_loses_nothing(behind, address, port):
    waiting = count(behind)
    text = "Viesti, joka odottaa. رسالة"
    answer = say(behind, address, text, page=VARIANT)
    assert answer.status_code == 200
    assert "Kiitos" in answer.text
    assert count(behind) == waiting + 1
    with behind.client(admin=True, headers={"Accept": "text/html"}) as admin:
        toolbar = unescape(admin.get(PAGE).text)
    assert f"Palautetta lähettämättä sähköpostilla: {waiting + 1}" in toolbar
    done = infoportal("feedback", "send", VAR=str(behind.var))
    assert (done.returncode, f"still waiting: {waiting + 1}" in done.stdout) == (
        1,
        True,
    )

    with mail_server(port) as server:
        done = infoportal("feedback", "send", VAR=str(behind.var))
        assert done.returncode == 0, done.stderr
        assert len(server.mails) == waiting + 1
        mail = server.mails[-1]
        assert text in mail.get_content()
        assert f"{behind.base_url}{VARIANT}" in mail.get_content()
        assert say(behind, address, "Heti perille").status_code == 200
        assert "Heti perille" in server.mails[-1].get_content()
    assert count(behind) == 0
    log = (behind.var / "log" / "web.log").read_text()
    assert "feedback waits" in log
    assert "odottaa" not in log
    assert address not in log


def test_what_cannot_be_read_is_answered(behind, address):
    with behind.client(headers={"X-Forwarded-For": address}) as visitor:
        for junk in ("helped:date=yes", "page:int=x", f"{MESSAGE}:float=x"):
            assert visitor.get(f"/fi/feedback?{junk}").status_code == 400
            body = f"{junk}&form.buttons.submit=1"
            form = {"Content-Type": "application/x-www-form-urlencoded"}
            answer = visitor.post("/fi/feedback", content=body, headers=form)
            assert answer.status_code == 400


def test_forms_that_were_deleted_are_made_again_when_asked(behind):
    with behind.client(admin=True) as admin:
        assert admin.delete("/++api++/tr/feedback").status_code == 204
        with behind.client() as visitor:
            assert "/tr/feedback" not in visitor.get("/tr/housing").text
            assert visitor.get("/tr/feedback").status_code == 404
            done = infoportal("feedback", "make", VAR=str(behind.var))
            assert done.stdout.strip().endswith("made: tr")
            assert "/tr/feedback?page=/tr/housing" in visitor.get("/tr/housing").text
            assert visitor.get("/tr/feedback").status_code == 200


def test_the_api_tells_readers_what_the_form_is(behind):
    with behind.client() as visitor:
        told = visitor.get("/++api++/fi/feedback").json()
    assert told["title"] == "Palaute"
    assert "fields_model" not in told
