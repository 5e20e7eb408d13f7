"""A comparison as data: what all formats show."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ..problems import Place
from .findings import Finding
from .rules import LEVELS
from .sides import Side
from .version import Bump


@dataclass(frozen=True, slots=True)
class Report:
    """`old` and `new` are None when both have the same bytes, so that neither was read."""

    labels: tuple[str, str]
    findings: list[Finding]
    bump: Bump
    old: Side | None = None
    new: Side | None = None

    @property
    def told(self) -> list[Finding]:
        """The findings without those about words."""
        return [f for f in self.findings if f.rule != "documentation-changed"]

    @property
    def words(self) -> int:
        """How many titles, descriptions and examples changed."""
        return len(self.findings) - len(self.told)

    def counts(self) -> dict[str, int]:
        """Findings by level, words apart."""
        return {level: sum(f.level == level for f in self.told) for level in LEVELS}

    def place(self, finding: Finding) -> Place | None:
        """Where the finding stands, with the revision when that is not the work tree."""
        side = self.old if finding.old else self.new
        return side.shown(finding.place) if side and finding.place else finding.place


def as_json(report: Report) -> str:
    """All findings as a JSON object `{summary, changes}`."""
    bump = report.bump
    summary: dict[str, Any] = {
        "old": report.labels[0],
        "new": report.labels[1],
        **report.counts(),
        "documentation": report.words,
        "bump": bump.part,
        "version": bump.version,
        "suggested_version": bump.suggested,
        "reason": bump.reason,
    }
    changes = [_change(report, finding) for finding in report.told]
    data = {"summary": summary, "changes": changes}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _change(report: Report, finding: Finding) -> dict[str, Any]:
    place = report.place(finding)
    return {
        "rule": finding.rule,
        "level": finding.level,
        "surface": "python" if finding.surface else "api",
        "operation": finding.operation,
        "path": finding.path,
        "message": finding.message,
        "place": f"{place.file}:{place.line}" if place else None,
        "operations": list(finding.operations),
        "python": list(finding.python),
    }
