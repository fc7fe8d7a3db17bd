"""An editor's changes survive; what changed on both sides is told."""

from plone import api
from zope.event import notify
from zope.lifecycleevent import ObjectModifiedEvent

import pytest


def markdown(title, body="", **front):
    lines = [f"{name}: {value}" for name, value in {"title": title, **front}.items()]
    return "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n"


def edit(obj, **values):
    for name, value in values.items():
        setattr(obj, name, value)
    notify(ObjectModifiedEvent(obj))


def counts(result):
    return {k: v for k, v in vars(result.counts).items() if v and k != "unchanged"}


def test_changed_in_the_file_only(site, folder, imported):
    imported(folder())
    root = folder({"topics/housing/fi.md": markdown("Asuntoasiat", "Uusi.")})
    assert counts(imported(root)) == {"updated": 1}
    assert site["fi"]["housing"].title == "Asuntoasiat"
    assert site["fi"]["housing"].text == "<p>Uusi.</p>"
    found = api.content.find(portal_type="topic", Title="Asuntoasiat")
    assert len(found) == 1
    assert counts(imported(root)) == {}


def test_changed_on_the_site_only(site, folder, imported):
    root = folder()
    imported(root)
    edit(site["fi"]["housing"], title="Toimittajan otsikko")
    for _time in (1, 2):
        result = imported(root)
        assert counts(result) == {"kept": 1}
        assert result.notes == []
        assert site["fi"]["housing"].title == "Toimittajan otsikko"
    # Another field of the same text comes in all the same.
    root = folder({"topics/housing/fi.md": markdown("Asuminen", "Uusi teksti.")})
    assert counts(imported(root)) == {"updated": 1}
    assert site["fi"]["housing"].title == "Toimittajan otsikko"
    assert site["fi"]["housing"].text == "<p>Uusi teksti.</p>"
    assert counts(imported(root)) == {"kept": 1}


def test_changed_on_both_sides(site, folder, imported):
    imported(folder())
    edit(site["fi"]["housing"], title="Toimittajan")
    text = markdown("Tiedoston", "Teksti **koti**.", origin="machine")
    root = folder({"topics/housing/fi.md": text})
    result = imported(root)
    assert counts(result) == {"kept": 1}
    assert result.notes == [
        "content/topics/housing/fi.md:2: title: "
        "changed here and on the site; the site's is kept"
    ]
    assert site["fi"]["housing"].title == "Toimittajan"
    assert counts(imported(root, force=True)) == {"updated": 1}
    assert site["fi"]["housing"].title == "Tiedoston"
    assert counts(imported(root)) == {}


def test_a_shared_field_moves_in_every_language(site, folder, imported):
    imported(folder())
    root = folder({"topics/housing/item.yaml": "type: topic\nicon: work\norder: 5\n"})
    assert counts(imported(root)) == {"updated": 3}
    assert {site[code]["housing"].icon for code in ("fi", "sv", "ar")} == {"work"}


def test_a_shared_field_that_an_editor_changed(site, folder, imported):
    root = folder()
    imported(root)
    edit(site["fi"]["housing"], order=99)
    assert counts(imported(root)) == {"kept": 3}
    assert site["sv"]["housing"].order == 99


def test_a_field_that_the_file_no_longer_has(site, folder, imported):
    imported(folder())
    root = folder({"topics/housing/item.yaml": "type: topic\nicon: housing\n"})
    imported(root)
    assert site["fi"]["housing"].order == 100


def test_another_spelling_changes_nothing(site, folder, imported):
    imported(folder())
    text = "---\norigin: machine\ntitle: 'Asuminen'\n---\nTeksti __koti__.\n"
    result = imported(folder({"topics/housing/fi.md": text}))
    assert counts(result) == {}


def test_a_state_that_an_editor_set(site, folder, imported):
    root = folder()
    imported(root)
    api.content.transition(site["sv"]["housing"], "retract")
    assert counts(imported(root)) == {"kept": 1}
    assert api.content.get_state(site["sv"]["housing"]) == "private"


def test_a_state_of_the_file(site, folder, imported):
    text = "type: topic\nicon: housing\norder: 5\nstate: private\n"
    root = folder({"topics/housing/item.yaml": text})
    imported(root)
    assert api.content.get_state(site["sv"]["housing"]) == "private"
    assert api.content.get_state(site["sv"]["housing"]["renting"]) == "published"
    folder({"topics/housing/item.yaml": text.replace("private", "published")})
    assert counts(imported(root)) == {"updated": 3}
    assert api.content.get_state(site["sv"]["housing"]) == "published"
    assert site["sv"]["housing"].effective_date is not None


def test_what_an_editor_deleted_stays_away(site, folder, imported):
    root = folder()
    imported(root)
    api.content.delete(site["sv"]["housing"]["renting"])
    assert counts(imported(root)) == {"kept": 1}
    root = folder({"pages/renting/sv.md": markdown("Ny", "Ny text")})
    assert counts(imported(root)) == {"kept": 1}
    assert "renting" not in site["sv"]["housing"]
    assert counts(imported(root, force=True)) == {"created": 1}
    page = site["sv"]["housing"]["renting"]
    assert page.title == "Ny"
    assert page.links == site["fi"]["housing"]["renting"].links


