"""What to do about each finding: the edit of the file that owns the schema, or why a person must decide."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..lint.twins import structure
from ..names import snake
from ..nodes import YamlMap
from ..scaffold.accept import tolerated
from ..scaffold.draft import localized
from ..scaffold.guess import guess
from ..scaffold.infer import Inference, Sides
from ..scaffold.loading import read_text
from ..scaffold.text import field_text, schema_lines
from . import changes
from .edits import Edit, EditError, Source
from .findings import Finding
from .view import View

_FIELD_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_\-]{0,79}\Z")
# (type, format) -> what callers get.
_PYTHON: dict[tuple[Any, Any], str] = {
    ("string", None): "str", ("integer", "id"): "str",
    ("string", "decimal"): "Decimal", ("number", "decimal"): "Decimal",
    ("string", "epoch-millis"): "datetime", ("integer", "epoch-millis"): "datetime",
    ("string", "local-date-time"): "datetime", ("integer", None): "int",
}  # fmt: skip


@dataclass(slots=True)
class Suggestion:
    """A finding with what to do. Without `edits` it is for a person, and `reason` says why.

    `drafts` names the new schemas that the change needs.
    """

    finding: Finding
    file: str
    line: int
    lines: list[str] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    reason: str = ""
    drafts: list[str] = field(default_factory=list)


class ByHand(Exception):
    """No line can be made ready; the text says why, `line` is what can be said all the same."""

    def __init__(self, reason: str, line: str = "") -> None:
        super().__init__(reason)
        self.line = line


class Suggester:
    """Makes suggestions; keeps the sources of the files, for the edits belong to their text."""

    def __init__(self, view: View, folder: Path, fitting: Callable[[YamlMap], int]) -> None:
        self.view = view
        self.folder = folder
        self.fitting = fitting
        self.sources: dict[str, Source] = {}
        self._inferences: dict[str, Inference] = {}
        # What one line says is one change: names to take out of `required`, by schema.
        self._missing: dict[int, set[str]] = {}

    def suggest_all(self, findings: Iterable[Finding]) -> list[Suggestion]:
        """A suggestion for each finding."""
        findings = list(findings)
        for finding in findings:
            if finding.kind == "missing field":
                self._missing.setdefault(id(finding.holder), set()).add(finding.name)
        made = [self._suggest(finding) for finding in findings]
        self._mark_twins()
        for suggestion in made:
            if suggestion.drafts:
                self._add_drafts(suggestion)
        return made

    def _mark_twins(self) -> None:
        """New parts that are alike in several files pass as such until a person shares them."""
        first: dict[Any, tuple[str, dict[str, Any]]] = {}
        for inference in self._inferences.values():
            for name, draft in inference.drafts.items():
                shape = structure(draft)
                if shape is None:
                    continue
                other, node = first.setdefault(shape, (name, draft))
                if node is not draft:
                    node.setdefault("x-same-as", f"like {name}, to be shared")
                    draft["x-same-as"] = f"like {other}, to be shared"

    def _add_drafts(self, suggestion: Suggestion) -> None:
        part = self._part(suggestion.finding.holder)
        inference, owners = self._inferences[part], self.view.bundle.owners
        lines: list[str] = []
        for name in suggestion.drafts:
            lines += schema_lines(name, localized(inference.drafts[name], owners, part))
        try:
            edit = changes.add_schemas(self.sources[suggestion.file], lines)
        except EditError as error:
            suggestion.edits, suggestion.reason = [], str(error)
        else:
            suggestion.edits.append(edit)
        suggestion.lines += lines

    def _suggest(self, finding: Finding) -> Suggestion:
        place = finding.prop.place if finding.prop is not None else finding.holder.place()
        if finding.kind == "missing field":
            place = finding.holder.place("required")
        made = Suggestion(finding, place.file, place.line)
        try:
            source = self._source(place.file)
            made.edits = self._edits(made, source)
            made.line = source.line_of(made.edits[0].start)
            made.lines = [line for edit in made.edits for line in source.preview(edit)]
        except ByHand as stop:
            made.reason, made.lines = str(stop), [stop.line] if stop.line else []
        except EditError as error:
            made.reason = str(error)
        return made

    def _source(self, file: str) -> Source:
        if file not in self.sources:
            self.sources[file] = Source(read_text(Path(file)))
        return self.sources[file]

    def _edits(self, made: Suggestion, source: Source) -> list[Edit]:
        finding = made.finding
        if finding.kind == "unknown field":
            return [self._unknown(made, source)]
        prop = finding.prop
        assert prop is not None
        node = prop.node
        if finding.kind == "missing field":
            if id(finding.holder) in self.view.sent:
                raise ByHand("requests need it, and answers leave it out")
            names = self._missing.pop(id(finding.holder), None)
            if names is None:
                raise ByHand("in the change of the same line above")
            schema = source.mapping(finding.holder.place())
            return [changes.drop_required(source, schema, names)]
        if finding.kind == "write-only field":
            return [changes.drop_member(source, source.mapping(node.place()), "writeOnly")]
        if finding.kind == "unknown value":
            return self._value(finding, node)
        return [self._type(finding, node, source)]

    def _value(self, finding: Finding, node: YamlMap) -> list[Edit]:
        target = self.view.follow(node)
        meanings = target.get("x-enumDescriptions")
        if not finding.seen.codes:
            raise ByHand("the values do not look like codes, and are not shown")
        if not isinstance(meanings, YamlMap) or target.file != node.file:
            raise ByHand("its values stand elsewhere: " + str(target.place()))
        source = self._source(target.file)
        values = sorted(finding.seen.codes, key=str)
        return [changes.add_values(source, source.mapping(meanings.place()), values)]

    def _type(self, finding: Finding, node: YamlMap, source: Source) -> Edit:
        target = self.view.follow(node)
        reason = tolerated(target, self.view.kind(target), finding.seen)
        if reason is not None:
            raise ByHand(reason)
        if "items" in target:
            raise ByHand("a list, or what it holds, has another type: describe it by hand")
        good = self.fitting(node)
        if good:
            raise ByHand(f"{good} times it had the documented type; the client reads both")
        new = guess(finding.name, finding.seen)
        if target is not node or new["type"] in ("object", "array"):
            raise ByHand("its structure is another one: describe it by hand")
        if (new["type"], new.get("format")) == (target.get("type"), target.get("format")):
            raise ByHand("the conventions keep the documented type for a field of this name")
        if id(node) in self.view.sent and node.get("readOnly") is not True:
            raise ByHand("requests have it too, and must keep their documented type")
        if "enum" in node:
            raise ByHand("its values are listed: write them in the other type by hand")
        edit = changes.set_type(source, source.mapping(node.place()), new)
        if not _same_in_python(target, new):
            line = source.preview(edit)[0].strip()
            raise ByHand("callers would get another Python type, so a person decides", line)
        return edit

    def _unknown(self, made: Suggestion, source: Source) -> Edit:
        finding = made.finding
        self._refuse_odd(finding)
        part = self._part(finding.holder)
        inference = self._inferences.setdefault(part, Inference(self.view.bundle, part))
        drafted = set(inference.drafts)
        owner = self.view.names.get(id(finding.holder), "Part")
        around = Sides(finding.seen)
        node = inference.member(
            finding.name, Sides(finding.seen), around, inference.part_name(owner, finding.name)
        )
        if id(finding.holder) in self.view.sent:
            node["readOnly"] = True
        owners = self.view.bundle.owners
        text = field_text(finding.name, localized(node, owners, part))
        nested = node.get("type") in (None, "object", "array")
        if nested and not _has_inside(finding):
            raise ByHand("what lies in it was not seen: capture an answer", text)
        schema = source.mapping(finding.holder.place())
        made.drafts = [name for name in inference.drafts if name not in drafted]
        return changes.add_field(source, schema, finding.name, text, nested=nested)

    def _refuse_odd(self, finding: Finding) -> None:
        name = finding.name
        if not _FIELD_NAME.match(name):
            raise ByHand("its name looks like data; perhaps the object is a map")
        known = {snake(wire): wire for wire in self.view.fields(finding.holder)}
        for composer in finding.composers.values():
            known |= {snake(wire): wire for wire in self.view.fields(composer)}
        if snake(name) is None or snake(name) in known:
            raise ByHand(f"is another spelling of {known.get(snake(name), 'nothing')}")
        if not finding.seen.kinds:
            raise ByHand("only null was seen, which tells no type")
        extra = finding.holder.get("additionalProperties")
        if isinstance(extra, YamlMap):
            raise ByHand("the schema is a map, and takes no fields")

    def _part(self, holder: YamlMap) -> str:
        """The key of the file that a schema stands in."""
        file = Path(holder.file).resolve()
        try:
            return file.relative_to(self.folder.resolve()).with_suffix("").as_posix()
        except ValueError:
            raise ByHand("stands outside the spec folder") from None


def _same_in_python(old: YamlMap, new: dict[str, Any]) -> bool:
    """Whether another JSON type leaves callers the type they have; an integer may become exact."""
    before = _PYTHON.get((old.get("type"), old.get("format")))
    after = _PYTHON.get((new["type"], new.get("format")))
    return before is not None and (before == after or (before, after) == ("int", "Decimal"))


def _has_inside(finding: Finding) -> bool:
    seen = finding.seen
    return bool(seen.members) or bool(seen.item and seen.item.kinds)
