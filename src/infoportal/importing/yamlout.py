"""YAML as the format writes it: rows on a line, prose in blocks, doubts in quotes."""

from infoportal.importing.yamlfile import scalar
from typing import Any

import re
import yaml


_DATE = re.compile(r"\d{4}-\d\d-\d\d")
#: A line of YAML is never folded: a long one is easier to compare than a broken one.
_WIDTH = 10**6


class Rows(list):
    """A list that is written as one row a line."""


class _Dumper(yaml.SafeDumper):
    """Writes block style outside and flow style within rows."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> Any:
        return super().increase_indent(flow, indentless)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def dump(values: dict[str, Any]) -> str:
    """Write a mapping, its fields in their order.

    >>> print(dump({"number": "091", "hours": Rows([{"id": "a"}])}), end="")
    number: "091"
    hours:
    - {id: a}
    """
    if not values:
        return ""
    return yaml.dump(
        values,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=False,
        width=_WIDTH,
    )


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    style = None
    if _DATE.fullmatch(text):
        return dumper.represent_scalar("tag:yaml.org,2002:timestamp", text)
    if "\n" in text and not re.search(r"[ \t]+\n|^[ \n]|\t|\r", text):
        style = "|"
    elif "\n" in text or not _plain(text):
        style = '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _plain(text: str) -> bool:
    """Tell whether a text means itself without quotes, to any reader of YAML."""
    return scalar(text) == text and not re.match(r"[-+.]?\d", text)


def _rows(dumper: yaml.SafeDumper, rows: Rows) -> yaml.Node:
    node = dumper.represent_sequence("tag:yaml.org,2002:seq", rows, flow_style=False)
    for child in node.value:
        _flow(child)
    return node


def _flow(node: yaml.Node) -> None:
    if not isinstance(node, yaml.CollectionNode):
        return
    node.flow_style = True
    for child in node.value:
        for one in child if isinstance(child, tuple) else (child,):
            _flow(one)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(Rows, _rows)
