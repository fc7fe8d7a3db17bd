"""The portal as its operator runs it."""

from portalserver import infoportal
from portalserver import run_portal
from portalserver import until

import gzip
import httpx
import os
import re
import signal
import time


def test_it_is_well(portal_server):
    status, state = portal_server.health()
    assert status == 200
    assert state["web"] == state["storage"] == "ok"
    assert state["version"]


def test_the_password_is_told_once_and_kept_closed(portal_server):
    told = portal_server.log.read_text()
    password = portal_server.admin_password
    assert told.count(password) == 1
    # The data may have been made at another port (tests/prepareddata.py).
    assert re.search(r"http://localhost:\d+/login", told)
    kept = portal_server.var / "admin-password"
    assert kept.stat().st_mode & 0o777 == 0o600
    with portal_server.client(admin=True) as client:
        assert client.get("/++api++/@users/admin").status_code == 200


def test_the_default_password_of_the_buildout_is_none(portal_server):
    with portal_server.client() as client:
        answer = client.get(
            "/++api++/@users/admin", auth=("admin", "changed-at-the-first-start")
        )
    assert answer.status_code == 401


def test_the_portal_is_the_root_of_the_host(portal_server):
    with portal_server.client() as client:
        answer = client.get("/++api++/fi", headers={"Host": "portal.example:81"})
        assert answer.json()["@id"] == "http://portal.example:81/fi"
        assert client.get("/infoportal/fi").status_code == 404
        path = "/VirtualHostBase/http/evil.example:80/infoportal/VirtualHostRoot/fi"
        assert client.get(path).status_code == 404


def test_a_visitor_cannot_say_what_a_proxy_says(portal_server):
    headers = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"}
    with portal_server.client(headers=headers) as client:
        assert client.get("/++api++/fi").json()["@id"].startswith("http://127.0.0.1")


def test_answers_are_compressed(portal_server):
    address = f"{portal_server.base_url}/login"
    accept = {"Accept-Encoding": "gzip"}
    with httpx.stream("GET", address, headers=accept, timeout=60) as answer:
        packed = b"".join(answer.iter_raw())
    assert answer.headers["content-encoding"] == "gzip"
    assert "Accept-Encoding" in answer.headers["vary"]
    assert b"<form" in gzip.decompress(packed)
    plain = httpx.get(address, headers={"Accept-Encoding": "identity"}, timeout=60)
    assert "content-encoding" not in plain.headers


def test_a_busy_port_is_one_line_and_status_2(portal_server):
    for command in ("serve", "start"):
        words = ("--port", portal_server.port, "--var", portal_server.var)
        done = infoportal(command, *words)
        assert done.returncode == 2
        assert done.stderr.splitlines() == [
            f"infoportal: Cannot listen on 127.0.0.1 port {portal_server.port}: "
            "Address already in use"
        ]


def test_a_running_portal_is_not_restored_over(portal_server, portal_copy):
    done = infoportal("restore", portal_copy, VAR=str(portal_server.var))
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "stop it first" in done.stderr


def test_a_running_portal_is_packed(portal_server):
    done = infoportal("pack", VAR=str(portal_server.var))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Packed")


def test_the_health_command(portal_server):
    assert infoportal("health", PORT=str(portal_server.port)).returncode == 0


def test_without_storage_it_is_not_well(own_portal):
    storage = own_portal.storage()
    os.kill(storage, signal.SIGSTOP)
    try:
        status, state = own_portal.health()
    finally:
        os.kill(storage, signal.SIGCONT)
    assert status == 503
    assert state["storage"] == "unavailable"
    until(lambda: own_portal.health()[0] == 200)


def test_a_dead_storage_server_is_replaced(own_portal):
    os.kill(own_portal.storage(), signal.SIGKILL)
    until(lambda: own_portal.health()[0] == 200)
    with own_portal.client() as client:
        until(lambda: client.get("/++api++/fi").status_code == 200)


def test_a_new_password(own_portal):
    old = own_portal.admin_password
    done = infoportal("password", VAR=str(own_portal.var))
    assert done.returncode == 0, done.stderr
    new = own_portal.admin_password
    assert new in done.stdout
    address = f"{own_portal.base_url}/++api++/@users/admin"
    assert httpx.get(address, auth=("admin", new), timeout=60).status_code == 200
    assert httpx.get(address, auth=("admin", old), timeout=60).status_code == 401


def test_a_backup_brings_the_day_back_and_ctrl_c_ends_it(own_portal, tmp_path):
    def title(client):
        return client.get("/++api++/en").json()["title"]

    with own_portal.client(admin=True) as client:
        client.patch("/++api++/en", json={"title": "Before"}).raise_for_status()
        done = infoportal("backup", tmp_path, VAR=str(own_portal.var))
        assert done.returncode == 0, done.stderr
        client.patch("/++api++/en", json={"title": "After"}).raise_for_status()
    var = tmp_path / "restored"
    done = infoportal("restore", tmp_path, VAR=str(var))
    assert done.returncode == 0, done.stderr
    restored = run_portal("serve", var, workers=1)
    try:
        with restored.client() as client:
            assert title(client) == "Before"
        ends_with_everything(restored)
    finally:
        restored.stop()
    with own_portal.client() as client:
        assert title(client) == "After"


def ends_with_everything(server):
    """Check that Ctrl-C leaves nothing running."""
    workers, storage = server.workers(), server.storage()
    began = time.monotonic()
    assert server.stop() == 0
    assert time.monotonic() - began < 10
    until(lambda: not any(map(runs, [*workers, storage])), 5)
    assert not (server.var / "zeo.sock").exists()


def runs(pid):
    """Tell whether a process runs."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
