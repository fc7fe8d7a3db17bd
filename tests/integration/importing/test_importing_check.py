"""Every fault names its file, line and field, in the words of a form."""

from infoportal.importing.faults import ImportRefused

import pytest


def markdown(front, body=""):
    return f"---\n{front}\n---\n\n{body}\n"


POINT = (
    "type: service_point\n"
    "kind: joint_point\n"
    'municipality: "564"\n'
    "offers:\n- {id: kela, of: service_provider/kela, channels: [adviser]}\n"
    "hours:\n"
    '- {id: all, days: [mo], opens: "08:30", closes: "16:00"}\n'
)
TABLE = [
    # item.yaml of a point: its last lines, the line, the field, words of the message
    ("order: 3", 8, "order", "no such field"),
    ("hours_texts: {all: x}", 8, "hours_texts", "stands in <language>.md"),
    ("languages: fi", 8, "languages", "wrong type"),
    ("equipment: [printer, unicorn]", 8, "equipment", "unicorn"),
    ("equipment:\n- printer\n- unicorn", 10, "equipment", "unicorn"),
    ("latitude: 10.5\nlongitude: 25.0", 9, "longitude", "not in Finland"),
    ("latitude: 65", 8, "latitude", "not in Finland"),
    ("latitude: north", 8, "latitude", "wrong type"),
    ("near: [nowhere]", 8, "near", "There is no service_point 'nowhere'"),
    ("near: [Not/An/Id]", 8, "near", "is not a reference"),
    ("provider: topic/housing", 8, "provider", "is not a reference"),
    ("as_of: yesterday", 8, "as_of", "not written as it should be"),
    ("image: absent.png", 8, "image", "no 'absent.png' in files/"),
    ("state: hidden", 8, "state", "The state is one of"),
    ("item_id: x", 8, "item_id", "not written as it should be"),
    ("source_language: en", 8, "source_language", "en"),
    ("booking: {fi: 'javascript:x'}", 8, "booking", "is not an address"),
    (
        "contacts:\n- {id: a, kind: phone, value: 0295 020 701}\n"
        "- {id: b, kind: phone, value: not a number}",
        10,
        "contacts",
        "not a telephone number",
    ),
    (
        'exceptions:\n- {id: a, date: "2026-12-24", closed: true}\n'
        '- {id: b, date: "2026-13-24", closed: true}',
        10,
        "exceptions",
        "b",
    ),
]


@pytest.mark.parametrize("more,line,field,words", TABLE)
def test_item_yaml(site, folder, imported, more, line, field, words):
    files = {
        "service-points/oulu-point/item.yaml": POINT + more + "\n",
        "service-points/oulu-point/fi.md": markdown("title: Piste"),
    }
    with pytest.raises(ImportRefused) as refused:
        imported(folder(files))
    (told,) = str(refused.value).splitlines()
    place = "content/service-points/oulu-point/item.yaml"
    assert told.startswith(f"{place}:{line}: {field}: ")
    assert words in told
    assert "housing" not in site["fi"]


@pytest.mark.parametrize(
    "old,new,line,field,words",
    [
        ("kind: joint_point\n", "", 1, "kind", "must be filled in"),
        ("joint_point", "joint", 2, "kind", "joint"),
        ('"564"', '"999"', 3, "municipality", "999"),
        ("service_provider/kela", "kela", 5, "offers", "is not a reference"),
        ("service_provider/kela", "service/absent", 5, "offers", "There is no service"),
        ("[adviser]", "[fax]", 5, "offers", "kela"),
        ("channels:", "chanels:", 5, "offers", "no column 'chanels'"),
        ("id: kela, ", "", 5, "offers", "A row is {id:"),
        ('"16:00"', '"07:00"', 7, "hours", "all"),
        ('"16:00"}', '"16:00", applies_to: offer/x}', 7, "hours", "all"),
        ('"16:00"}', '"16:00", applies_to: service_provider/x}', 7, "hours", "There"),
        ('"16:00"}\n', '"16:00"}\n- {id: all, days: [tu], opens: "08:00", '
         'closes: "09:00"}\n', 7, "hours", "all"),
    ],
)  # fmt: skip
def test_a_point_gone_wrong(site, folder, imported, old, new, line, field, words):
    files = {
        "service-points/oulu-point/item.yaml": POINT.replace(old, new),
        "service-points/oulu-point/fi.md": markdown("title: Piste"),
    }
    with pytest.raises(ImportRefused) as refused:
        imported(folder(files))
    (told,) = str(refused.value).splitlines()
    place = "content/service-points/oulu-point/item.yaml"
    assert told.startswith(f"{place}:{line}: {field}: ")
    assert words in told


