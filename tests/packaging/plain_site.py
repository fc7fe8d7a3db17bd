"""In a Plone of its own: install the wheel's profile, use it, uninstall it.

Run by test_packaging_wheel.py with the python of that Plone; the argument is an
empty folder. It prints a line for each thing that it has seen.
"""

from pathlib import Path

import sys
import transaction


CONF = """
%define INSTANCEHOME {folder}
instancehome $INSTANCEHOME
<zodb_db main>
    <blobstorage>
      blob-dir {folder}/blobs
      <filestorage>
        path {folder}/Data.fs
      </filestorage>
    </blobstorage>
    mount-point /
</zodb_db>
"""
SITE_ZCML = """
<configure xmlns="http://namespaces.zope.org/zope"
           xmlns:five="http://namespaces.zope.org/five">
  <include package="Products.Five" />
  <include package="Products.CMFPlone" file="meta.zcml" />
  <five:loadProducts file="meta.zcml" />
  <five:loadProducts />
  <five:loadProductsOverrides />
</configure>
"""


def main(folder):
    """Do it all."""
    (folder / "etc").mkdir()
    (folder / "blobs").mkdir()
    (folder / "etc" / "site.zcml").write_text(SITE_ZCML)
    conf = folder / "etc" / "zope.conf"
    conf.write_text(CONF.format(folder=folder))

    from Zope2.Startup.run import make_wsgi_app

    wsgi = make_wsgi_app({}, str(conf))

    import infoportal

    assert "site-packages" in infoportal.__file__, infoportal.__file__
    print("package from the wheel")

    from AccessControl.SecurityManagement import newSecurityManager
    from AccessControl.users import system
    from plone.app.multilingual.interfaces import IPloneAppMultilingualInstalled
    from Products.CMFPlone.factory import addPloneSite
    from Testing.makerequest import makerequest
    from zope.component.hooks import setSite
    from zope.globalrequest import setRequest
    from zope.interface import alsoProvides

    import Zope2

    app = makerequest(Zope2.app())
    setRequest(app.REQUEST)
    newSecurityManager(None, system)
    site = addPloneSite(
        app,
        "plain",
        extension_ids=["plone.app.contenttypes:default"],
        setup_content=False,
        default_language="en",
    )
    setSite(site)
    transaction.commit()
    setup = site.portal_setup
    setup.runAllImportStepsFromProfile("profile-infoportal:default")
    transaction.commit()
    # What every later request of a browser has.
    alsoProvides(app.REQUEST, IPloneAppMultilingualInstalled)
    use(site)
    print("installed")

    setup.runAllImportStepsFromProfile("profile-infoportal:uninstall")
    transaction.commit()
    left(site)
    print("uninstalled")
    look(wsgi)
    print("usable")


def use(site):
    """Use a type, a translation and a shipped catalogue."""
    from infoportal.records.overview import overview
    from plone import api
    from zope.i18n import translate

    topic = api.content.create(site["fi"], "topic", id="asuminen", title="Asuminen")
    api.content.transition(topic, "publish")
    transaction.commit()
    assert overview(site).by_path("/fi/asuminen").title == "Asuminen"
    assert translate("day_mo", domain="infoportal", target_language="fi") == "Maanantai"
    assert (Path(sys.modules["infoportal"].__file__).parent / "content").is_dir()


def left(site):
    """Nothing of ours is at work, and content is still there."""
    from plone import api
    from plone.browserlayer.utils import registered_layers
    from zope.annotation.interfaces import IAnnotations

    assert not [x for x in registered_layers() if "infoportal" in x.__identifier__]
    assert "infoportal.records" not in IAnnotations(site)
    assert "item_id" not in site.portal_catalog.indexes()
    assert site["fi"]["asuminen"].title == "Asuminen"
    page = api.content.create(site, "Document", id="page", title="Plain page")
    api.content.transition(page, "publish")
    transaction.savepoint()
    api.content.rename(page, new_id="still-here")
    found = site.portal_catalog.unrestrictedSearchResults(getId="still-here")
    assert [brain.Title for brain in found] == ["Plain page"]
    transaction.commit()


def look(wsgi):
    """Plone's own pages answer."""
    from webtest import TestApp

    client = TestApp(wsgi)
    for path in ("/plain", "/plain/still-here", "/plain/login", "/plain/fi/asuminen"):
        answer = client.get(path, status="*")
        while answer.status_int in (301, 302):
            answer = answer.follow(status="*")
        assert answer.status_int == 200, (path, answer.request.url)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
