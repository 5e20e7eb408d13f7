"""Reading of schemas: references, composition, nullability, and what is not supported."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from .nodes import YamlList, YamlMap
from .problems import Place, Problems
from .walk import resolve

PREFIX = "#/components/schemas/"
# Understood, or without influence on the type (they are shown in docstrings or checked by the server).
_KNOWN = {
    "$ref", "type", "format", "title", "description", "properties", "required", "items", "enum",
    "const", "allOf", "anyOf", "oneOf", "nullable", "default", "example", "examples", "deprecated",
    "readOnly", "writeOnly", "additionalProperties", "maxLength", "minLength", "pattern", "minimum",
    "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems",
    "uniqueItems", "minProperties", "maxProperties", "externalDocs", "$comment", "$schema",
    "contentEncoding", "contentMediaType",
}  # fmt: skip
MAX_COMPOSITION = 40


class Property(msgspec.Struct, frozen=True):
    """A property of an object schema, after composition."""

    wire: str
    node: YamlMap
    place: Place
    required: bool


class Variant(msgspec.Struct, frozen=True):
    """A schema without its `null`: the node to look at, and whether null is allowed."""

    node: YamlMap
    nullable: bool


class Schemas:
    """Questions about the schemas of one document."""

    def __init__(self, document: YamlMap, problems: Problems) -> None:
        self.document = document
        self.problems = problems
        components = document.get("components")
        named = components.get("schemas") if isinstance(components, YamlMap) else None
        self.named: YamlMap = named if isinstance(named, YamlMap) else YamlMap(document.file)
        self._checked: set[int] = set()
        self._properties: dict[int, list[Property]] = {}

    def follow(self, node: YamlMap) -> YamlMap:
        """The schema behind a `$ref`, through as many as there are."""
        for _ in range(MAX_COMPOSITION):
            ref = node.get("$ref")
            if not isinstance(ref, str):
                return node
            target = resolve(self.document, ref)
            if not isinstance(target, YamlMap):
                return YamlMap(node.file, node.here)
            node = target
        self.problems.add(node.place(), "ref-cycle", "the references lead back to themselves")
        return YamlMap(node.file, node.here)

    @staticmethod
    def name_of(node: YamlMap) -> str | None:
        """The component that a `$ref` names."""
        ref = node.get("$ref")
        if isinstance(ref, str) and ref.startswith(PREFIX):
            return ref.removeprefix(PREFIX).replace("~1", "/").replace("~0", "~")
        return None

    def variant(self, node: YamlMap) -> Variant:
        """`node` without its null, in any of the three ways that 3.0 and 3.1 write it."""
        nullable = node.get("nullable") is True
        kind = node.get("type")
        if isinstance(kind, list) and "null" in kind:
            nullable = True
        for key in ("anyOf", "oneOf"):
            options = node.get(key)
            if isinstance(options, YamlList) and all(isinstance(o, YamlMap) for o in options):
                rest = [o for o in options if o.get("type") != "null"]
                if len(rest) == 1:
                    inner = self.variant(rest[0])
                    return Variant(inner.node, nullable or inner.nullable or len(options) > 1)
        options = node.get("allOf")
        if isinstance(options, YamlList) and len(options) == 1 and "properties" not in node:
            inner = self.variant(options[0])
            return Variant(inner.node, nullable or inner.nullable)
        return Variant(node, nullable)

    def kind(self, node: YamlMap) -> str | None:
        """The one type of a schema apart from null; None when it gives none."""
        kind = node.get("type")
        if isinstance(kind, list):
            rest = [k for k in kind if k != "null"]
            if len(rest) > 1:
                self._refuse(node, "type", f"several types ({', '.join(map(str, rest))})")
            kind = rest[0] if rest else None
        if kind is None and ("properties" in node or "allOf" in node):
            return "object"
        return kind if isinstance(kind, str) else None

    def is_struct(self, node: YamlMap) -> bool:
        """Whether the schema becomes a class."""
        target = self.follow(self.variant(self.follow(node)).node)
        return self.kind(target) == "object" and ("properties" in target or "allOf" in target)

    def check(self, node: YamlMap) -> None:
        """Refuse what the generator does not support, with its place."""
        if id(node) in self._checked:
            return
        self._checked.add(id(node))
        for key in node:
            if key not in _KNOWN and not key.startswith("x-"):
                self._refuse(node, key, f"the keyword `{key}`")
        fields = "properties" in node or "allOf" in node
        if fields and isinstance(node.get("additionalProperties"), YamlMap):
            self._refuse(node, "additionalProperties", "a map that has fields of its own")
        for key in ("anyOf", "oneOf"):
            options = node.get(key)
            if isinstance(options, YamlList) and self.variant(node).node is node:
                self._refuse(node, key, f"`{key}` other than with null")

    def _refuse(self, node: YamlMap, key: str, what: str) -> None:
        self.problems.add(node.place(key), "unsupported-schema", f"{what} is not supported here")

    def base(self, node: YamlMap) -> str | None:
        """The component whose class the class of `node` extends: the only part it composes."""
        parts = node.get("allOf")
        if isinstance(parts, YamlList) and len(parts) == 1 and isinstance(parts[0], YamlMap):
            name = self.name_of(parts[0])
            if name is not None and self.is_struct(parts[0]):
                return name
        return None

    def properties(self, node: YamlMap) -> list[Property]:
        """All properties of an object schema: its own first, then those of its parts.

        Where two describe the same property, the schema wins over its parts, and a later part over
        an earlier one.
        """
        known = self._properties.get(id(node))
        if known is not None:
            return known
        found: dict[str, Property] = {}
        required: set[str] = set()
        own: list[str] = []
        for part in self._parts(node, 0):
            self.check(part)
            demanded = part.get("required")
            if isinstance(demanded, list):
                required.update(name for name in demanded if isinstance(name, str))
            members = part.get("properties")
            own = []
            if isinstance(members, YamlMap):
                own = [wire for wire, member in members.items() if isinstance(member, YamlMap)]
                for wire in own:
                    found[wire] = Property(wire, members[wire], members.place(wire), False)
        # The last part is the schema itself.
        order = [*own, *(wire for wire in found if wire not in set(own))]
        listed = self._properties[id(node)] = [
            Property(wire, found[wire].node, found[wire].place, required=wire in required)
            for wire in order
        ]
        return listed

    def _parts(self, node: YamlMap, depth: int) -> Iterator[YamlMap]:
        node = self.follow(node)
        if depth > MAX_COMPOSITION:
            self.problems.add(node.place("allOf"), "allof-cycle", "composes itself")
            return
        parts = node.get("allOf")
        if isinstance(parts, YamlList):
            for part in parts:
                if isinstance(part, YamlMap):
                    yield from self._parts(part, depth + 1)
        yield node

    def payload(self, node: YamlMap) -> tuple[str, YamlMap | None] | None:
        """The member that holds the result and its schema, where an envelope names one.

        The schema is None when nothing says more of it than the envelope does.
        """
        key: Any = None
        own: YamlMap | None = None
        for part in self._parts(node, 0):
            if "x-payload" in part:
                key, own = part["x-payload"], part
        if not isinstance(key, str):
            return None
        for prop in self.properties(node):
            if prop.wire == key:
                members = own.get("properties") if own is not None else None
                same = isinstance(members, YamlMap) and members.get(key) is prop.node
                return key, None if same else prop.node
        return key, None
