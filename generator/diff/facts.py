"""Comparison of what the runtime and the docstrings know of an operation."""

from __future__ import annotations

from typing import Any

from ..nodes import YamlMap
from . import leaves
from .calls import Call
from .findings import Findings, Symbol

_SILENT = frozenset({"operationId", "tags", "parameters", "requestBody", "responses", "security"})
_TOLD = frozenset(
    {"x-paging", "x-editions", "x-idempotent", "x-undocumented", "x-entity-methods", "deprecated"}
)


def say(
    findings: Findings, rule: str, call: Call, message: str, *,
    old: bool = False, place: Call | None = None, key: str = "operationId",
) -> None:  # fmt: skip
    """Add a change of the operation as a whole; with `place`, it is another one on the new side."""
    symbols: tuple[Symbol, ...] = (("method", call.name),)
    if place is not None and place.name != call.name:
        symbols += (("method", place.name),)
    where = (place or call).node.place(key)
    findings.add(rule, call.id, "", message, where, old=old, symbols=symbols)


def compare_facts(before: Call, after: Call, findings: Findings) -> None:
    """Add changes of editions, repetition, credentials, status, paging, and of what is not known."""
    a, b = before.node, after.node
    lost = [e for e in before.editions if e not in after.editions]
    gained = [e for e in after.editions if e not in before.editions]
    if lost:
        say(findings, "operation-editions-narrowed", after, f"not in {', '.join(lost)} any more")
    if gained:
        say(findings, "operation-editions-widened", after, f"also in {', '.join(gained)}")
    reads = [c.method in ("GET", "HEAD") or c.node.get("x-idempotent") is True
             for c in (before, after)]  # fmt: skip
    if reads[0] != reads[1]:
        message = "is a read now, and repeated after failures" if reads[1] else (
            "is a write now, and not repeated after failures")  # fmt: skip
        say(findings, "operation-idempotence-changed", after, message)
    if before.security != after.security:
        say(findings, "operation-security-changed", after, "asks for other credentials",
                  key="security")  # fmt: skip
    if a.get("deprecated") != b.get("deprecated"):
        rule = "operation-deprecated" if b.get("deprecated") is True else ""
        message = "deprecated" if rule else "not deprecated any more"
        say(findings, rule or "operation-status-changed", after, message)
    if a.get("x-undocumented") != b.get("x-undocumented"):
        message = "undocumented" if b.get("x-undocumented") is True else "documented"
        say(findings, "operation-status-changed", after, f"is {message} now")
    _paging(findings, a.get("x-paging"), b.get("x-paging"), after)
    key = "x-entity-methods"
    if a.get(key) != b.get(key):
        # What it does to methods is told of the Python surface; titles are left.
        message = f"{key} changed"
        findings.add("documentation-changed", after.id, "", message, b.place(key))
    for key in dict.fromkeys([*b, *a]):
        if key not in _SILENT | _TOLD and key not in leaves.WORDS and a.get(key) != b.get(key):
            say(findings, "keyword-changed", after, f"`{key}` changed", key=key)


def _paging(findings: Findings, before: Any, after: Any, call: Call) -> None:
    if before == after:
        return
    iterate = "iterate" if call.name.endswith(".list") else f"iterate_{call.name.split('.')[-1]}"
    name = call.name.rpartition(".")[0] + "." + iterate
    symbols: tuple[Symbol, ...] = (("method", name),)
    if not isinstance(before, YamlMap) or not isinstance(after, YamlMap):
        rule = "paging-removed" if after is None else "paging-added"
        message = f"paging removed, so {name} is gone" if after is None else f"paging, so {name}"
        place = call.node.place("x-paging")
        findings.add(rule, call.id, "", message, place, symbols=symbols)
        return
    parts = [f"{key} {before.get(key)} became {after.get(key)}"
             for key in dict.fromkeys([*after, *before]) if before.get(key) != after.get(key)]  # fmt: skip
    message = f"paging: {', '.join(parts)}"
    findings.add("paging-changed", call.id, "", message, after.place(), symbols=symbols)
