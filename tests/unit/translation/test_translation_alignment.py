"""Two languages beside each other: what belongs together, what does not, what is
not sure.
"""

from infoportal.translation.alignment import align
from texts import source
from texts import translation

import pytest
import re


SIGNS = {"same": "=", "unsure": "~"}


def told(rows):
    """Write rows as ``h2=h2``, ``p-`` (only first), ``-p`` (only second), ``p~p+p``."""
    return " ".join(_told(row) for row in rows)


def _told(row):
    left, right = ("+".join(kinds(side)) for side in (row.left, row.right))
    sign = SIGNS.get(row.state, "-")
    return f"{left}{sign}{right}" + ("!" if row.changed else "")


def kinds(side):
    """Return the kinds of the outermost elements."""
    side = re.sub(r"<(table|ul|ol)\b.*?</\1>", lambda m: f"<{m[1]}>", side)
    return re.findall(r"<(\w+)", side)


#: Built alike, or nearly, with nothing but their build to go by.
BY_BUILD = [
    ("", "", ""),
    ("p", "p", "p=p"),
    ("p p p", "p p p", "p=p p=p p=p"),
    ("h2 p h2 p", "h2 p h2 p", "h2=h2 p=p h2=h2 p=p"),
    ("p h2 ul3 p", "p h2 ul3 p", "p=p h2=h2 ul=ul ul=ul ul=ul p=p"),
    ("ol2", "ol2", "ol=ol ol=ol"),
    ("table2x2 p", "table2x2 p", "table=table p=p"),
    ("p hr p", "p hr p", "p=p hr=hr p=p"),
    ("blockquote", "blockquote", "blockquote=blockquote"),
    ("h2 h3 p h3 p h2 p", "h2 h3 p h3 p h2 p",
     "h2=h2 h3=h3 p=p h3=h3 p=p h2=h2 p=p"),
    # one side lacks something, and it is plain what
    ("p", "", "p-"),
    ("", "p p", "-p -p"),
    ("h2 p", "h2", "h2=h2 p-"),
    ("h2 p ul2", "h2 p", "h2=h2 p=p ul-"),
    ("h2 p", "h2 p table2x2", "h2=h2 p=p -table"),
    ("p h2 p", "h2 p", "p- h2=h2 p=p"),
    ("h2 p h3 p", "h2 p", "h2=h2 p=p h3- p-"),
    ("h2 p h2 ul2", "h2 ul2", "h2- p- h2=h2 ul=ul ul=ul"),
    ("h2 ul2 h2 table2x2 h2 p", "h2 ul2 h2 p",
     "h2=h2 ul=ul ul=ul h2- table- h2=h2 p=p"),
    # nobody can tell which is missing
    ("p p", "p", "p+p~p"),
    ("p p p", "p p", "p+p+p~p+p"),
    ("h2 p h2 p", "h2 p", "h2+p+h2+p~h2+p"),
    ("p ul2 p p", "p ul2 p", "p=p ul=ul ul=ul p+p~p"),
    # built differently: beside each other, but not as if they were the same
    ("p", "ul2", "p~ul"),
    ("h2 p", "h3 p", "h2+p~h3+p"),
    ("h2 p", "p", "h2+p~p"),
    ("h2 ul3", "h2 ol3", "h2=h2 ul~ol"),
    ("h2 ul3", "h2 ul2", "h2=h2 ul~ul"),
    ("ul3", "p p p", "ul~p+p+p"),
    ("table2x3", "table2x2", "table~table"),
    ("table2x2", "table3x2", "table~table"),
    ("p table2x2", "p ul4", "p=p table~ul"),
    ("h2 p ul2 p", "h2 p p", "h2=h2 p=p ul- p=p"),
]  # fmt: skip


@pytest.mark.parametrize("left,right,expected", BY_BUILD)
def test_by_build(left, right, expected):
    assert told(align(source(left), translation(right))) == expected


