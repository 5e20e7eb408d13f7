"""Answers against the spec: what is told, where it belongs, and what is put into the files."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.scaffold.loading import faults

from .conftest import Project

FILE = "bd/customer.yaml"


def _answer(data: Any, operation: str = "bd.customer.list", **more: Any) -> dict[str, Any]:
    return {"operation": operation, "status": 200, "body": {"errcode": 0, "data": data}, **more}


def _rows(*rows: dict[str, Any]) -> dict[str, Any]:
    return _answer({"rows": [{"id": "1", "number": "2", "name": "n"} | row for row in rows]})


def _drift(project: Project, records: Iterable[Any], *options: str, code: int = 0) -> str:
    file = project.folder / "traffic.jsonl"
    file.write_text("\n".join(json.dumps(r, ensure_ascii=False) for r in records), "utf-8")
    result = CliRunner().invoke(main, ["drift", str(file), "--spec", str(project.spec), *options])
    assert result.exit_code == code, result.output
    return result.output


def _texts(project: Project) -> dict[str, str]:
    folder = project.spec.parent
    return {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in folder.rglob("*.yaml")}


def _changed(before: dict[str, str], project: Project) -> list[str]:
    """The lines taken out and put in by the change, as `-` and `+`."""
    found: list[str] = []
    for name, text in _texts(project).items():
        lines = difflib.unified_diff(before[name].split("\n"), text.split("\n"), n=0, lineterm="")
        found += [line for line in lines if line[:2] not in ("--", "++", "@@")]
    return found


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
    before = _texts(project)
    out = _drift(project, [_rows(row)], "--apply")
    assert added in out
    assert _changed(before, project) == ["+      " + added]
    assert faults(project.spec) == []
    assert "0 with a change ready" in _drift(project, [_rows(row)])


def test_the_place_is_the_line_that_the_field_gets(project: Project) -> None:
    out = _drift(project, [_rows({"vip_level": "x"})])
    head = next(line for line in out.split("\n") if "vip_level" in line)
    _drift(project, [_rows({"vip_level": "x"})], "--apply")
    lines = (project.spec.parent / FILE).read_text("utf-8").split("\n")
    number = next(i for i, line in enumerate(lines, 1) if "vip_level" in line)
    assert f"{FILE}:{number}: CustomerRow.vip_level: unknown field, 1 answer of bd.customer" in head


def test_samples_are_merged_and_counted(project: Project) -> None:
    out = _drift(project, [_rows({"x1": 1}, {"x1": None}), _rows({"x1": 2.5})])
    assert "2 answers of bd.customer.list (data.rows[].x1): integer 1, null 1, number 1" in out
    assert out.count("x1: {") == 1


def test_personal_data_is_not_shown(project: Project) -> None:
    secrets = ["13812345678", "张三丰", "Bob.Smith"]
    row = {"phone": secrets[0], "linkman": secrets[1], "mail": secrets[2], secrets[0]: 1}
    out = _drift(project, [_rows(row | {"enable": secrets[0]})], "--apply")
    for text in (out, *_texts(project).values()):
        assert not [secret for secret in secrets if secret in text]
    assert "字字字" in out


def test_a_field_of_a_shared_schema_belongs_there(project: Project) -> None:
    before = _texts(project)
    record = _answer({"ids": ["1"], "batch": "b"}, "sys.common_operate.operate")
    record["body"]["trace"] = "t"
    _drift(project, [record], "--apply")
    assert _changed(before, project) == [
        "+      trace: {type: string, title: TODO}",
        "+      batch: {type: string, title: TODO}",
    ]
    assert "batch" in _texts(project)["common.yaml"]
    assert "trace" in _texts(project)["common.yaml"]


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
    records = [_answer({"more": True}), _answer({"more": False}, "bd.customer.save")]
    out = _drift(project, records)
    assert "common.yaml:" in out
    assert "Page.more: unknown field, 2 answers" in out
    assert "customer.yaml" in _drift(project, records[:1])


def test_other_types_values_and_requirements(project: Project) -> None:
    before = _texts(project)
    row = {"credit_limit": "7.5", "enable": "9"}
    answer = _rows(row, row | {"number": None})
    out = _drift(project, [answer], "--apply")
    changed = _changed(before, project)
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
    assert "0 differences" in _drift(project, [answer])
    assert faults(project.spec) == []


def test_what_requests_need_is_left_to_a_person(project: Project) -> None:
    project.replace(
        FILE,
        'data: {$ref: "../common.yaml#/schemas/SaveReply"}',
        'data: {$ref: "#/schemas/Customer"}',
    )
    before = _texts(project)
    record = _answer(
        {"rate": 13, "ignore_warn": True, "vip": "a", "create_time": None}, "bd.customer.save"
    )
    out = _drift(project, [record], "--apply")
    assert "requests have it too" in out
    assert "requests need it" in out
    assert sorted(_changed(before, project), key=lambda line: "vip" in line) == [
        "-      ignore_warn: {type: boolean, title: 忽略警告, writeOnly: true, examples: [true]}",
        "+      ignore_warn: {type: boolean, title: 忽略警告, examples: [true]}",
        "+      vip: {type: string, title: TODO, readOnly: true}",
    ]


def test_parts_become_schemas_of_their_own(project: Project) -> None:
    before = _texts(project)
    rows = _rows(
        {"level": {"grade": "a", "score": 1}, "visits": [{"day": "2024-01-01", "who": "b"}]}
    )
    _drift(project, [rows], "--apply")
    added = _changed(before, project)
    assert '+      level: {$ref: "#/schemas/CustomerRowLevel", title: TODO}' in added
    assert "+  CustomerRowVisits:" in added
    assert all(line.startswith("+") for line in added)
    assert faults(project.spec) == []
    assert "0 differences" in _drift(project, [rows])


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
    before = _texts(project)
    out = _drift(project, [_rows(row)], "--apply")
    assert reason in out
    assert "0 with a change ready" in out
    assert _texts(project) == before


def test_what_lists_hold_is_compared(project: Project) -> None:
    record = _answer({"ids": ["1", 2, None]}, "sys.common_operate.operate")
    out = _drift(project, [record])
    assert "SaveReply.ids: other type, 1 answer" in out
    assert "(data.ids[]): integer 1" in out
    assert "describe it by hand" in out
    report = {"operation": "sys.common_operate.operate", "path": "data.ids[]", "kind": "other type"}
    out = _drift(project, [report | {"expected": "string", "found": "integer", "example": "9"}])
    assert "SaveReply.ids: other type, 1 answer" in out


def test_failed_calls_and_strangers_are_counted(project: Project) -> None:
    records = [
        {"operation": "bd.customer.list", "body": {"errcode": 5, "data": {"x": 1}}},
        {"operation": "bd.customer.list", "status": 519, "body": {"x": 1}},
        {"method": "GET", "path": "/jdy/v2/bd/nobody?secret=1", "body": {"errcode": 0}},
        {"operation": "bd.customer.list", "body": "<html>"},
        [1],
    ]
    out = _drift(project, records)
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
        assert "CustomerRow.fresh: unknown field, 1 answer" in _drift(project, records)


def test_reports_of_the_client(project: Project) -> None:
    def report(path: str, kind: str, found: str, example: str = "") -> dict[str, str]:
        return {
            "operation": "bd.customer.list", "path": path, "kind": kind, "expected": "",
            "found": found, "example": example,
        }  # fmt: skip

    before = _texts(project)
    reports = [
        report("data.rows[].score_rate", "unknown field", "number", "9.9"),
        report("data.rows[].score_rate", "unknown field", "number", "9.9"),
        report("data.rows[].enable", "unknown value", "5", "5"),
        report("data.rows[].enable", "unknown value", "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa"),
        report("data.rows[].number", "missing field", "absent"),
        report("data.rows[].name", "other type", "string"),
        report("data.nowhere[].x", "unknown field", "string"),
    ]
    out = _drift(project, reports, "--apply")
    assert "score_rate: unknown field, 2 answers" in out
    assert "the spec has no place for the path" in out
    assert "the spec has it by now" in out
    changed = _changed(before, project)
    assert (
        "+      score_rate: {type: number, format: decimal, title: TODO, examples: [10.5]}"
        in changed
    )
    assert "+    required: [id, name]" in changed
    assert any('"5": TODO' in line for line in changed)
    assert not any("aaaa" in c for c in changed)


def test_comments_order_and_line_ends_stay(project: Project) -> None:
    path = project.spec.parent / FILE
    text = path.read_text("utf-8").replace("  CustomerRow:\n", "  CustomerRow:  # a row\n")
    text = text.replace("      modify_time:", "      # when\n\n      modify_time:").rstrip("\n")
    path.write_bytes(text.replace("\n", "\r\n").encode())
    before = path.read_bytes().split(b"\r\n")
    _drift(project, [_rows({"aaa": "x", "zzz": "y"})], "--apply")
    after = path.read_bytes().split(b"\r\n")
    added = [line for line in after if line not in before]
    assert [line.split(b":")[0].strip() for line in added] == [b"aaa", b"zzz"]
    assert [line for line in after if line in before] == before
    assert b"\n" not in b"".join(after)


def test_a_change_that_would_break_the_spec_is_taken_back(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.drift import changes

    monkeypatch.setattr(changes, "scalar", lambda value: "]")
    before = _texts(project)
    out = _drift(project, [_rows({"enable": "9", "vip_level": "x"})], "--apply", code=1)
    assert "nothing changed" in out
    assert _texts(project) == before


def test_an_open_title_is_a_problem(project: Project) -> None:
    _drift(project, [_rows({"vip_level": "x", "enable": "9"})], "--apply")
    assert project.problems() == [
        project.line(FILE, "enable: {type: string", "title-todo"),
        project.line(FILE, "vip_level:", "title-todo"),
    ]


def test_files_that_hold_nothing(project: Project, tmp_path: Path) -> None:
    empty = tmp_path / "empty.jsonl"
    for text in ("", "not json\n", "{" * 100_000):
        empty.write_text(text)
        result = CliRunner().invoke(main, ["drift", str(empty), "--spec", str(project.spec)])
        assert result.exit_code == 1
        assert "holds no JSON" in result.output
        assert "Traceback" not in result.output
