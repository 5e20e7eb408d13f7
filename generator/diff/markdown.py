"""The report as an entry of a CHANGELOG."""

from __future__ import annotations

from .fold import Group, fold
from .report import Report
from .rules import LEVELS
from .text import others, visible

_TITLES = {"breaking": "Breaking", "risky": "May matter", "safe": "Added and relaxed"}
_SHOWN = 8


def as_markdown(report: Report) -> str:
    """Sections by level, one bullet a change; words as a count."""
    lines: list[str] = []
    for level in LEVELS:
        groups = fold(f for f in report.told if f.level == level)
        if groups:
            lines += [f"### {_TITLES[level]}", "", *map(_bullet, groups), ""]
    if report.words:
        what = "places with other words" if report.words > 1 else "place with other words"
        lines += [f"{report.words} {what}: titles, descriptions, examples.", ""]
    if not lines:
        lines = ["No change.", ""]
    return "\n".join(lines)


def _bullet(group: Group) -> str:
    python = group.python() if len(group.findings) == 1 else []
    names = f" ({_codes(python, 3)})" if python else ""
    return f"- {_where(group)}: {plain(group.message)}{others(group)}{names}"


def _where(group: Group) -> str:
    finding = group.first
    scope = group.scope.split(": ")
    parts = [] if finding.surface else [finding.operation]
    lead, few = "", 3 if finding.level == "safe" else 12
    if group.operations:
        scope, parts, lead = scope[1:], [], _codes(group.operations, few) + ": "
    if len(group.names) == 1:
        return lead + _spans([*parts, *finding.path.split(": ")])
    shown = len(group.names) if finding.level != "safe" else _SHOWN
    return lead + " ".join(p for p in (_spans(scope), _codes(group.names, shown)) if p)


def _spans(parts: list[str]) -> str:
    words = ("request", "response", "query", "path", "header", "envelope", "return code")
    return " ".join(part if part in words else code(part) for part in parts if part)


def _codes(names: list[str], shown: int) -> str:
    more = f" and {len(names) - shown} more" if len(names) > shown else ""
    return ", ".join(map(code, names[:shown])) + more


def code(text: str) -> str:
    """`text` as a code span, whatever backticks it holds."""
    shown = visible(text)
    fence = "`"
    while fence in shown:
        fence += "`"
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def plain(text: str) -> str:
    """`text` with what Markdown or HTML would act on escaped."""
    shown = visible(text)
    for char in "\\`*_[]<>#|":
        shown = shown.replace(char, "\\" + char)
    return shown
