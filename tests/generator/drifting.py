"""Captured answers, the command over them, and what it did to the files of a spec."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from typing import Any

from click.testing import CliRunner

from generator.cli import main

from .conftest import Project

FILE = "bd/customer.yaml"


def answer(data: Any, operation: str = "bd.customer.list", **more: Any) -> dict[str, Any]:
    return {"operation": operation, "status": 200, "body": {"errcode": 0, "data": data}, **more}


def rows(*rows: dict[str, Any]) -> dict[str, Any]:
    return answer({"rows": [{"id": "1", "number": "2", "name": "n"} | row for row in rows]})


def drift(project: Project, records: Iterable[Any], *options: str, code: int = 0) -> str:
    file = project.folder / "traffic.jsonl"
    file.write_text("\n".join(json.dumps(r, ensure_ascii=False) for r in records), "utf-8")
    result = CliRunner().invoke(main, ["drift", str(file), "--spec", str(project.spec), *options])
    assert result.exit_code == code, result.output
    return result.output


def texts(project: Project) -> dict[str, str]:
    folder = project.spec.parent
    return {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in folder.rglob("*.yaml")}


def changed_lines(before: dict[str, str], project: Project) -> list[str]:
    """The lines taken out and put in by the change, as `-` and `+`."""
    found: list[str] = []
    for name, text in texts(project).items():
        lines = difflib.unified_diff(before[name].split("\n"), text.split("\n"), n=0, lineterm="")
        found += [line for line in lines if line[:2] not in ("--", "++", "@@")]
    return found
