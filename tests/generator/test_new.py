"""Resource files drafted from samples: house style, clean but for titles, and true to the samples."""

from __future__ import annotations

import json
import shutil
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cli import main
from generator.drift.command import find
from generator.problems import Problems
from generator.scaffold.loading import faults
from generator.scaffold.text import flow
from generator.yaml_loader import parse_yaml

from .conftest import PETITE, Project

LIST = {
    "errcode": 0,
    "data": {
        "page": 1, "total_page": 1, "more": False,
        "rows": [
            {"id": "1", "bill_no": "a", "total_amount": 1.5, "is_closed": 0, "note": None},
            {"id": "2", "bill_no": "b", "total_amount": 2, "modify_time": "2024-01-01 10:00:00"},
        ],
    },
}  # fmt: skip
LINE = {"id": "1", "qty": 2, "material_id": "9", "seq": 1}
DETAIL = {"errcode": 0, "data": {"id": "1", "remark": "x", "material_entity": [LINE]}}
SAVE = {"remark": "x", "is_draft": True, "material_entity": [{"qty": 2, "material_id": "9"}]}


def _new(project: Project, *options: str, code: int = 0, **samples: Any) -> str:
    arguments = ["new", "bd.some_bill", "--spec", str(project.spec), *options]
    for name, sample in samples.items():
        file = project.folder / f"{name}.json"
        file.write_text(sample if isinstance(sample, str) else json.dumps(sample), "utf-8")
        role = name if name in ("list", "detail", "save") else "from"
        arguments += [f"--{role}", str(file)]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == code, result.output
    return result.output


def _file(project: Project) -> Path:
    return project.spec.parent / "bd" / "some_bill.yaml"


def test_a_draft_passes_but_for_its_open_titles(project: Project) -> None:
    out = _new(project, "--register", sample_1=LIST, sample_2=DETAIL, sample_3=SAVE)
    assert faults(project.spec) == []
    rules = {line.split(": ")[1] for line in project.problems()}
    assert rules == {"title-todo"}
    todo = _file(project).read_text("utf-8").count("TODO")
    assert f"{todo} titles to fill in" in out
    text = _file(project).read_text("utf-8").replace("TODO", "标题")
    _file(project).write_text(text, "utf-8")
    assert "models/bd/some_bill.py" in project.generate().manifest.files


def test_the_draft_in_house_style(project: Project) -> None:
    _new(project, "--register", "--title", "某单", sample_1=LIST, sample_2=DETAIL, sample_3=SAVE)
    lines = _file(project).read_text("utf-8").split("\n")
    for line in (
        "  /jdy/v2/bd/some_bill:",
        "  /jdy/v2/bd/some_bill_detail:",
        "      summary: 某单保存",
        "      x-paging: {page: page, size: page_size, items: rows, pages: total_page, max: 100}",
        '        - {$ref: "../common.yaml#/parameters/page"}',
        '    allOf: [{$ref: "../common.yaml#/schemas/Page"}]',
        "    required: [id, bill_no]",
        '      rows: {type: array, title: 某单, items: {$ref: "#/schemas/SomeBillRow"}}',
        "      total_amount: {type: number, format: decimal, title: TODO, examples: [10.5]}",
        '      modify_time: {type: string, format: local-date-time, title: 修改时间, examples: ["2020-04-17 16:23:32"]}',
        "      is_closed: {type: boolean, title: TODO, examples: [false]}",
        "      is_draft: {type: boolean, title: TODO, writeOnly: true, examples: [false]}",
        '      id: {type: string, title: 客户id, readOnly: true, examples: ["727402661418126336"]}',
        '      material_entity: {type: array, title: TODO, items: {$ref: "#/schemas/SomeBillLine"}}',
        "      seq: {type: integer, title: TODO, readOnly: true, examples: [1]}",
    ):
        assert line in lines


def test_blocks_and_twins_are_used_again(project: Project) -> None:
    extra = """  StaffRef:
    title: 职员
    type: object
    properties:
      emp_id: {type: string, title: 职员id}
      emp_name: {type: string, title: 职员}
  Person:
    title: 人
    allOf: [{$ref: "#/schemas/StaffRef"}]
    properties:
      age: {type: integer, title: 年龄}
parameters:
"""
    project.replace("common.yaml", "parameters:\n", extra)
    people = '      contacts: {type: array, title: 联系人, items: {$ref: "../common.yaml#/schemas/Person"}}'
    project.replace(
        "bd/customer.yaml",
        '      contacts: {type: array, title: 联系人, items: {$ref: "#/schemas/CustomerContact"}}',
        people,
    )
    contact = {"contact_person": "x", "is_main": True}
    row = {"id": "1", "emp_id": "5", "emp_name": "x", "contacts": [contact]}
    _new(project, "--register", sample={"errcode": 0, "data": row})
    text = _file(project).read_text("utf-8")
    assert 'allOf: [{$ref: "../common.yaml#/schemas/StaffRef"}]' in text
    assert "emp_name" not in text
    assert faults(project.spec) == []


def test_an_example_of_another_list_is_not_taken(project: Project) -> None:
    project.replace(
        "common.yaml", "items: {type: string}}", 'items: {type: string}, examples: [["a"]]}'
    )
    _new(project, "--register", sample={"errcode": 0, "data": {"ids": [1], "x": "y"}})
    text = _file(project).read_text("utf-8")
    assert "ids: {type: array, title: ids, items: {type: integer, format: id}}" in text
    assert faults(project.spec) == []


