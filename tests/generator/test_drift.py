"""Answers against the spec: what is told, and where it belongs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.scaffold.loading import faults

from .conftest import Project
from .drifting import FILE, answer, changed_lines, drift, rows, texts


@pytest.mark.parametrize(
    ("row", "added"),
    [
        ({"vip_level": "gold"}, "vip_level: {type: string, title: TODO}"),
        ({"debt_amount": 12.5}, "debt_amount: {type: number, format: decimal, title: TODO, examples: [10.5]}"),
        ({"debt_amount": "3"}, 'debt_amount: {type: string, format: decimal, title: TODO, examples: ["10.5"]}'),
        ({"group_id": 7}, "group_id: {type: integer, format: id, title: TODO, examples: [838301774942061568]}"),
        ({"is_new": 1}, "is_new: {type: boolean, title: TODO, examples: [false]}"),
        ({"audit_time": "2024-01-02 03:04:05"}, 'audit_time: {type: string, format: local-date-time, title: TODO, examples: ["2024-05-20 09:06:24"]}'),
        ({"bill_date": "2024-01-02"}, 'bill_date: {type: string, format: date, title: TODO, examples: ["2024-05-20"]}'),
        ({"visit_time": "1716163200000"}, 'visit_time: {type: string, format: epoch-millis, title: TODO, examples: ["1716163200000"]}'),
        ({"rate": "1"}, 'rate: {type: string, format: decimal, title: 税率, examples: ["13"]}'),
        ({"labels": ["a"]}, "labels: {type: array, title: TODO, items: {type: string}}"),
    ],
)  # fmt: skip
def test_a_new_field_is_one_line_where_it_belongs(
    project: Project, row: dict[str, Any], added: str
) -> None:
    before = texts(project)
    out = drift(project, [rows(row)], "--apply")
    assert added in out
    assert changed_lines(before, project) == ["+      " + added]
    assert faults(project.spec) == []
    assert "0 with a change ready" in drift(project, [rows(row)])


def test_the_place_is_the_line_that_the_field_gets(project: Project) -> None:
    out = drift(project, [rows({"vip_level": "x"})])
    head = next(line for line in out.split("\n") if "vip_level" in line)
    drift(project, [rows({"vip_level": "x"})], "--apply")
    lines = (project.spec.parent / FILE).read_text("utf-8").split("\n")
    number = next(i for i, line in enumerate(lines, 1) if "vip_level" in line)
    assert f"{FILE}:{number}: CustomerRow.vip_level: unknown field, 1 answer of bd.customer" in head


def test_samples_are_merged_and_counted(project: Project) -> None:
    out = drift(project, [rows({"x1": 1}, {"x1": None}), rows({"x1": 2.5})])
    assert "2 answers of bd.customer.list (data.rows[].x1): integer 1, null 1, number 1" in out
    assert out.count("x1: {") == 1


def test_personal_data_is_not_shown(project: Project) -> None:
    secrets = ["13812345678", "张三丰", "Bob.Smith"]
    row = {"phone": secrets[0], "linkman": secrets[1], "mail": secrets[2], secrets[0]: 1}
    out = drift(project, [rows(row | {"enable": secrets[0]})], "--apply")
    for text in (out, *texts(project).values()):
        assert not [secret for secret in secrets if secret in text]
    assert "字字字" in out


def test_a_field_of_a_shared_schema_belongs_there(project: Project) -> None:
    before = texts(project)
    record = answer({"ids": ["1"], "batch": "b"}, "sys.common_operate.operate")
    record["body"]["trace"] = "t"
    drift(project, [record], "--apply")
    assert changed_lines(before, project) == [
        "+      trace: {type: string, title: TODO}",
        "+      batch: {type: string, title: TODO}",
    ]
    assert "batch" in texts(project)["common.yaml"]
    assert "trace" in texts(project)["common.yaml"]


def test_a_field_of_several_pages_belongs_to_the_page(project: Project) -> None:
    extra = """
  OtherPage:
    title: 其他
    allOf: [{$ref: "../common.yaml#/schemas/Page"}]
    properties:
      rows: {type: array, title: 行, items: {$ref: "#/schemas/CustomerContact"}}
