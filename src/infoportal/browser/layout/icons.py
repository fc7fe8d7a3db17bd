"""The icons: lines on a grid of 24, drawn in the colour of the text beside them.

In a template: ``<a …>${structure: view.icon('phone')} Call</a>``. An icon never
stands alone: words beside it say the same, and screen readers hear only those.
What points forward or back (``TURNED``) is mirrored in languages written from the
right. Topics name theirs in the field ``icon``: ``view.icon_of(head)``.
"""

from functools import cache


_ROUND = "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z"
_HANDSET = (
    "M6.6 3.8 9 4l1.3 4-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4 1.3.2 2.4"
    "a2.2 2.2 0 0 1-2.3 2.4A14.3 14.3 0 0 1 4.3 6.1a2.2 2.2 0 0 1 2.3-2.3z"
)
ICONS = {
    "alert": "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16.2v.3",
    "back": "M14.5 6l-6 6 6 6",
    "calendar": "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8",
    "chat": "M4 5h16v11h-8l-5 4v-4H4z",
    "check": "M5 12.5l4.5 4.5L19 7.5",
    "close": "M6 6l12 12M18 6 6 18",
    "clock": f"{_ROUND}M12 7.5V12l3 2",
    "computer": "M4 5h16v11H4zM12 16v4M8.5 20h7",
    "download": "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15",
    "down": "M6 9.5l6 6 6-6",
    "external": "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
    "forward": "M9.5 6l6 6-6 6",
    "globe": f"{_ROUND}M3.5 12h17M12 3.5c2.5 2.4 3.7 5.2 3.7 8.5s-1.2 6.1-3.7 8.5"
    "c-2.5-2.4-3.7-5.2-3.7-8.5s1.2-6.1 3.7-8.5z",
    "info": f"{_ROUND}M12 11v5.5M12 7.5v.3",
    "mail": "M3.5 6h17v12h-17zM4 7l8 6 8-6",
    "map": "M9 4.5 3.5 7v13L9 17.5l6 2.5 5.5-2.5v-13L15 7zM9 4.5v13M15 7v13",
    "menu": "M4 7h16M4 12h16M4 17h16",
    "person": "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8z"
    "M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6",
    "phone": _HANDSET,
    "place": "M12 21s-6.5-5.6-6.5-11a6.5 6.5 0 0 1 13 0c0 5.4-6.5 11-6.5 11z"
    "M12 7.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z",
    "print": "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
    "search": "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.3 15.3 20.5 20.5",
    "share": "M17.5 3.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z"
    "M6.5 9.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z"
    "M17.5 15.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z"
    "M8.6 10.9l6.8-3.8M8.6 13.1l6.8 3.8",
    "signpost": "M12 2.5V5M12 10.5V13M12 18.5v3M5 5h11.5L19 7.7l-2.5 2.8H5z"
    "M19 13H7.5L5 15.7l2.5 2.8H19z",
    "urgent": f"{_HANDSET}M14.5 3.5a6.3 6.3 0 0 1 6 6M14.5 7a2.8 2.8 0 0 1 2.5 2.5",
    "video": "M3.5 7h11v10h-11zM14.5 11 20.5 8v8l-6-3",
    "warning": "M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3",
    # Of topics: the codes of the vocabulary infoportal.icons.
    "arrival": "M7 8h10v12H7zM10 8V4h4v4M9 20v1.5M15 20v1.5M10.3 11.5v5M13.7 11.5v5",
    "education": "M2.5 9.5 12 5l9.5 4.5L12 14zM6.5 11.5V16c1.5 1.6 3.3 2.3 5.5 2.3"
    "s4-.7 5.5-2.3v-4.5M21.5 9.5V15",
    "family": "M8.5 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 19.5c.4-3.6 2.6-5.5 5.5-5.5"
    "s5.1 1.9 5.5 5.5M16.5 9.5a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z"
    "M16.7 16.5c2.3 0 3.9 1 4.3 3",
    "health": "M12 20S4 15 4 9.3A4.3 4.3 0 0 1 12 7"
    "a4.3 4.3 0 0 1 8 2.3C20 15 12 20 12 20z",
    "help": f"{_ROUND}M9.3 9.7a2.8 2.8 0 1 1 4.1 2.4c-1 .5-1.4 1-1.4 2M12 17v.3",
    "housing": "M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6",
    "identity": "M3 6h18v12H3zM8.5 9.2a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z"
    "M5.8 15.6c.4-1.3 1.4-1.8 2.7-1.8s2.3.5 2.7 1.8M14 10h4M14 13.5h4",
    "language": "M4 4.5h11v8H9.5l-3 3v-3H4zM18 9h2.5v8H18v3l-3-3h-4.5v-1.5",
    "leisure": "M12 3 6.5 10h2.7L5 16h14l-4.2-6h2.7zM12 16v5",
    "money": f"{_ROUND}M15.3 8.9a4.3 4.3 0 1 0 0 6.2M7 11h5.5M7 13.3h5",
    "rights": "M12 4v16M7.5 20h9M5 7.5 12 6l7 1.5M5 7.5 2.5 14h5zM19 7.5 16.5 14h5z",
    "society": "M3.5 9.5 12 4l8.5 5.5z"
    "M5.5 9.5V18M10 9.5V18M14 9.5V18M18.5 9.5V18M3.5 20.5h17",
    "work": "M3.5 8h17v11h-17zM9 8V5.5h6V8M3.5 13h17M12 12v2",
}
TURNED = frozenset({"back", "forward", "external", "signpost"})


@cache
def icon(name: str) -> str:
    """Return an icon as SVG; a ``KeyError`` where there is none."""
    kind = "icon turned" if name in TURNED else "icon"
    return (
        f'<svg class="{kind}" viewBox="0 0 24 24" aria-hidden="true">'
        f'<path d="{ICONS[name]}"/></svg>'
    )
