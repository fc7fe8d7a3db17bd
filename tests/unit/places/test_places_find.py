"""Municipalities are found in any script, with endings, with slips, by postcode."""

from infoportal.places.find import find
from infoportal.places.find import nearest
from infoportal.places.find import spellings
from infoportal.vocabularies.municipalities import municipalities
from infoportal.vocabularies.postcodes import postcodes
from place_names import names

import pytest


HELSINKI, ESPOO, VANTAA, KAUNIAINEN = "091", "049", "092", "235"
OULU, OULAINEN, TURKU, MIKKELI = "564", "563", "853", "491"


def asked(text):
    return find(text, names(), postcodes())


@pytest.mark.parametrize(
    "text, number",
    [
        ("Helsinki", HELSINKI),
        ("HELSINKI", HELSINKI),
        ("  helsinki ", HELSINKI),
        ("Helsingfors", HELSINKI),
        ("Helsingi", HELSINKI),
        ("Хельсинки", HELSINKI),
        ("Гельсінкі", HELSINKI),
        ("хелсинки", HELSINKI),
        ("هلسنكي", HELSINKI),
        ("هلسنکی", HELSINKI),
        ("هلسينكي", HELSINKI),
        ("هِلسِنكي", HELSINKI),
        ("هلسینکی", HELSINKI),
        ("赫尔辛基", HELSINKI),
        ("赫爾辛基", HELSINKI),
        ("赫尔辛基市", HELSINKI),
        ("Helsingissä", HELSINKI),
        ("Helsingin kaupunki", HELSINKI),
        ("Ｈｅｌｓｉｎｋｉ", HELSINKI),
        ("Turku", TURKU),
        ("Åbo", TURKU),
        ("abo", TURKU),
        ("Turu", TURKU),
        ("TURKU", TURKU),
        ("توركو", TURKU),
        ("تورکو", TURKU),
        ("Оулу", OULU),
        ("أولو", OULU),
        ("اولو", OULU),
        ("奥卢", OULU),
        ("奧盧", OULU),
        ("Uleåborg", OULU),
        ("uleaborg", OULU),
        ("Oulussa", OULU),
        ("the city of Oulu", OULU),
        ("город Оулу", OULU),
        ("S:t Michel", MIKKELI),
        ("st michel", MIKKELI),
        ("Michel", MIKKELI),
        ("Миккели", MIKKELI),
        ("Міккелі", MIKKELI),
        ("米凯利", MIKKELI),
        ("Grankulla", KAUNIAINEN),
        ("Кауниайнен", KAUNIAINEN),
        ("Кауніайнен", KAUNIAINEN),
        ("Kauniaisissa", KAUNIAINEN),
        ("Saarijarvi", "729"),
        ("Saarijärvellä", "729"),
        ("Саариярви", "729"),
        ("Сааріярві", "729"),
        ("Юливиеска", "977"),
        ("Rovaniemellä", "698"),
        ("Pargas", "445"),
        ("Эспоо", ESPOO),
        ("Еспоо", ESPOO),
        ("万塔", VANTAA),
        ("萬塔", VANTAA),
        ("فانتا", VANTAA),
        ("وانتا", VANTAA),
        # without a section here, known all the same
        ("Jyväskylä", "179"),
        ("jyvaskyla", "179"),
        ("Maarianhamina", "478"),
        ("Mariehamn", "478"),
        ("Ii", "139"),
        ("Kuopiossa", "297"),
        ("Lovisa", "434"),
    ],
)
def test_names_of_one_municipality(text, number):
    found = asked(text)
    assert (found.how, found.numbers) == ("name", (number,))


@pytest.mark.parametrize(
    "text, some",
    [
        ("oul", {OULU, OULAINEN}),
        ("pyhä", {"630", "625", "626", "631"}),
        ("赫", {HELSINKI}),
        ("хельс", {HELSINKI}),
        ("هلسن", {HELSINKI}),
    ],
)
def test_the_beginning_of_names(text, some):
    found = asked(text)
    assert found.how == "name"
    assert some <= set(found.numbers)


