"""Spec text gets into a file as a literal, a name or a docstring, or not at all."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader

from generator.names import constant, member, pascal, snake
from generator.render import environment
from generator.taint import Text, docstring, literal, name

_anything = st.text(max_size=200)
_nasty = st.sampled_from(
    ['"""', "\\", "\\N{", "'", "\r", "\x00", "\u2028", "\u202e", "{{ x }}", "#", "\ud800", "\\x4"]
)
_payload = st.lists(_anything | _nasty, max_size=6).map("".join)


@given(_payload)
def test_literals_evaluate_to_the_text(raw: str) -> None:
    source = str(literal(Text(raw)))
    assert ast.literal_eval(source) == raw
    assert source.isprintable()


@given(st.lists(_payload, min_size=1, max_size=4))
def test_docstrings_hold_the_text_and_nothing_else(raws: list[str]) -> None:
    source = f"def f():\n    {docstring([Text(raw) for raw in raws])}\n    pass\n"
    tree = ast.parse(source)
    function = tree.body[0]
    assert len(tree.body) == 1
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 2
    words = "".join(" ".join(raws).split())
    assert "".join((ast.get_docstring(function, clean=False) or "").split()) == words


@given(_payload)
def test_names_are_identifiers_or_nothing(raw: str) -> None:
    for made in (snake(raw), member(raw), pascal(raw), constant(raw)):
        if made is not None:
            assert ast.parse(f"{made} = 1")
            assert not made.startswith("_")
            assert str(name(made)) == made


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("customer_id", "customer_id"),
        ("app-token", "app_token"),
        ("outerInstanceId", "outer_instance_id"),
        ("decimal_Digit", "decimal_digit"),
        ("class", "class_"),
        ("list", "list_"),
        ("UNSET", "unset"),
        ("self", "self_"),
        ("1st", "n_1st"),
        ("__class__", "class_"),
        ("单据编码", "单据编码"),
        ("ﬁle", "file"),
        ("", None),
        ("!!!", None),
        ("x" * 200, None),
    ],
)
def test_field_names(raw: str, expected: str | None) -> None:
    assert snake(raw) == expected


@pytest.mark.parametrize(
    "template",
    [
        "{{ text }}",
        "{{ plain }}",
        "{{ 'a' ~ plain }}",
        "{{ 'quoted' }}",
        "{{ 1 }}",
        "{{ plain.upper() }}",
        "{% set x = plain %}{{ x }}",
        "{{ plain|name }}",
        "{{ plain|type }}",
        "{{ missing }}",
        "{{ plain|safe }}",
        "{% filter upper %}a{% endfilter %}",
    ],
)
def test_nothing_else_reaches_a_template(template: str) -> None:
    env = environment()
    env.loader = DictLoader({"t": template})
    with pytest.raises(Exception, match=r"without a filter|not a|undefined|No filter"):
        env.get_template("t").render(text=Text("x"), plain="x")


def test_text_cannot_be_formatted() -> None:
    text = Text("secret words")
    with pytest.raises(TypeError):
        f"{text}"
    with pytest.raises(TypeError):
        str(text)
    assert repr(text) == "<Text>"
