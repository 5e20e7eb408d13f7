"""The report for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from .fold import Group, fold
from .report import Report
from .rules import LEVELS

SHOWN = 3
_MANY = 12


def as_text(report: Report) -> str:
    """Findings by level, two lines each, and a summary at the end."""
    lines: list[str] = []
    for level in LEVELS:
        for surface, title in ((False, "API"), (True, "Python")):
            found = [f for f in report.told if f.level == level and f.surface == surface]
            if found:
                lines.append(f"{level.upper()}, {title}")
                for group in fold(found):
                    lines += _group(report, group)
                lines.append("")
    lines.append(summary(report))
    lines.append(f"version: {report.bump}")
    return "\n".join(map(visible, lines)) + "\n"


def summary(report: Report) -> str:
    """One line: how many of what."""
    told = [f"{count} {level}" for level, count in report.counts().items() if count]
    if report.words:
        told.append(f"{report.words} of words only")
    return f"{report.labels[0]} -> {report.labels[1]}: {', '.join(told) or 'no change'}"


def _group(report: Report, group: Group) -> list[str]:
    head = f"  {_where(group)}: {group.message}{others(group)} [{group.first.rule}]"
    place = report.place(group.first)
    notes = [f"{place.file}:{place.line}"] if place else []
    if group.python():
        notes.append("Python: " + few(group.python()))
    return [head, "    " + "; ".join(notes)] if notes else [head]


def _where(group: Group) -> str:
    """`scm.sal_order.save: request: material_entity[].qty`, with all names in one place."""
    finding = group.first
    if group.operations:
        scope = group.scope.removeprefix(finding.operation).removeprefix(": ")
        shown = SHOWN if finding.level == "safe" else _MANY
        return f"{few(group.operations, shown)}: {_names(group, scope)}"
    return _names(group, group.scope)


def _names(group: Group, scope: str) -> str:
    finding = group.first
    if len(group.names) == 1:
        parts = [] if finding.surface or group.operations else [finding.operation]
        return ": ".join(part for part in (*parts, finding.path) if part)
    names = few(group.names, _MANY if finding.level == "safe" else len(group.names))
    if not scope:
        return names
    if scope == "return code":
        return f"return codes {names}"
    inner = ": " in scope and not scope.endswith(_SIDES)
    joint = "." if inner or (finding.rule.startswith("operation-") and not finding.path) else ": "
    return f"{scope}{joint}{{{names}}}"


_SIDES = (": request", ": response", ": query", ": path", ": header")


def others(group: Group) -> str:
    """How many more operations the same edit reaches."""
    more = 0 if group.operations else group.more()
    what = "resource" if group.first.surface else "operation"
    return f" (and in {more} more {what}{'s' if more > 1 else ''})" if more > 0 else ""


def few(names: Iterable[str], shown: int = SHOWN) -> str:
    """The first names, and how many more there are."""
    listed = list(names)
    more = f" and {len(listed) - shown} more" if len(listed) > shown else ""
    return ", ".join(listed[:shown]) + more


def visible(text: str) -> str:
    """`text` without characters that steer a terminal."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