@pytest.mark.parametrize(
    "text, number",
    [
        ("Helsniki", HELSINKI),
        ("Helsiki", HELSINKI),
        ("Hellsinki", HELSINKI),
        ("Hexsinki", HELSINKI),
        ("Хелисинки", HELSINKI),
        ("赫尓辛基", HELSINKI),
        ("Mikeli", MIKKELI),
        ("Rovanieemi", "698"),
        ("Pelkosenimi", "583"),
        ("Jyväskilä", "179"),
    ],
)
def test_one_slip_in_a_name(text, number):
    found = asked(text)
    assert (found.how, found.numbers) == ("spelling", (number,))


@pytest.mark.parametrize(
    "text",
    [
        "Stockholm",
        "Tallinn",
        "Москва",
        "بغداد",
        "北京",
        "Mogadishu",
        "x",
        "olu",
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "a" * 100,
        "🏠🏠",
        "new york city",
    ],
)
def test_what_names_none(text):
    assert asked(text).numbers == ()


@pytest.mark.parametrize("text", ["", "   ", "\u200f", "!!!", "\x00", "ّ"])
def test_what_says_nothing(text):
    assert asked(text).how == "nothing"


@pytest.mark.parametrize(
    "text, numbers",
    [
        ("00100", (HELSINKI,)),
        ("FI-00100", (HELSINKI,)),
        ("00 100", (HELSINKI,)),
        ("00100 Helsinki", (HELSINKI,)),
        ("٠٠١٠٠", (HELSINKI,)),
        ("۰۰۱۰۰", (HELSINKI,)),
        ("００１００", (HELSINKI,)),
        ("02700", (KAUNIAINEN,)),
        ("02710", (ESPOO,)),
        ("01300", (VANTAA,)),
        ("90100", (OULU,)),
        ("90900", (OULU,)),
        ("86300", (OULAINEN,)),
        ("98500", ("583",)),
        ("21600", ("445",)),
        ("64260", ("231", "545")),
    ],
)
def test_postcodes(text, numbers):
    found = asked(text)
    assert (found.how, found.numbers) == ("postcode", numbers)


@pytest.mark.parametrize(
    "text, number", [("00101", HELSINKI), ("00014", HELSINKI), ("33101", "837")]
)
def test_codes_of_post_boxes_are_like_others(text, number):
    found = asked(text)
    assert found.how == "postcode_like"
    assert number in found.numbers


@pytest.mark.parametrize(
    "text, how",
    [
        ("0010", "not_postcode"),
        ("001000", "not_postcode"),
        ("1", "not_postcode"),
        ("9" * 99, "not_postcode"),
    ],
)
def test_what_is_no_postcode(text, how):
    found = asked(text)
    assert (found.how, found.numbers) == (how, ())


def test_all_codes_have_five_digits_and_a_municipality_that_we_know():
    known = municipalities()
    codes = postcodes()
    assert len(codes) == 3026
    assert all(len(code) == 5 and code.isdigit() for code in codes)
    assert all(number in known for numbers in codes.values() for number in numbers)
    assert set(known) - {n for numbers in codes.values() for n in numbers} == {"588"}


def test_every_municipality_is_found_by_its_own_names():
    lost = [
        name
        for number, known in names().items()
        for name in known
        if number not in asked(name).numbers
    ]
    assert lost == []


def test_titles_in_two_scripts_hold_two_names():
    assert spellings(["赫尔辛基（Helsinki）", "أولو (Oulu)", "Turku"]) == (
        "赫尔辛基",
        "Helsinki",
        "أولو",
        "Oulu",
        "Turku",
    )


def test_the_nearest_by_kilometres():
    points = {n: (m.latitude, m.longitude) for n, m in municipalities().items()}
    some = {n: points[n] for n in (HELSINKI, ESPOO, VANTAA, OULU)}
    found = nearest(points[KAUNIAINEN], some, count=2)
    assert found[0][0] == ESPOO
    assert found[0][1] < 20
    assert OULU not in dict(found)
