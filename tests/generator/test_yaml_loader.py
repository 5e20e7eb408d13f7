"""What the loader reads, and what it refuses with a place."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator import yaml_loader
from generator.nodes import YamlMap
from generator.problems import Problems
from generator.yaml_loader import parse_yaml


def read(text: str | bytes) -> tuple[YamlMap | None, list[str]]:
    problems = Problems()
    data = text if isinstance(text, bytes) else text.encode()
    return parse_yaml(data, "x.yaml", problems), [
        f"{p.place.line}:{p.place.column} {p.rule}" for p in problems
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1),
        ("-7", -7),
        ("012", "012"),
        ("1.50", 1.5),
        ("1e3", 1000.0),
        ("no", "no"),
        ("true", True),
        ("~", None),
        ("", None),
        ("2026-11-23", "2026-11-23"),
        ("12:30:00", "12:30:00"),
        ("1_000", "1_000"),
        ("'1'", "1"),
        ("0x10", "0x10"),
        ("9" * 400, "9" * 400),
        ("中文", "中文"),
    ],
)
def test_scalars_follow_yaml_1_2_and_never_surprise(text: str, value: Any) -> None:
    tree, problems = read(f"a: {text}\n")
    assert problems == []
    assert tree is not None
    assert tree["a"] == value
    assert type(tree["a"]) is type(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: 2\na: 3\n", ["3:1 yaml-duplicate-key"]),
        ("a: &x 1\nb: *x\n", ["1:4 yaml-anchor", "2:4 yaml-alias"]),
        ("a: !!python/object/apply:os.system [x]\n", ["1:4 yaml-tag"]),
        ("null: 1\ntrue: 2\n", ["1:1 yaml-key", "2:1 yaml-key"]),
        ("? [a]\n: 1\n", ["1:3 yaml-key"]),
        ("- 1\n", ["1:1 yaml-not-mapping"]),
        ("", ["1:1 yaml-not-mapping"]),
        ("a: 1\n---\nb: 2\n", ["2:1 yaml-documents"]),
        ("a: [1,\n", ["2:1 yaml-syntax"]),
        (b"a: \xff\n", ["1:1 yaml-encoding"]),
        ("a: " + "[" * 100 + "]" * 100, ["1:67 yaml-too-deep"]),
    ],
)
def test_refuses_with_a_place(text: str | bytes, expected: list[str]) -> None:
    tree, problems = read(text)
    assert tree is None
    assert problems == expected


def test_alias_bomb_costs_nothing() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    tree, problems = read("\n".join(lines))
    assert tree is None
    assert len(problems) == 30 + 29 * 9


def test_too_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_loader, "MAX_NODES", 10)
    assert read("a: [1, 2, 3, 4, 5, 6, 7, 8, 9]\n") == (None, ["1:26 yaml-too-many-nodes"])


def test_places_of_keys_and_items() -> None:
    tree, _ = read("a:\n  - x\n  - {b: 1}\n")
    assert tree is not None
    assert str(tree.place("a")) == "x.yaml:1:1"
    assert str(tree["a"].place(1)) == "x.yaml:3:5"
    assert str(tree["a"][1].place("b")) == "x.yaml:3:6"


_strings = st.recursive(
    st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=8), _strings, max_size=5))
def test_reads_what_pyyaml_writes(data: dict[str, Any]) -> None:
    tree, problems = read(yaml.safe_dump(data, default_style='"'))
    assert problems == []
    assert tree == data
