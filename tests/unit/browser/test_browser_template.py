"""Templates are compiled one at a time, also those that others bring in."""

from concurrent.futures import ThreadPoolExecutor
from infoportal.browser.layout import template

import threading


METAL = 'xmlns:metal="http://xml.zope.org/namespaces/metal"'


def test_no_two_are_compiled_at_once(tmp_path, monkeypatch):
    for number in range(8):
        tmp_path.joinpath(f"piece{number}.pt").write_text("<b>${1}</b>")
        used = f'<metal:x {METAL} use-macro="load: piece{number}.pt" />'
        tmp_path.joinpath(f"page{number}.pt").write_text(f"<p>{used}</p>")
    at_work, most = [], []
    base = template.PageTemplateFile.cook

    def cook(self, body):
        at_work.append(threading.get_ident())
        most.append(len(at_work))
        base(self, body)
        at_work.remove(threading.get_ident())

    monkeypatch.setattr(template.PageTemplateFile, "cook", cook)
    module = str(tmp_path / "view.py")
    pages = [template.page_template(module, f"page{n}.pt") for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda page: page(), pages))
    assert told == ["<p><b>1</b></p>"] * 8
    assert len(most) == 16
    assert max(most) == 1