#: Numbers and addresses are the same in every language.
BY_MARKS = [
    ("p:112 p", "p:112", "p=p p-"),
    ("p p:112", "p:112", "p- p=p"),
    ("h2 p h2 p:1 h2 p", "h2 p:1", "h2- p- h2=h2 p=p h2- p-"),
    ("p:1 p:2 p:3", "p:1 p:3", "p=p p- p=p"),
    ("p:1 p:3", "p:1 p:2 p:3", "p=p -p p=p"),
    ("h2 ul3", "h2 ul3:5", "h2=h2 ul=ul ul=ul ul=ul"),
    # the same number twice tells nothing
    ("p:1 p:1", "p:1", "p+p~p"),
    # two that have changed places are not taken for each other
    ("p:112 p", "p p:112", "p+p~p+p"),
]


@pytest.mark.parametrize("left,right,expected", BY_MARKS)
def test_by_what_languages_have_in_common(left, right, expected):
    assert told(align(source(left), translation(right))) == expected


#: The source now, what the translation was made from, the translation.
BY_SOURCE = [
    ("p=A p=B", "p=A p=B", "p p", "p=p p=p"),
    # a paragraph was added to the source
    ("p=A p=N p=B", "p=A p=B", "p p", "p=p p-! p=p"),
    ("p=N p=A p=B", "p=A p=B", "p p", "p-! p=p p=p"),
    # one was taken away
    ("p=A p=C", "p=A p=B p=C", "p p p", "p=p -p! p=p"),
    # one was written anew
    ("p=A p=X p=C", "p=A p=B p=C", "p p p", "p=p p=p! p=p"),
    ("h2=A p=X", "h2=A p=B", "h2 p", "h2=h2 p=p!"),
    # a section was added between two of the same build
    ("h2=A p=a h2=N p=n h2=B p=b", "h2=A p=a h2=B p=b", "h2 p h2 p",
     "h2=h2 p=p h2-! p-! h2=h2 p=p"),
    # two have changed places
    ("p=B p=A", "p=A p=B", "p p", "p+p~p+p"),
    # two were written anew, one was taken away: nobody knows which
    ("p=A p=Y p=Z p=D", "p=A p=B p=C p=E p=D", "p p p p p", "p=p p+p~p+p+p! p=p"),
    # a point was added to a list
    ("ul3=A", "ul2=A", "ul2", "ul=ul ul=ul ul-!"),
    # the translator has built it differently: only the build counts
    ("p=A p=B p=C", "p=A p=B p=C", "p p", "p+p+p~p+p"),
    ("p=A ul2=B", "p=A ul2=B", "h2 p p", "p+ul~h2+p+p"),
    # nobody knows what it was made from
    ("p=A p=X", "", "p p", "p=p p=p"),
]  # fmt: skip


@pytest.mark.parametrize("now,then,made,expected", BY_SOURCE)
def test_by_the_source(now, then, made, expected):
    rows = align(source(now), translation(made, then, now))
    assert told(rows) == expected


@pytest.mark.parametrize("now,then,made,expected", BY_SOURCE)
def test_sides_can_be_swapped(now, then, made, expected):
    rows = align(translation(made, then, now), source(now))
    swapped = [type(row)(row.right, row.left, row.state, row.changed) for row in rows]
    assert told(swapped) == expected


def test_two_translations_meet_in_their_source():
    now = "p=A p=N p=B"
    old = translation("p p", "p=A p=B", now)
    new = translation("p p p", now, now, "sv")
    assert told(align(old, new)) == "p=p -p p=p"


def test_nothing_is_lost_and_nothing_moves():
    left, right = source("p h2 ul2 p table2x2"), translation("h2 p ul3 p p")
    rows = align(left, right)
    for side in ("left", "right"):
        shown = re.sub(r"</?[uo]l[^>]*>", "", "".join(getattr(r, side) for r in rows))
        whole = re.sub(r"</?[uo]l[^>]*>", "", (left if side == "left" else right).html)
        assert shown == whole
