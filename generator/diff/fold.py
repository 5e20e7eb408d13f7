"""Findings that say the same of several names, for people to read as one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .findings import Finding

# Rules whose findings say nothing beyond the name.
_ALIKE = 3
_NAMED = ("operation-added", "operation-removed", "return-code-added")


@dataclass(slots=True)
class Group:
    """Findings that differ in a name only: `scope` is what they share, `names` what each is about.

    `operations` has entries when separate edits say the same of several operations.
    """

    first: Finding
    scope: str
    message: str
    names: list[str] = field(default_factory=list)
    operations: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def python(self) -> list[str]:
        """The Python names that change with them, where the operations' own do not say them."""
        if self.first.rule in _NAMED:
            return []
        return list(dict.fromkeys(name for f in self.findings for name in f.python))

    def more(self) -> int:
        """How many operations the same edit reaches beside the first."""
        return max(0, len(self.first.operations) - 1)


def fold(findings: Iterable[Finding]) -> list[Group]:
    """The findings in groups, in the order of the first of each."""
    groups: dict[tuple[object, ...], Group] = {}
    for finding in findings:
        scope, name = _parts(finding)
        message = finding.message
        if finding.rule in _NAMED:
            message = message.partition(" (")[0]
        where = "" if finding.surface else scope
        # What the same edit does elsewhere must be the same too, or the count of it would mislead.
        reach = tuple(finding.operations)
        alone = finding.rule.startswith(("operation-", "python-")) and len(reach) < 2
        key = (finding.rule, finding.level, finding.old, message, where, () if alone else reach)
        group = groups.setdefault(key, Group(finding, where, message))
        group.names.append(name if not finding.surface else finding.path)
        group.findings.append(finding)
    listed = [_single(group) if len(group.findings) == 1 else group for group in groups.values()]
    return _across(listed)


def _across(groups: list[Group]) -> list[Group]:
    """One group for what many edits say of many operations in the same words."""
    same: dict[tuple[object, ...], list[Group]] = {}
    for group in groups:
        key: tuple[object, ...] = (id(group),)
        if group.first.operation and group.first.path and not group.first.surface:
            words = (group.message, tuple(f.path for f in group.findings))
            key = (group.first.rule, group.first.level, group.first.old, *words)
        same.setdefault(key, []).append(group)
    found: list[Group] = []
    for alike in same.values():
        if len(alike) < _ALIKE:
            found += alike
            continue
        first = alike[0]
        first.operations = list(dict.fromkeys(o for g in alike for o in g.first.operations))
        first.findings = [f for g in alike for f in g.findings]
        found.append(first)
    return found


def _single(group: Group) -> Group:
    # Alone, a finding keeps all that it says.
    group.message = group.first.message
    return group


def _parts(finding: Finding) -> tuple[str, str]:
    """What a finding stands in, and its own name."""
    if finding.rule.startswith("return-code"):
        return "return code", finding.path.removeprefix("return code ")
    if not finding.path:
        head, _, name = finding.operation.rpartition(".")
        return head, name
    head, colon, path = finding.path.rpartition(": ")
    scope = ": ".join(part for part in (finding.operation, head) if part)
    if not colon:
        return scope, path
    inner, dot, name = path.rpartition(".")
    return f"{scope}: {inner}" if dot else scope, name if dot else path
