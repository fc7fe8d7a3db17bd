"""A WSGI application to put filters around, and a way to ask it."""

from io import BytesIO

import pytest


class Answer:
    """What came back."""

    def __init__(self, status, headers, body):
        self.status = int(status[:3])
        self.headers = {name.lower(): value for name, value in headers}
        self.body = body


def call(application, path="/", method="GET", **environ):
    """Ask ``application`` and return its answer, the body read to its end."""
    started = []

    def start_response(status, headers, exc_info=None):
        started[:] = [status, headers]

    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "SERVER_NAME": "127.0.0.1",
        "SERVER_PORT": "8080",
        "REMOTE_ADDR": "192.0.2.7",
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(),
        **environ,
    }
    body = application(environ, start_response)
    try:
        return Answer(*started, b"".join(body))
    finally:
        getattr(body, "close", lambda: None)()


@pytest.fixture
def ask():
    """Ask a WSGI application."""
    return call


class Application:
    """Answers what it is told to and remembers what it was asked."""

    def __init__(self, body=(b"",), status="200 OK", **headers):
        self.body = body
        self.status = status
        self.headers = headers
        self.environ = None

    def __call__(self, environ, start_response):
        """Answer."""
        self.environ = dict(environ)
        named = {name.replace("_", "-"): v for name, v in self.headers.items()}
        start_response(self.status, list(named.items()))
        return self.body


@pytest.fixture
def application():
    """Make a WSGI application."""
    return Application
