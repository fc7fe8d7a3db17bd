"""Names stand in the order of the reader's own alphabet."""

from infoportal.places.alphabet import place_in_order

import pytest


@pytest.mark.parametrize(
    "language, names",
    [
        ("fi", ["Espoo", "Oulu", "Vantaa", "Åland", "Äänekoski", "Ödeshög"]),
        ("sv", ["Vanda", "Åbo"]),
        ("fr", ["Åbo", "Vantaa"]),
        ("et", ["Saku", "Šaka", "Zoo", "Tartu", "Võru"]),
        ("tr", ["Espoo", "İzmir", "Şile", "Turku"]),
        ("ru", ["Вантаа", "Йоэнсуу", "Эспоо", "Юливиеска"]),
        ("uk", ["Еспоо", "Йоенсуу", "Кауніайнен", "Юлівієска"]),
        ("fa", ["اسپو", "اولو", "تورکو", "هلسینکی"]),
        ("ar", ["إسبو", "توركو", "فانتا", "هلسنكي"]),
        ("zh", ["埃斯波（Espoo）", "赫尔辛基（Helsinki）", "万塔（Vantaa）"]),
    ],
)
def test_order(language, names):
    mixed = sorted(names, key=lambda name: name[::-1])
    assert sorted(mixed, key=lambda name: place_in_order(name, language)) == names
