"""Answers against the spec: every difference becomes a finding."""

from __future__ import annotations

import re
from typing import Any

from ..nodes import YamlMap
from ..scaffold.accept import admitted
from ..scaffold.seen import json_type
from ..schemas import Property
from .findings import Findings
from .inputs import Capture, Report
from .view import View

_STEP = re.compile(r"(?P<name>[^.\[\]{}]*)(?P<inner>(?:\[\]|\{\})*)\Z")
# The client masks longer values, and a masked one must not be taken for a value.
_CODE_LENGTH = 12


class Comparer:
    """Feeds findings from captured answers and from the client's reports."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.findings = Findings()

    def capture(self, operation: YamlMap, capture: Capture) -> str | None:
        """Compare one answer; returns why it was not, or None."""
        answer = self.view.answer(operation)
        if answer is None:
            return "the spec describes no JSON answer of it"
        body = capture.body
        if capture.status >= 300 or (isinstance(body, dict) and _failed(body)):
            return "the call failed, so its answer is not the documented one"
        self.findings.next_answer()
        self._walk(answer, body, (str(operation.get("operationId")), ""))
        return None

    def _walk(self, node: YamlMap, value: Any, at: tuple[str, str]) -> None:
        """Compare what lies inside a value whose own type is right."""
        node = self.view.follow(node)
        kind = self.view.kind(node)
        if kind == "object" and isinstance(value, dict):
            fields = self.view.fields(node)
            inner = node.get("additionalProperties")
            if fields:
                self._fields(node, fields, value, at)
            elif isinstance(inner, YamlMap):
                for entry in value.values():
                    self._walk(inner, entry, (at[0], at[1] + "{}"))
        elif kind == "array" and isinstance(value, list):
            items = node.get("items")
            if isinstance(items, YamlMap):
                for entry in value:
                    self._walk(items, entry, (at[0], at[1] + "[]"))

    def _fields(
        self, node: YamlMap, fields: dict[str, Property], value: dict[str, Any], at: tuple[str, str]
    ) -> None:
        self.findings.met[id(node)] = node
        for wire, entry in value.items():
            here = (at[0], f"{at[1]}.{wire}".lstrip("."))
            prop = fields.get(wire)
            if prop is None:
                owner = self.view.owner(node)
                finding = self.findings.note("unknown field", owner, wire, None, here)
                finding.seen.add(entry)
                finding.composers[id(node)] = node
            else:
                self._known(node, prop, entry, here)
        for wire, prop in fields.items():
            hidden = prop.node.get("writeOnly") is True
            if prop.required and not hidden and value.get(wire) is None:
                here = (at[0], f"{at[1]}.{wire}".lstrip("."))
                kind = "null" if wire in value else "absent"
                home = self.view.home(wire, node)
                self.findings.note("missing field", home, wire, prop, here).seen.add_type(kind, "")

    def _known(self, node: YamlMap, prop: Property, value: Any, at: tuple[str, str]) -> None:
        target = self.view.follow(prop.node)
        wanted = admitted(self.view.kind(target))
        if value is None:
            return
        if wanted is not None and json_type(value) not in wanted:
            self.findings.note("other type", node, prop.wire, prop, at).seen.add(value)
            return
        self.findings.fitting[id(prop.node)] += 1
        if prop.node.get("writeOnly") is True:
            self.findings.note("write-only field", node, prop.wire, prop, at).seen.add(value)
        else:
            values = target.get("enum")
            if isinstance(values, list) and value != "" and value not in values:
                self.findings.note("unknown value", node, prop.wire, prop, at).seen.add(value)
            self._items(node, prop, target, value, at)
            self._walk(target, value, at)

    def _items(
        self, node: YamlMap, prop: Property, target: YamlMap, value: Any, at: tuple[str, str]
    ) -> None:
        """Compare the types of what a list holds."""
        wanted = self._item_types(target)
        for entry in value if isinstance(value, list) and wanted is not None else ():
            if entry is not None and wanted is not None and json_type(entry) not in wanted:
                here = (at[0], at[1] + "[]")
                self.findings.note("other type", node, prop.wire, prop, here).seen.add(entry)

    def _item_types(self, target: YamlMap) -> set[str] | None:
        items = target.get("items")
        if not isinstance(items, YamlMap):
            return None
        return admitted(self.view.kind(self.view.follow(items)))

    def report(self, operation: YamlMap, report: Report) -> str | None:
        """Take over one difference that the client reported; returns why it was not, or None."""
        found = self._locate(operation, report.path.removesuffix("[]"))
        if found is None:
            return f"the spec has no place for the path {_shown(report.path)}"
        holder, name = found
        prop = self.view.fields(holder).get(name)
        at = (str(operation.get("operationId")), report.path)
        self.findings.next_answer()
        if prop is None:
            if report.kind != "unknown field":
                return f"the spec has no field at {_shown(report.path)}"
            owner = self.view.owner(holder)
            finding = self.findings.note("unknown field", owner, name, None, at)
            finding.seen.add_type(report.found, report.example)
            finding.composers[id(holder)] = holder
            return None
        return self._reported(holder, prop, report, at)

    def _reported(
        self, holder: YamlMap, prop: Property, report: Report, at: tuple[str, str]
    ) -> str | None:
        target = self.view.follow(prop.node)
        wanted = admitted(self.view.kind(target))
        if report.path.endswith("[]"):
            wanted = self._item_types(target)
        if report.kind == "missing field" and prop.required:
            home = self.view.home(prop.wire, holder)
            finding = self.findings.note("missing field", home, prop.wire, prop, at)
            finding.seen.add_type("absent", "")
        elif report.kind == "other type" and wanted is not None and report.found not in wanted:
            if report.found == "null":
                return "null needs no change"
            finding = self.findings.note("other type", holder, prop.wire, prop, at)
            finding.seen.add_type(report.found, report.example)
        elif report.kind == "unknown value" and isinstance(target.get("enum"), list):
            value: Any = report.found
            if self.view.kind(target) == "integer" and re.fullmatch(r"-?[0-9]{1,18}", value):
                value = int(value)
            if value in target["enum"]:
                return "the spec has it by now"
            finding = self.findings.note("unknown value", holder, prop.wire, prop, at)
            if len(report.found) <= _CODE_LENGTH:
                finding.seen.add(value)
            else:
                finding.seen.add_type("string", report.example)
        elif report.kind == "unknown field" and prop.node.get("writeOnly") is True:
            finding = self.findings.note("write-only field", holder, prop.wire, prop, at)
            finding.seen.add_type(report.found, report.example)
        else:
            return "the spec has it by now"
        return None

    def _locate(self, operation: YamlMap, path: str) -> tuple[YamlMap, str] | None:
        """The object schema that the path's last step stands in, and that step's name."""
        answer = self.view.answer(operation)
        steps = path.split(".")
        if answer is None or not all(_STEP.match(step) for step in steps):
            return None
        node = self.view.follow(answer)
        for index, step in enumerate(steps):
            match = _STEP.match(step)
            assert match is not None
            if index == len(steps) - 1:
                usable = match["name"] and not match["inner"] and self.view.fields(node)
                return (node, match["name"]) if usable else None
            inner = self._inside(node, match)
            if inner is None:
                return None
            node = inner
        return None

    def _inside(self, node: YamlMap, step: re.Match[str]) -> YamlMap | None:
        """The object schema that one step that is not the last leads to."""
        if step["name"]:
            prop = self.view.fields(node).get(step["name"])
            if prop is None:
                return None
            node = self.view.follow(prop.node)
        for mark in re.findall(r"\[\]|\{\}", step["inner"]):
            inner = node.get("items" if mark == "[]" else "additionalProperties")
            if not isinstance(inner, YamlMap):
                return None
            node = self.view.follow(inner)
        return node


def _failed(body: dict[str, Any]) -> bool:
    code = body.get("errcode", 0)
    return code not in (0, "0", None)


def _shown(path: str) -> str:
    return repr(path[:80])
