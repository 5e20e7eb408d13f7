"""What `drift --apply` puts into the files of a spec, and what it leaves as it was."""

from __future__ import annotations

import pytest

from .conftest import Project
from .drifting import FILE, changed_lines, drift, rows, texts


def test_comments_order_and_line_ends_stay(project: Project) -> None:
    path = project.spec.parent / FILE
    text = path.read_text("utf-8").replace("  CustomerRow:\n", "  CustomerRow:  # a row\n")
    text = text.replace("      modify_time:", "      # when\n\n      modify_time:").rstrip("\n")
    path.write_bytes(text.replace("\n", "\r\n").encode())
    before = path.read_bytes().split(b"\r\n")
    drift(project, [rows({"aaa": "x", "zzz": "y"})], "--apply")
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
    before = texts(project)
    out = drift(project, [rows({"enable": "9", "vip_level": "x"})], "--apply", code=1)
    assert "nothing changed" in out
    assert texts(project) == before


def test_an_open_title_is_a_problem(project: Project) -> None:
    drift(project, [rows({"vip_level": "x", "enable": "9"})], "--apply")
    assert project.problems() == [
        project.line(FILE, "enable: {type: string", "title-todo"),
        project.line(FILE, "vip_level:", "title-todo"),
    ]


def test_reports_of_the_client(project: Project) -> None:
    def report(path: str, kind: str, found: str, example: str = "") -> dict[str, str]:
        return {
            "operation": "bd.customer.list", "path": path, "kind": kind, "expected": "",
            "found": found, "example": example,
        }  # fmt: skip

    before = texts(project)
    reports = [
        report("data.rows[].score_rate", "unknown field", "number", "9.9"),
        report("data.rows[].score_rate", "unknown field", "number", "9.9"),
        report("data.rows[].enable", "unknown value", "5", "5"),
        report("data.rows[].enable", "unknown value", "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa"),
        report("data.rows[].number", "missing field", "absent"),
        report("data.rows[].name", "other type", "string"),
        report("data.nowhere[].x", "unknown field", "string"),
    ]
    out = drift(project, reports, "--apply")
    assert "score_rate: unknown field, 2 answers" in out
    assert "the spec has no place for the path" in out
    assert "the spec has it by now" in out
    changed = changed_lines(before, project)
    assert (
        "+      score_rate: {type: number, format: decimal, title: TODO, examples: [10.5]}"
        in changed
    )
    assert "+    required: [id, name]" in changed
    assert any('"5": TODO' in line for line in changed)
    assert not any("aaaa" in c for c in changed)
