"""The page of a notice."""

from test_browser_service_point import plain


def test_what_when_and_about_what(services, page):
    html = page(services.notice)
    words = plain(html)
    assert "1. kesäkuuta 2026" in words
    assert "9.00" in words
    assert ">Kiimingin Asiointipiste</a>" in html
    assert "Oulu" in words


def test_about_private_things_nothing_is_said(services, page):
    from infoportal.behaviors.identity import item_id

    services.notice.about = [item_id(services.secret)]
    services.notice.reindexObject()
    assert "Salainen" not in page(services.notice)
