"""How long a text takes to read."""

from infoportal.records.reading import reading_minutes
from infoportal.records.reading import reading_seconds

import pytest


@pytest.mark.parametrize(
    "text, code, minutes",
    [
        ("", "fi", 0),
        ("<p></p>", "fi", 0),
        ("<p>Yksi sana.</p>", "fi", 1),
        ("<p>" + "sana " * 450 + "</p>", "fi", 3),
        ("<p>" + "слово " * 435 + "</p>", "ru", 3),
        ("<p>" + "كلمة " * 330 + "</p>", "ar", 3),
        ("<p>" + "کلمه " * 330 + "</p>", "fa", 3),
        ("<p>" + "住房" * 300 + "</p>", "zh", 3),
        # Signs and the Latin words among them.
        ("<p>" + "住" * 200 + " Kela " * 150 + "</p>", "zh", 2),
        ("<p>" + "ቃል " * 260 + "</p>", "am", 2),
    ],
)
def test_minutes(text, code, minutes):
    assert reading_minutes(text, code) == minutes


@pytest.mark.parametrize(
    "text, words",
    [
        ("<a href='one two three'>yksi</a>", 1),
        ("a<br/>b", 2),
        ("maahan&shy;muutto", 1),
        ("می\u200cخواهم", 1),
        ("8.30–16.00", 2),
        ("l’eau d'ici", 2),
        ("käyttäjä@esimerkki.fi", 1),
        ("– · …", 0),
    ],
)
def test_what_counts_as_a_word(text, words):
    assert round(reading_seconds(text, "fi") / 60 * 150) == words