def test_a_new_page_below_a_topic_that_an_editor_deleted(site, folder, imported):
    imported(folder())
    api.content.delete(site["fi"]["housing"], check_linkintegrity=False)
    files = {
        "pages/new/item.yaml": "type: info_page\nparent: housing\n",
        "pages/new/fi.md": markdown("Uusi"),
        "pages/new/sv.md": markdown("Ny"),
    }
    result = imported(folder(files))
    assert result.counts.created == 1
    assert "new" in site["sv"]["housing"]


def test_a_new_language(site, folder, imported):
    imported(folder())
    root = folder({"providers/kela/ar.md": markdown("كيلا", "نص")})
    assert counts(imported(root)) == {"created": 1}
    made = site["ar"]["providers"]["kela"]
    assert made.contacts == site["fi"]["providers"]["kela"].contacts
    assert made.contacts[0] is not site["fi"]["providers"]["kela"].contacts[0]


def test_another_parent_moves_all_languages(site, folder, imported):
    more = {
        "topics/work/item.yaml": "type: topic\nicon: work\n",
        "topics/work/fi.md": markdown("Työ"),
        "topics/work/sv.md": markdown("Arbete"),
    }
    imported(folder(more))
    path = "pages/renting/item.yaml"
    root = folder()
    text = (root / path).read_text().replace("parent: housing", "parent: work")
    (root / path).write_text(text)
    assert counts(imported(root)) == {"updated": 2}
    assert "renting" in site["fi"]["work"]
    assert "renting" in site["sv"]["work"]
    assert "renting" not in site["fi"]["housing"]
    assert counts(imported(root)) == {}


@pytest.mark.parametrize("prune,removed", [(False, {}), (True, {"removed": 2})])
def test_gone_from_the_files(site, folder, imported, prune, removed):
    import shutil

    root = folder()
    imported(root)
    shutil.rmtree(root / "pages" / "renting")
    result = imported(root, prune=prune)
    assert counts(result) == removed
    assert ("renting" in site["fi"]["housing"]) is not prune
    assert bool(result.notes) is not prune
    assert counts(imported(root, prune=prune)) == {}


def test_pruning_keeps_what_an_editor_changed(site, folder, imported):
    import shutil

    root = folder()
    imported(root)
    edit(site["fi"]["housing"]["renting"], title="Tärkeä")
    shutil.rmtree(root / "pages" / "renting")
    assert counts(imported(root, prune=True)) == {"removed": 1}
    assert "renting" in site["fi"]["housing"]
    assert counts(imported(root, prune=True, force=True)) == {"removed": 1}


def test_a_language_gone_from_the_files(site, folder, imported):
    root = folder()
    imported(root)
    (root / "topics/housing/ar.md").unlink()
    result = imported(root)
    assert counts(result) == {}
    assert result.notes == ["topic/housing (ar): gone from the files, kept on the site"]
    assert counts(imported(root, prune=True)) == {"removed": 1}
    assert "housing" not in site["ar"]
    assert imported(root).notes == []


def test_pruning_refuses_while_something_refers_to_it(site, folder, imported):
    from infoportal.importing.faults import ImportRefused

    import shutil

    root = folder()
    imported(root)
    shutil.rmtree(root / "providers" / "kela")
    with pytest.raises(ImportRefused) as refused:
        imported(root, prune=True)
    assert "There is no service_provider 'kela'" in str(refused.value)
    assert "kela" in site["fi"]["providers"]


def test_a_language_that_is_off_stays_as_it_is(site, folder, imported):
    root = folder()
    imported(root)
    on = api.portal.get_registry_record("plone.available_languages")
    off = [code for code in on if code != "ar"]
    api.portal.set_registry_record("plone.available_languages", off)
    result = imported(folder({"topics/housing/ar.md": markdown("جديد")}))
    assert counts(result) == {}
    assert site["ar"]["housing"].title == "السكن"
    api.portal.set_registry_record("plone.available_languages", on)
    imported(root)
    assert site["ar"]["housing"].title == "جديد"


def test_nothing_on_the_site_is_overwritten_by_an_address(site, folder, imported):
    imported(folder())
    housing = site["fi"]["housing"]
    own = api.content.create(housing, "info_page", id="moving", title="Oma")
    files = {
        "pages/moving/item.yaml": "type: info_page\nparent: housing\n",
        "pages/moving/fi.md": markdown("Muutto"),
        "pages/moving/sv.md": markdown("Flytt"),
    }
    for _time in (1, 2):
        result = imported(folder(files))
        assert result.counts.kept == 1
        assert "something else on the site has this address" in result.notes[0]
    assert site["fi"]["housing"]["moving"].title == "Oma"
    assert site["fi"]["housing"]["moving"].UID() == own.UID()
    assert site["sv"]["housing"]["moving"].title == "Flytt"
