"""What was typed into a form."""

from infoportal.server.posted import Posted
from infoportal.server.posted import posted
from io import BytesIO
from urllib.parse import urlencode


def test_a_plain_form():
    body = urlencode([("title", "Työ & <b>"), ("tag:list", "a"), ("tag:list", "b")])
    environ = form("application/x-www-form-urlencoded", body)
    assert posted(environ, BytesIO(body.encode())) == Posted(
        (("title", "Työ & <b>"), ("tag:list", "a"), ("tag:list", "b")), ()
    )


def test_a_form_with_files_and_a_password():
    parts = [
        'name="title"\r\n\r\nبلدية',
        'name="form.password"\r\n\r\nsecret',
        'name="image"; filename="kuva.png"\r\nContent-Type: image/png\r\n\r\nPNG',
        'name="empty"; filename=""\r\nContent-Type: text/plain\r\n\r\n',
    ]
    body = "".join(f"--X\r\nContent-Disposition: form-data; {p}\r\n" for p in parts)
    body += "--X--\r\n"
    read = BytesIO(body.encode())
    read.read()
    environ = form("multipart/form-data; boundary=X", body)
    assert posted(environ, read) == Posted(
        (("title", "بلدية"),), (("image", "kuva.png"),)
    )


def test_no_form_at_all():
    assert posted(form("application/json", "{}"), BytesIO(b"{}")) == Posted((), ())


def form(content_type, body):
    """Return the environ of a posted form."""
    length = str(len(body.encode()))
    return {"CONTENT_TYPE": content_type, "CONTENT_LENGTH": length}