def test_the_line_for_x_resources(project: Project) -> None:
    before = project.spec.read_text("utf-8")
    out = _new(project, sample=DETAIL)
    assert "openapi.yaml:12:\n  - $ref: bd/some_bill.yaml\n" in out
    assert project.spec.read_text("utf-8") == before
    _new(project, "--register", "--force", sample=DETAIL)
    anchor = "  - $ref: bd/customer.yaml\n"
    assert project.spec.read_text("utf-8") == before.replace(
        anchor, anchor + "  - $ref: bd/some_bill.yaml\n"
    )
    _new(project, "--register", "--force", sample=DETAIL)
    assert project.spec.read_text("utf-8").count("some_bill") == 1
    assert faults(project.spec) == []


def test_a_file_is_not_overwritten(project: Project) -> None:
    _file(project).write_text("mine")
    before = project.spec.read_text("utf-8")
    assert "is there already" in _new(project, "--register", code=1, sample=DETAIL)
    assert _file(project).read_text() == "mine"
    assert project.spec.read_text("utf-8") == before
    _new(project, "--force", sample=DETAIL)
    assert "SomeBill" in _file(project).read_text("utf-8")


@pytest.mark.parametrize(
    ("sample", "message"),
    [
        ("[]", "must be a JSON object"),
        ("{", "is not JSON"),
        ("", "holds no JSON"),
        ('{"errcode": 3, "data": {}}', "failed call"),
        ('{"errcode": 0, "data": null}', "must be an object"),
        ('{"a": NaN}', "is not JSON"),
        ('{"a": ' * 400 + "1" + "}" * 400, "is not JSON"),
    ],
)
def test_samples_that_cannot_be_used(project: Project, sample: str, message: str) -> None:
    out = _new(project, code=1, sample=sample)
    assert message in out
    assert "Traceback" not in out
    assert not _file(project).exists()


def test_a_name_that_is_none(project: Project) -> None:
    for name in ("x", "../x.y", "bd.Some", "bd.a/b"):
        result = CliRunner().invoke(
            main, ["new", name, "--spec", str(project.spec), "--from", str(project.spec)]
        )
        assert result.exit_code == 1
        assert "must be <module>.<resource>" in result.output


_NAMES = st.sampled_from(
    [
        "id",
        "number",
        "bill_no",
        "total_amount",
        "is_main",
        "create_time",
        "bill_date",
        "remark",
        "seq",
        "group_id",
        "emp_name",
        "x1",
        "entity",
        "lines",
        "qty",
        "kind",
        "custom",
        "label",
    ]
)
_SHAPES = st.recursive(
    st.sampled_from(["text", "code", "int", "big", "decimal", "bool", "date", "time", "millis"]),
    lambda inner: st.one_of(
        st.dictionaries(_NAMES, inner, min_size=1, max_size=4),
        st.lists(inner, min_size=1, max_size=1),
    ),
    max_leaves=12,
)
_SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "text": st.text(st.characters(codec="utf-8"), max_size=12),
    "code": st.sampled_from(["A", "B", "1"]),
    "int": st.integers(0, 10**6),
    "big": st.integers(10**17, 10**18),
    "decimal": st.decimals(-1000, 1000, places=2).map(float),
    "bool": st.booleans(),
    "date": st.dates().map(str),
    "time": st.just("2024-01-02 03:04:05"),
    "millis": st.just("1716163200000"),
}


def _values(shape: Any) -> st.SearchStrategy[Any]:
    """Samples of a shape: fields may be null or absent, lists empty."""
    if isinstance(shape, dict):
        members = {name: st.none() | _values(inner) for name, inner in shape.items()}
        return st.fixed_dictionaries({}, optional=members)
    if isinstance(shape, list):
        return st.lists(_values(shape[0]), max_size=3)
    return _SCALARS[shape]


_SAMPLES = st.dictionaries(_NAMES, _SHAPES, min_size=1, max_size=6).flatmap(
    lambda shape: st.lists(_values(shape), min_size=1, max_size=3)
)


@given(_SAMPLES)
@settings(max_examples=15, deadline=None)
def test_a_draft_accepts_its_samples(samples: list[dict[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Project(Path(folder))
        shutil.copytree(PETITE, project.folder / "spec")
        answers = [{"errcode": 0, "data": sample} for sample in samples]
        text = "\n".join(json.dumps(answer) for answer in answers)
        _new(project, "--register", detail=text)
        assert faults(project.spec) == []
        traffic = project.folder / "traffic.jsonl"
        records = [{"operation": "bd.some_bill.get", "body": answer} for answer in answers]
        traffic.write_text("\n".join(json.dumps(record) for record in records))
        found = find(project.spec, [traffic])
        assert found.records == len(samples)
        assert not found.skipped
        assert [s for s in found.suggestions if not s.reason] == []
        assert {s.finding.kind for s in found.suggestions} <= {"other type", "unknown field"}


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=8,
)


@given(_JSON)
def test_flow_text_is_read_back(value: Any) -> None:
    problems = Problems()
    tree = parse_yaml(f"a: {flow(value)}\n".encode(), "x", problems)
    assert not list(problems)
    assert tree == {"a": value}


def test_decimals_keep_their_digits() -> None:
    assert flow([Decimal("1.10"), Decimal("1E+2")]) == "[1.10, 100]"
