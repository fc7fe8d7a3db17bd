"""Message catalogues are compiled."""

from infoportal import compile_catalogues

import gettext


PO = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "hello"
msgstr "päivää"
"""


def test_a_catalogue_is_compiled_once(tmp_path):
    source = tmp_path / "fi" / "LC_MESSAGES" / "infoportal.po"
    source.parent.mkdir(parents=True)
    source.write_text(PO, encoding="utf-8")
    assert compile_catalogues.main([str(tmp_path)]) == 0
    with source.with_suffix(".mo").open("rb") as compiled:
        assert gettext.GNUTranslations(compiled).gettext("hello") == "päivää"
    assert compile_catalogues.compile_catalogue(source) is False


def test_a_broken_catalogue_is_named(tmp_path, capsys):
    (tmp_path / "infoportal.po").write_text('msgid "a"\nmsgstr b\n')
    assert compile_catalogues.main([str(tmp_path)]) == 1
    assert "infoportal.po" in capsys.readouterr().err
