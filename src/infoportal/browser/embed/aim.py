"""Where the links of a frame open (no Plone).

A frame's ``<base target="_top">`` sends them to the whole window, because the pages
they lead to may not be framed. What stays in the frame is told here: links within the
page, and forms and links that ask the frame's own address.
"""

import re


_TAG = re.compile(r'<(?:a|form)\b(?:[^>"]|"[^"]*")*>')
_WHERE = re.compile(r'\s(?:href|action)="([^"]*)"')
STAYS = ' target="_self"'


def aimed(html: str, own: str) -> str:
    """Return a page whose own links and forms stay in its frame.

    :param own: the frame's address, without a query.
    """

    def aim(found: re.Match[str]) -> str:
        tag = found[0]
        where = _WHERE.search(tag)
        if where is None or not stays(where[1], own):
            return tag
        end = "/>" if tag.endswith("/>") else ">"
        return f"{tag.removesuffix(end).rstrip()}{STAYS}{end}"

    return _TAG.sub(aim, html)


def stays(address: str, own: str) -> bool:
    """Tell whether what an address leads to is shown in the frame."""
    return address.startswith("#") or re.split("[?#]", address, maxsplit=1)[0] == own
