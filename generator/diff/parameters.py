"""Comparison of the parameters of an operation."""

from __future__ import annotations

from collections.abc import Mapping

from ..nodes import YamlMap
from . import leaves
from .findings import Findings, Symbol
from .schemas import Comparer
from .shapes import attribute

Parameters = Mapping[tuple[str, str], YamlMap]


def compare_parameters(
    comparer: Comparer, findings: Findings, old: Parameters, new: Parameters,
    operation: str, method: str,
) -> None:  # fmt: skip
    """Add what changed; a parameter is known by its name and the part of the request it is in."""
    gone = {name: place for place, name in old if (place, name) not in new}
    for (location, name), after in new.items():
        path = f"{location}: {name}"
        symbols: tuple[Symbol, ...] = (("argument", method, attribute(name)),)
        before = old.get((location, name))
        if before is None and name in gone:
            before = old[gone[name], name]
            message = f"moved from {gone.pop(name)} to {location}"
            findings.add("parameter-moved", operation, path, message, after.place("in"))
        if before is None:
            required = after.get("required") is True
            rule = "new-required-parameter" if required else "parameter-added"
            message = "new and required" if required else "new"
            findings.add(rule, operation, path, message, after.place("name"), symbols=symbols)
        else:
            _both(comparer, findings, before, after, operation, path, symbols)
    for (location, name), before in old.items():
        if gone.get(name) == location:
            symbols = (("argument", method, attribute(name)),)
            bare = _bare(before)
            twins = (n for (p, n), node in new.items() if (p, n) not in old and _bare(node) == bare)
            twin = next(twins, None)
            message = f"removed; {twin} is new and else the same" if twin else "removed"
            findings.add(
                "parameter-removed", operation, f"{location}: {name}", message,
                before.place("name"), old=True, symbols=symbols,
            )  # fmt: skip


def _bare(node: YamlMap) -> dict[str, object]:
    return {key: value for key, value in node.items() if key != "name"}


def _both(
    comparer: Comparer, findings: Findings, before: YamlMap, after: YamlMap,
    operation: str, path: str, symbols: tuple[Symbol, ...],
) -> None:  # fmt: skip
    required = after.get("required") is True
    if required != (before.get("required") is True):
        word = "required" if required else "optional"
        findings.add(
            f"parameter-became-{word}", operation, path, f"is {word} now",
            after.place("required"), symbols=symbols,
        )  # fmt: skip
    if before.get("deprecated") != after.get("deprecated"):
        message = "deprecated" if after.get("deprecated") is True else "not deprecated"
        findings.add("deprecation-changed", operation, path, message, after.place("deprecated"))
    for key in ("style", "explode", "allowEmptyValue"):
        if before.get(key) != after.get(key):
            findings.add("keyword-changed", operation, path, f"`{key}` changed", after.place(key))
    for change in leaves.words(before, after):
        findings.add(change.rule, operation, path, change.message, change.place, old=change.old)
    old, new = before.get("schema"), after.get("schema")
    if isinstance(old, YamlMap) and isinstance(new, YamlMap):
        for found in comparer.null(old, new, "in"):
            findings.add(found.rule, operation, path, found.message, found.place, symbols=symbols)
        for met in comparer.met(comparer.root(old, new, "in", "Parameter"), symbols):
            found = met.change
            findings.add(
                found.rule, operation, path + met.path, found.message, found.place,
                level=found.level, old=found.old, symbols=met.symbols,
            )  # fmt: skip
