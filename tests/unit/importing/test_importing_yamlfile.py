"""YAML with lines: every value, every fault at its place."""

from infoportal.importing.faults import FileFault
from infoportal.importing.yamlfile import line_of
from infoportal.importing.yamlfile import parse
from infoportal.importing.yamlfile import scalar

import pytest


@pytest.mark.parametrize(
    "text,value",
    [
        ("", None),
        ("null", None),
        ("~", None),
        ("true", True),
        ("false", False),
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("7", 7),
        ("-7", -7),
        ("0", 0),
        ("091", "091"),
        ("0b1", "0b1"),
        ("65.01", 65.01),
        ("1e3", "1e3"),
        ("08:30", "08:30"),
        ("10:30", "10:30"),
        ("2015-04-30", "2015-04-30"),
        ("06-01", "06-01"),
    ],
)
def test_plain_words(text, value):
    assert scalar(text) == value
    assert type(scalar(text)) is type(value)


@pytest.mark.parametrize(
    "text,values",
    [
        ("", {}),
        ("# nothing but a comment", {}),
        ("a: b", {"a": "b"}),
        ("a: 'no'", {"a": "no"}),
        ('a: "7"', {"a": "7"}),
        ("a:\n- 1\n- x", {"a": [1, "x"]}),
        ("a: [no, fi]", {"a": ["no", "fi"]}),
        ("a: |\n  one\n\n  two\n", {"a": "one\n\ntwo\n"}),
        ("a: {b: 1, c: 1.5, d: true}", {"a": {"b": 1, "c": 1.5, "d": True}}),
        ("a: {b: {c: d}}", {"a": {"b": {"c": "d"}}}),
        ("عنوان: نص", {"عنوان": "نص"}),
    ],
)
def test_values(text, values):
    assert parse(text)[0] == values


def test_lines_of_fields_rows_and_columns():
    text = "kind: joint_point\nhours:\n- {id: a, opens: x}\n- id: b\n  opens: y\n"
    lines = parse(text, first_line=10)[1]
    assert lines[("kind",)] == 10
    assert lines[("hours",)] == 11
    assert lines[("hours", 0)] == lines[("hours", 0, "opens")] == 12
    assert lines[("hours", 1, "id")] == 13
    assert lines[("hours", 1, "opens")] == 14
    assert line_of(lines, ("hours", 1, "closes", "x")) == 13
    assert line_of(lines, ("absent",), otherwise=3) == 3


@pytest.mark.parametrize(
    "text,line,message_id,field",
    [
        ("a: [1, 2", 1, "fault_bad_yaml", ""),
        ("a: 1\n  b: 2", 2, "fault_bad_yaml", ""),
        ("a: 1\nb: c: d", 2, "fault_bad_yaml", ""),
        ("a: 'x", 1, "fault_bad_yaml", ""),
        ("a: x\n\tb: y", 2, "fault_bad_yaml", ""),
        ("a: \x00", 1, "fault_bad_yaml", ""),
        ("--- a\n--- b", 2, "fault_bad_yaml", ""),
        ("- a", 1, "fault_not_a_mapping", ""),
        ("just words", 1, "fault_not_a_mapping", ""),
        ("a: 1\nb: 2\na: 3", 3, "fault_duplicate_key", "a"),
        ("r:\n- {id: 1, id: 2}", 2, "fault_duplicate_key", "r.0.id"),
        ("? [a]\n: b", 1, "fault_yaml_key", ""),
        ("a: &x [1]\nb: *x", 1, "fault_yaml_alias", "b"),
        ("a: &x [*x]", 1, "fault_yaml_alias", "a.0"),
        ("a: !!python/object:os.system x", 1, "fault_yaml_tag", "a"),
        ("a: " + "[" * 40 + "]" * 40, 1, "fault_yaml_too_deep", ""),
        ("a: " + "[" * 4000, 1, None, ""),
    ],
)
def test_broken_texts(text, line, message_id, field):
    with pytest.raises(FileFault) as caught:
        parse(text)
    assert message_id in (None, str(caught.value.message))
    if message_id is None or "deep" in message_id:
        return
    # libyaml may see an unclosed bracket only at the end of the text.
    assert line <= caught.value.line <= line + 1
    assert caught.value.field == field