"""
    project.append(FILE, extra)
    old = '        "200": {description: 保存结果, content: {application/json: {schema: {allOf: [{$ref: "../common.yaml#/schemas/Envelope"}, {properties: {data: {$ref: "../common.yaml#/schemas/SaveReply"}}}]}}}}'
    project.replace(
        FILE, old, old.replace("../common.yaml#/schemas/SaveReply", "#/schemas/OtherPage")
    )
    records = [answer({"more": True}), answer({"more": False}, "bd.customer.save")]
    out = drift(project, records)
    assert "common.yaml:" in out
    assert "Page.more: unknown field, 2 answers" in out
    assert "customer.yaml" in drift(project, records[:1])


def test_other_types_values_and_requirements(project: Project) -> None:
    before = texts(project)
    row = {"credit_limit": "7.5", "enable": "9"}
    answer = rows(row, row | {"number": None})
    out = drift(project, [answer], "--apply")
    changed = changed_lines(before, project)
    assert "+    required: [id, name]" in changed
    assert (
        '+      credit_limit: {type: string, format: decimal, title: 信用额度, examples: ["500"]}'
        in changed
    )
    assert (
        '+      enable: {type: string, title: 状态, x-enum: {"1": 可用, "0": 不可用, "9": TODO}}'
        in changed
    )
    assert len(changed) == 6
    assert "3 with a change ready" in out
    assert "0 differences" in drift(project, [answer])
    assert faults(project.spec) == []


def test_what_requests_need_is_left_to_a_person(project: Project) -> None:
    project.replace(
        FILE,
        'data: {$ref: "../common.yaml#/schemas/SaveReply"}',
        'data: {$ref: "#/schemas/Customer"}',
    )
    before = texts(project)
    record = answer(
        {"rate": 13, "ignore_warn": True, "vip": "a", "create_time": None}, "bd.customer.save"
    )
    out = drift(project, [record], "--apply")
    assert "requests have it too" in out
    assert "requests need it" in out
    assert sorted(changed_lines(before, project), key=lambda line: "vip" in line) == [
        "-      ignore_warn: {type: boolean, title: 忽略警告, writeOnly: true, examples: [true]}",
        "+      ignore_warn: {type: boolean, title: 忽略警告, examples: [true]}",
        "+      vip: {type: string, title: TODO, readOnly: true}",
    ]


def test_parts_become_schemas_of_their_own(project: Project) -> None:
    before = texts(project)
    found = rows(
        {"level": {"grade": "a", "score": 1}, "visits": [{"day": "2024-01-01", "who": "b"}]}
    )
    drift(project, [found], "--apply")
    added = changed_lines(before, project)
    assert '+      level: {$ref: "#/schemas/CustomerRowLevel", title: TODO}' in added
    assert "+  CustomerRowVisits:" in added
    assert all(line.startswith("+") for line in added)
    assert faults(project.spec) == []
    assert "0 differences" in drift(project, [found])


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"Enable": "1"}, "another spelling of enable"),
        ({"modifyTime": "x"}, "another spelling of modify_time"),
        ({"a b: {x}": 1}, "looks like data"),
        ({"x\n    evil: 1": 1}, "looks like data"),
        ({"nothing": None}, "only null was seen"),
        ({"things": []}, "was not seen"),
        ({"modify_time": 5}, "another Python type"),
        ({"credit_limit": {"a": 1}}, "structure is another one"),
    ],
)
def test_what_only_a_person_can_decide(project: Project, row: dict[str, Any], reason: str) -> None:
    before = texts(project)
    out = drift(project, [rows(row)], "--apply")
    assert reason in out
    assert "0 with a change ready" in out
    assert texts(project) == before


def test_what_lists_hold_is_compared(project: Project) -> None:
    record = answer({"ids": ["1", 2, None]}, "sys.common_operate.operate")
    out = drift(project, [record])
    assert "SaveReply.ids: other type, 1 answer" in out
    assert "(data.ids[]): integer 1" in out
    assert "describe it by hand" in out
    report = {"operation": "sys.common_operate.operate", "path": "data.ids[]", "kind": "other type"}
    out = drift(project, [report | {"expected": "string", "found": "integer", "example": "9"}])
    assert "SaveReply.ids: other type, 1 answer" in out


def test_failed_calls_and_strangers_are_counted(project: Project) -> None:
    records = [
        {"operation": "bd.customer.list", "body": {"errcode": 5, "data": {"x": 1}}},
        {"operation": "bd.customer.list", "status": 519, "body": {"x": 1}},
        {"method": "GET", "path": "/jdy/v2/bd/nobody?secret=1", "body": {"errcode": 0}},
        {"operation": "bd.customer.list", "body": "<html>"},
        [1],
    ]
    out = drift(project, records)
    assert "not compared: 2 records" in out
    assert "the call failed" in out
    assert "unknown operation GET /jdy/v2/bd/nobody: 1 records" in out
    assert "secret" not in out
    assert "a body that is not JSON" in out
    assert "is not an object" in out
    assert "0 differences in 5 records" in out


def test_har_and_method_with_path(project: Project) -> None:
    body = {"errcode": 0, "data": {"rows": [{"id": "1", "number": "1", "name": "a", "fresh": "b"}]}}
    entry = {
        "request": {"method": "GET", "url": "https://api.kingdee.com/jdy/v2/bd/customer?page=1"},
        "response": {"status": 200, "content": {"text": json.dumps(body)}},
    }
    har = [{"log": {"entries": [entry, {"request": {}}]}}]
    plain = [{"method": "get", "path": "/jdy/v2/bd/customer", "body": body}]
    for records in (har, plain):
        assert "CustomerRow.fresh: unknown field, 1 answer" in drift(project, records)


def test_files_that_hold_nothing(project: Project, tmp_path: Path) -> None:
    empty = tmp_path / "empty.jsonl"
    for text in ("", "not json\n", "{" * 100_000):
        empty.write_text(text)
        result = CliRunner().invoke(main, ["drift", str(empty), "--spec", str(project.spec)])
        assert result.exit_code == 1
        assert "holds no JSON" in result.output
        assert "Traceback" not in result.output
