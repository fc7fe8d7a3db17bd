"""YAML read with the line of every value.

Only what the format needs: mappings with text keys, lists and scalars. ``no`` is
the language Norwegian and ``10:30`` a time, so scalars follow the core schema of
YAML 1.2 and dates stay text until a field reads them.
"""

from infoportal import _
from infoportal.importing.faults import FileFault
from typing import Any

import re
import yaml


Step = str | int
Path = tuple[Step, ...]
Lines = dict[Path, int]

MAX_DEPTH = 20
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+")
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_PLAIN_TAGS = {
    "tag:yaml.org,2002:str",
    "tag:yaml.org,2002:map",
    "tag:yaml.org,2002:seq",
}
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def parse(text: str, first_line: int = 1) -> tuple[dict[str, Any], Lines]:
    """Read a mapping; give its values and the line of each.

    >>> parse("hours:\\n- {id: a}")
    ({'hours': [{'id': 'a'}]}, {('hours',): 1, ('hours', 0): 2, ('hours', 0, 'id'): 2})
    """
    node = _compose(text, first_line)
    if node is None:
        return {}, {}
    if not isinstance(node, yaml.MappingNode):
        raise FileFault(
            first_line,
            _(
                "fault_not_a_mapping",
                default="Lines of the form 'field: value' belong here.",
            ),
        )
    builder = _Builder(first_line)
    value = builder.build(node, ())
    return value, builder.lines


def _compose(text: str, first_line: int) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        problem = str(error.problem or error.context or "")
    except yaml.YAMLError as error:
        line = first_line + text.count("\n", 0, getattr(error, "position", 0) or 0)
        problem = str(getattr(error, "reason", "") or "unreadable")
    except RecursionError:
        raise _too_deep(first_line) from None
    raise FileFault(
        line,
        _(
            "fault_bad_yaml",
            default="This is not valid YAML: ${problem}.",
            mapping={"problem": problem},
        ),
    )


def _too_deep(line: int) -> FileFault:
    return FileFault(line, _("fault_yaml_too_deep", default="Nested too deeply."))


class _Builder:
    """Turns nodes into values and notes their lines."""

    def __init__(self, first_line: int) -> None:
        self.first_line = first_line
        self.lines: Lines = {}
        self._seen: set[int] = set()

    def build(self, node: yaml.Node, path: Path) -> Any:
        self._refuse_odd(node, path)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            values = []
            for index, child in enumerate(node.value):
                self.lines[(*path, index)] = self._line(child)
                values.append(self.build(child, (*path, index)))
            return values
        plain = not getattr(node, "style", None)
        return scalar(node.value) if plain else node.value

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, child in node.value:
            line = self._line(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                raise FileFault(
                    line,
                    _("fault_yaml_key", default="The name of a field must be a word."),
                    dotted(path),
                )
            key = key_node.value
            if key in values:
                raise FileFault(
                    line,
                    _(
                        "fault_duplicate_key",
                        default="'${key}' stands here twice.",
                        mapping={"key": key},
                    ),
                    dotted((*path, key)),
                )
            self.lines[(*path, key)] = line
            values[key] = self.build(child, (*path, key))
        return values

    def _refuse_odd(self, node: yaml.Node, path: Path) -> None:
        line = self._line(node)
        if len(path) > MAX_DEPTH:
            raise _too_deep(line)
        if id(node) in self._seen:
            raise FileFault(
                line,
                _("fault_yaml_alias", default="Aliases (*name) are not read."),
                dotted(path),
            )
        self._seen.add(id(node))
        if node.tag not in _PLAIN_TAGS:
            raise FileFault(
                line,
                _("fault_yaml_tag", default="Tags (!name) are not read."),
                dotted(path),
            )

    def _line(self, node: yaml.Node) -> int:
        return self.first_line + int(node.start_mark.line)


def scalar(text: str) -> Any:
    """Give the value of an unquoted word."""
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text


def dotted(path: Path) -> str:
    """Name a place: ``hours.0.opens``."""
    return ".".join(str(step) for step in path)


def line_of(lines: Lines, path: Path, otherwise: int = 1) -> int:
    """Give the line of a value, or of the nearest thing around it."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return otherwise