@pytest.mark.parametrize(
    "front,line,field,words",
    [
        ("description: x", 1, "title", "must be filled in"),
        ("title: x\nname: y", 3, "name", "no such field"),
        ("title: x\nmunicipality: y", 3, "municipality", "stands in item.yaml"),
        ("title: [x]", 2, "title", "wrong type"),
        ("title: x\nreviewed: soon", 3, "reviewed", "not written as it should be"),
        ("title: x\norigin: robot", 3, "origin", "robot"),
        ("title: x\noffer_texts:\n  absent: y", 4, "offer_texts", "no row 'absent'"),
        ("title: x\noffer_texts: y", 3, "offer_texts", "wrong type"),
        (f"title: x\ndescription: {'y' * 301}", 3, "description", "at most 300"),
        ("title: x\nexpires: someday", 3, "expires", "not written as it should be"),
    ],
)
def test_a_language(site, folder, imported, front, line, field, words):
    files = {
        "service-points/oulu-point/item.yaml": POINT,
        "service-points/oulu-point/fi.md": markdown(front),
    }
    with pytest.raises(ImportRefused) as refused:
        imported(folder(files))
    (told,) = str(refused.value).splitlines()
    place = "content/service-points/oulu-point/fi.md"
    assert told.startswith(f"{place}:{line}: {field}: ")
    assert words in told


def test_all_faults_at_once_of_files_and_of_values(site, folder, imported):
    files = {
        "topics/housing/item.yaml": "type: topic\nicon: castle\n",
        "topics/work/item.yaml": "type: topic\n  x: y",
        "pages/renting/sv.md": "no front matter",
    }
    with pytest.raises(ImportRefused) as refused:
        imported(folder(files))
    told = str(refused.value)
    assert "topics/housing/item.yaml:2: icon" in told
    assert "topics/work/item.yaml:2" in told
    assert "pages/renting/sv.md:1" in told
    assert "housing" not in site["fi"]


def test_a_script_is_gone_whatever_the_file_says(site, folder, imported):
    text = markdown("title: A", "Hei <script>alert(1)</script><b onclick='x'>b</b>")
    imported(folder({"topics/housing/fi.md": text}))
    assert site["fi"]["housing"].text == "<p>Hei <b>b</b></p>"


def test_hours_offers_and_files_arrive(site, folder, imported):
    pixel = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
        "0000000049454e44ae426082"
    )
    files = {
        "service-points/oulu-point/item.yaml": POINT
        + "  \nimage: dot.png\nlatitude: 65\nlongitude: 25.5\n",
        "service-points/oulu-point/fi.md": markdown(
            "title: Piste\nimage_alt: Pallo\noffer_texts: {kela: Neuvontaa}"
        ),
        "service-points/oulu-point/files/dot.png": pixel,
    }
    imported(folder(files))
    point = site["fi"]["service-points"]["oulu-point"]
    assert point.offers[0]["of"] == point.offers[0]["of"].lower()
    assert point.hours[0]["opens"] == "08:30"
    assert point.latitude == 65.0
    assert point.image.data == pixel
    assert point.image.contentType == "image/png"
    assert point.offer_texts == {"kela": "Neuvontaa"}
    other = bytearray(pixel)
    other[-1] ^= 1
    files["service-points/oulu-point/files/dot.png"] = bytes(other)
    assert imported(folder(files)).counts.updated == 1


def test_one_bad_row_is_one_fault_in_however_many_languages(site, folder, imported):
    texts = markdown("title: Piste\nhours_texts:\n  all: Arkisin")
    files = {
        "service-points/oulu-point/item.yaml": POINT.replace("08:30", "28:30"),
        "service-points/oulu-point/fi.md": texts,
        "service-points/oulu-point/sv.md": texts,
    }
    with pytest.raises(ImportRefused) as refused:
        imported(folder(files))
    (told,) = str(refused.value).splitlines()
    assert "“28:30” is not a time" in told
