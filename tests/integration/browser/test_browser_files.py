"""Pictures and files of items."""

from plone import api
from plone.namedfile.file import NamedBlobFile
from zExceptions import NotFound

import pytest


@pytest.fixture
def sent(site, create):
    """Ask for one file of a page and return the view's response headers and bytes."""
    topic = create(site["fi"], "topic", "test-housing")
    page = create(topic, "info_page", "renting")
    page.files = [NamedBlobFile(b"%PDF-", filename="form.pdf")]
    page.image = NamedBlobFile(b"GIF89a", filename="home.gif")

    def ask(*names):
        view = api.content.get_view("file", page, site.REQUEST.clone())
        for name in names:
            view = view.publishTraverse(view.request, name)
        body = view()
        data = body if isinstance(body, bytes) else b"".join(body)
        return view.request.response, data

    return ask


def test_file_is_saved_not_shown(sent):
    response, data = sent("form.pdf")
    assert data == b"%PDF-"
    assert response.getHeader("X-Content-Type-Options") == "nosniff"
    assert "attachment" in response.getHeader("Content-Disposition")


def test_picture_is_shown(sent):
    response, data = sent("home.gif")
    assert data == b"GIF89a"
    assert response.getHeader("Content-Disposition") is None


@pytest.mark.parametrize("names", [(), ("other.pdf",), ("form.pdf", "more")])
def test_other_names_are_absent(sent, names):
    with pytest.raises(NotFound):
        sent(*names)
