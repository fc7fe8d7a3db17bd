"""Options: only what would find something, in an order in which it is found."""

from browser_heads import head
from collections import Counter
from infoportal.browser.section.filters import Filter
from infoportal.browser.section.options import Options
from infoportal.browser.section.titles import Title
from infoportal.records.lists import EVERY
from infoportal.records.query import Asked
from types import SimpleNamespace

import pytest


NAMES = {"k": "Kela", "t": "Änkyrä", "a": "Arkisto", "gone": ""}


class Titles:
    """Names of values, some of which are of nothing."""

    sections = {"091": head("municipality", "helsinki")}

    def of(self, one, value, text=""):
        return Title(NAMES.get(value, value.upper()))


def options(counted, **asked):
    endpoint = SimpleNamespace(counts=lambda *rest: Counter(counted))
    joined = SimpleNamespace(
        language="fi", head=lambda item_id: SimpleNamespace(cid=f"{item_id}-cid")
    )
    return Options(endpoint, [], Asked(asked), joined, Titles())


ITEM = Filter("provider", None, titles="item")


@pytest.mark.parametrize(
    "one,counted,asked,found",
    [
        (ITEM, {"t": 1, "k": 3}, {}, [("k-cid", 3), ("t-cid", 1)]),
        (ITEM, {"k": 3}, {"provider": ("t",)}, [("k-cid", 3), ("t-cid", 0)]),
        (ITEM, {"gone": 3}, {}, []),
        (ITEM, {}, {}, []),
        (
            Filter("sign_in", None, "boxes", "sign_in"),
            {"eidas": 1, "none": 2, "bank_codes": 1},
            {},
            [("none", 2), ("bank_codes", 1), ("eidas", 1)],
        ),
        (
            Filter("municipality", None, titles="municipality"),
            {EVERY: 4, "564": 1},
            {},
            [("091", 4), ("564", 5)],
        ),
        (
            Filter("identity_code", None, "boxes", fixed={"no": None, "yes": None}),
            {"yes": 2, "no": 1},
            {},
            [("no", 1), ("yes", 2)],
        ),
    ],
)  # fmt: skip
def test_options(one, counted, asked, found):
    made = options(counted, **asked).of(one)
    assert [(option.value, option.count) for option in made] == found


def test_what_was_chosen_is_marked():
    made = options({"k": 3, "a": 1}, provider=("k",)).of(ITEM)
    assert [option.chosen for option in made] == [False, True]


@pytest.mark.parametrize(
    "asked,values", [((), 5), ((10.0,), 5), ((30.0,), 6), ((2.5,), 6)]
)
def test_distances(asked, values):
    one = Filter("radius", None, "distance")
    made = options({}, **({"radius": asked} if asked else {})).of(one)
    assert len(made) == values
    assert [float(option.value) for option in made] == sorted(
        float(option.value) for option in made
    )
    assert [float(o.value) for o in made if o.chosen] == list(asked)
