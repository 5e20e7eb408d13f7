"""A field that several schemas with a common part lack belongs to the part."""

from __future__ import annotations

from ..nodes import YamlMap
from .findings import Finding, Findings
from .view import View

# A page has its rows and perhaps totals; everything else about it is common to all pages.
_THIN = 2


def move_to_shared(findings: Findings, view: View) -> None:
    """Merge unknown fields of one name where a shared part is the better owner."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.kind == "unknown field":
            groups.setdefault(finding.name, []).append(finding)
    for name, group in groups.items():
        if len(group) > 1:
            part = _part_for(name, group, findings, view)
            if part is not None:
                findings.replace(group, _merged(group, part))


def _part_for(name: str, group: list[Finding], findings: Findings, view: View) -> YamlMap | None:
    composers = {i: node for finding in group for i, node in finding.composers.items()}
    common: dict[int, YamlMap] | None = None
    for node in composers.values():
        parts = {id(part): part for part in view.parts(node)}
        common = parts if common is None else {i: p for i, p in common.items() if i in parts}
    for part in (common or {}).values():
        having = [n for n in findings.met.values() if any(p is part for p in view.parts(n))]
        everywhere = all(id(node) in composers for node in having)
        thin = all(len(node.get("properties", ())) <= _THIN for node in composers.values())
        if everywhere and (thin or akin(name, part)):
            return part
    return None


def akin(name: str, part: YamlMap) -> bool:
    """Whether most fields of a part begin with the same word as `name`: contact_..., audit_..."""
    word = name.split("_")[0] + "_"
    names = list(part.get("properties", ()))
    return len(names) > 1 and sum(n.startswith(word) for n in names) * 2 >= len(names)


def _merged(group: list[Finding], part: YamlMap) -> Finding:
    merged = Finding("unknown field", part, group[0].name, None)
    for finding in group:
        merged.seen.merge(finding.seen)
        merged.answers += finding.answers
        for operation, path in finding.where.items():
            merged.where.setdefault(operation, path)
        merged.composers.update(finding.composers)
    return merged
