"""What is one tap away on every page, in the HTML itself, without a script."""

from infoportal.languages import DEFAULT_LANGUAGES
from lxml import html
from urllib.parse import urlsplit

import pytest


PAGES = (
    "/{}",
    "/{}/housing",
    "/{}/housing/renting-a-home",
    "/{}/service-points",
    "/{}/municipalities/mikkeli/mikkeli",
    "/{}/absent",
)


@pytest.fixture
def header(get):
    """Return the header of a page, parsed."""

    def parse(path):
        page = html.fromstring(get(path).content)
        return page.find_class("site-header")[0]

    return parse


@pytest.mark.parametrize("code", DEFAULT_LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_urgent_help(header, path, code):
    (link,) = header(path.format(code)).find_class("urgent-help")
    assert link.get("href").endswith(f"/{code}/rights-and-help/urgent-help")
    assert "112" in link.text_content()
    assert link.find("svg").get("aria-hidden") == "true"


@pytest.mark.parametrize("path", PAGES)
def test_search_form(header, path):
    (form,) = header(path.format("sv")).xpath(".//form[@role='search']")
    assert form.get("action").endswith("/sv/search")
    assert form.get("method", "get").lower() == "get"
    (field,) = form.xpath(".//input[@name='q']")
    assert form.xpath(f".//label[@for='{field.get('id')}']")
    assert form.xpath(".//button")


@pytest.mark.parametrize("path", PAGES)
def test_menu_without_a_script(header, path):
    top = header(path.format("fi"))
    (menu,) = top.find_class("sections")
    # What opens it is right before it: the sheet shows the one by the other.
    assert menu.getprevious().tag == "details"
    links = [a.get("href") for a in menu.iter("a")]
    for way in ("service-points", "self-services", "municipalities", "housing"):
        assert any(link.endswith(f"/fi/{way}") for link in links), way
    (languages,) = top.find_class("languages")
    assert languages.tag == "details"
    assert len(list(languages.iter("a"))) == len(DEFAULT_LANGUAGES)
    assert not top.xpath(".//*[@onclick or @style] | .//script")


@pytest.mark.parametrize("path", PAGES)
def test_ways_to_services(header, path):
    links = header(path.format("ar")).xpath(".//*[@class='tasks']/a")
    ends = [urlsplit(link.get("href")).path.rpartition("/")[2] for link in links]
    assert ends == ["guidance", "choose-municipality"]
    assert links[1].get("data-municipality-link") is not None


def test_where_one_is(header):
    current = header("/fi/service-points").xpath(".//*[@aria-current='page']")
    assert [link.get("href").rpartition("/")[2] for link in current] == [
        "service-points"
    ]
    above = header("/fi/municipalities/mikkeli/mikkeli")
    (link,) = above.xpath(".//*[@class='sections']//*[@aria-current]")
    assert link.get("aria-current") == "true"


@pytest.mark.parametrize("code", ["fi", "ar"])
def test_footer(get, code):
    page = html.fromstring(get(f"/{code}/housing").content)
    (footer,) = page.find_class("site-footer")
    links = [a.get("href") for a in footer.iter("a")]
    assert any(link.endswith(f"/{code}/work") for link in links)
    assert any(link.endswith(f"/{code}/services") for link in links)
    assert any(link.endswith(f"/{code}/developers") for link in links)
    (licence,) = footer.xpath(".//a[@rel='license']")
    assert licence.get("href").startswith("https://creativecommons.org/")
