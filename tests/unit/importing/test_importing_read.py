"""Reading the folder: items with lines, and every way in which files break."""

from infoportal.importing.faults import report
from infoportal.importing.read import Reader

import pytest


TOPIC = "type: topic\norder: 3\n"
FI = "---\ntitle: Asuminen\n---\n\nTeksti\n"
GOOD = {"topics/housing/item.yaml": TOPIC, "topics/housing/fi.md": FI}


def read(root, reserved=()):
    reader = Reader(root, {"fi", "sv", "en", "ar"}, reserved)
    return reader.read(), list(reader.faults)


def test_an_item(folder):
    files = {
        **GOOD,
        "topics/housing/files/plan.pdf": b"%PDF",
        "topics/housing/.hidden": "x",
        "topics/housing/item.yaml~": "x",
        "README.md": "notes beside the kinds are not content",
    }
    items, faults = read(folder(files))
    assert faults == []
    (item,) = items
    assert item.key == "topic/housing"
    assert item.source_language == "fi"
    assert item.parent is None
    assert item.texts["fi"].values == {"title": "Asuminen", "text": "Teksti"}
    assert item.texts["fi"].line("title") == 2
    assert item.texts["fi"].line("text") == 5
    assert item.texts["fi"].file == "content/topics/housing/fi.md"
    assert set(item.digests) == {"item.yaml", "fi.md", "files/plan.pdf"}


@pytest.mark.parametrize(
    "change,file,line,field,message_id",
    [
        (
            {"item.yaml": "a: 1\n  b: c"},
            "item.yaml",
            2,
            "",
            "fault_bad_yaml",
        ),
        (
            {"item.yaml": b"\n\xff"},
            "item.yaml",
            2,
            "",
            "fault_not_utf8",
        ),
        ({"item.yaml": None}, "item.yaml", 1, "", "fault_file_missing"),
        (
            {"item.yaml": "type: notice"},
            "item.yaml",
            1,
            "type",
            "fault_wrong_type",
        ),
        ({"fi.md": b"---\n\xe4"}, "fi.md", 2, "", "fault_not_utf8"),
        ({"fi.md": "Text"}, "fi.md", 1, "", "fault_no_front_matter"),
        ({"fi.md": ""}, "fi.md", 1, "", "fault_no_front_matter"),
        (
            {"fi.md": "---\ntitle: x\n"},
            "fi.md",
            1,
            "",
            "fault_no_front_matter",
        ),
        (
            {"fi.md": "---\ntitle: a\ntitle: b\n---\n"},
            "fi.md",
            3,
            "title",
            "fault_duplicate_key",
        ),
        (
            {"fi.md": "---\ntitle: a\ntext: b\n---\n"},
            "fi.md",
            3,
            "text",
            "fault_text_twice",
        ),
        ({"fi.md": None}, "fi.md", 1, "", "fault_file_missing"),
        ({"xx.md": FI}, "xx.md", 1, "", "fault_unknown_language"),
        (
            {"README.md": FI},
            "README.md",
            1,
            "",
            "fault_unknown_language",
        ),
        ({"fi.txt": FI}, "fi.txt", 1, "", "fault_stray_file"),
        ({"more/x": ""}, "more", 1, "", "fault_stray_file"),
        ({"files/a/b": ""}, "files/a", 1, "", "fault_stray_file"),
    ],
)
def test_a_fault(folder, change, file, line, field, message_id):
    files = dict(GOOD)
    for name, text in change.items():
        files[f"topics/housing/{name}"] = text
    items, faults = read(folder({k: v for k, v in files.items() if v is not None}))
    told = [(f.file, f.line, f.field, str(f.message)) for f in faults]
    assert (f"content/topics/housing/{file}", line, field, message_id) in told


@pytest.mark.parametrize(
    "name,file,message_id",
    [
        ("topics/stray.md", "topics/stray.md", "fault_stray_file"),
        ("tópics/a/fi.md", "tópics", "fault_unknown_kind"),
    ],
)
def test_strangers_among_the_items(folder, name, file, message_id):
    _items, faults = read(folder({**GOOD, name: ""}))
    told = [(f.file, f.line, str(f.message)) for f in faults]
    assert told == [(f"content/{file}", 1, message_id)]


@pytest.mark.parametrize(
    "name", ["Housing", "asuminen_koti", "työ", "-a", "a--b", "a-", "住房"]
)
def test_ids_are_ascii(folder, name):
    root = folder({f"topics/{name}/item.yaml": TOPIC, f"topics/{name}/fi.md": FI})
    _items, faults = read(root)
    assert [str(f.message) for f in faults] == ["fault_bad_id"]


def test_reserved_words(folder):
    _items, faults = read(folder(GOOD), reserved={"housing"})
    assert report(faults) == [
        "content/topics/housing:1: "
        "The word 'housing' has a meaning of its own in addresses."
    ]


def test_all_faults_at_once(folder):
    root = folder(
        {
            "topics/a/item.yaml": "type: [topic\n",
            "topics/b/item.yaml": TOPIC,
            "topics/b/fi.md": "---\ntitle: [\n---\n",
            "pages/c/fi.md": FI,
            "nothing/d/fi.md": FI,
        }
    )
    _items, faults = read(root)
    assert len({f.file for f in faults}) == 4


def test_a_missing_folder(tmp_path):
    _items, faults = read(tmp_path / "absent")
    assert [str(f.message) for f in faults] == ["fault_no_folder"]


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + FI,
        FI.replace("\n", "\r\n"),
        FI.replace("\n", "\r"),
        FI.replace("---\n", "---  \n"),
    ],
)
def test_line_ends_and_marks_do_not_matter(folder, text):
    items, faults = read(folder({**GOOD, "topics/housing/fi.md": text.encode()}))
    assert faults == []
    assert items[0].texts["fi"].values == {"title": "Asuminen", "text": "Teksti"}


def test_a_rule_within_the_text_is_no_fence(folder):
    text = "---\ntitle: A\n---\nOne\n\n---\n\nTwo\n"
    items, _faults = read(folder({**GOOD, "topics/housing/fi.md": text}))
    assert items[0].texts["fi"].values["text"] == "One\n\n---\n\nTwo"
