"""Asks the portal as its own host, as ``bin/infoportal serve`` does."""

import http.client
import json


HOST = "localhost:8080"
ROOT = f"/VirtualHostBase/http/{HOST}/plone/VirtualHostRoot"


class Response:
    """What came back."""

    def __init__(self, raw):
        self.status = raw.status
        self.reason = raw.reason
        self.headers = raw.headers
        self.body = raw.read()

    @property
    def json(self):
        """Return the body as JSON."""
        return json.loads(self.body)

    @property
    def ids(self):
        """Return the content ids of a list."""
        return [item["@id"].rpartition("/")[2] for item in self.json["items"]]


class Client:
    """Sends requests; call it to GET from the API."""

    def __init__(self, host, port):
        self.place = (host, port)

    def __call__(self, path, method="GET", headers=None, body=None):
        """Return the response for a path below ``/++api++``."""
        return self.request(f"/++api++{path}", method, headers, body)

    def request(self, path, method="GET", headers=None, body=None):
        """Return the response for any path."""
        connection = http.client.HTTPConnection(*self.place, timeout=30)
        try:
            data = None if body is None else json.dumps(body)
            sent = {"Content-Type": "application/json"} if data else {}
            connection.request(method, ROOT + path, data, {**sent, **(headers or {})})
            return Response(connection.getresponse())
        finally:
            connection.close()
