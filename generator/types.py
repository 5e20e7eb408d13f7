"""Python types for schemas; a schema that travels both ways has one type for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

from .ir import Import, TypeExpr
from .names import Name, joined, pascal
from .nodes import YamlMap
from .problems import Problems
from .schemas import Schemas
from .taint import literal
from .walk import resolve

Direction = Literal["in", "out"]
Key = tuple[str, Direction]

_DT = Import("datetime", alias="dt")
_VALUES = ".runtime.values"
ANY = TypeExpr("Any", (Import("typing", "Any"),))
NONE = TypeExpr("None")
# (type, format) -> Python type; a format that is not listed says nothing about the type.
_FORMATS: dict[tuple[str, str], TypeExpr] = {
    ("string", "date"): TypeExpr("dt.date", (_DT,)),
    ("string", "date-time"): TypeExpr("dt.datetime", (_DT,)),
    ("string", "binary"): TypeExpr("FilePart", (Import(".runtime.uploads", "FilePart"),)),
    ("string", "local-date-time"): TypeExpr("LocalDateTime", (Import(_VALUES, "LocalDateTime"),)),
    ("string", "epoch-millis"): TypeExpr("EpochMillis", (Import(_VALUES, "EpochMillis"),)),
    ("integer", "id"): TypeExpr("IntString", (Import(_VALUES, "IntString"),)),
    ("integer", "epoch-millis"): TypeExpr("EpochMillisInt", (Import(_VALUES, "EpochMillisInt"),)),
    ("string", "decimal"): TypeExpr("StringDecimal", (Import(_VALUES, "StringDecimal"),)),
    ("number", "decimal"): TypeExpr("Decimal", (Import("decimal", "Decimal"),)),
    ("integer", "decimal"): TypeExpr("Decimal", (Import("decimal", "Decimal"),)),
}
_ENCRYPTED = TypeExpr("EncryptedStr", (Import(_VALUES, "EncryptedStr"),))
_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


class StructKey(msgspec.Struct, frozen=True, eq=False):
    """A class to make: its schema, direction, name and file."""

    node: YamlMap
    direction: Direction
    name: Name
    path: tuple[Name, ...]
    component: str | None


@dataclass(slots=True)
class Types:
    """Spells types, and collects the inline objects that become classes of their own; `nesting` are the modules whose
    classes hold such objects."""

    schemas: Schemas
    problems: Problems
    named: dict[Key, StructKey] = field(default_factory=dict)
    inline: dict[tuple[int, Direction], StructKey] = field(default_factory=dict)
    nesting: set[tuple[Name, ...]] = field(default_factory=set)

    def spell(
        self, node: YamlMap, direction: Direction, owner: StructKey | None, hint: str,
        lists: str = "list", depth: int = 0,
    ) -> TypeExpr:  # fmt: skip
        """The type of `node`, without its null.

        Args:
            owner: the class it stands in, which lends its name and file to an inline object.
            hint: the field's name, for the same.
            lists: what to call a list; where a method named `list` hides the builtin, not `list`.
        """
        if depth > 30:
            self.problems.add(node.place(), "ref-cycle", "the type contains itself without a class")
            return ANY
        self.schemas.check(node)
        name = self.schemas.name_of(node)
        if name is not None and (name, direction) in self.named:
            return self._class(self.named[name, direction])
        if "$ref" in node and name is None:
            target = resolve(self.schemas.document, node["$ref"])
            return self._again(target, direction, owner, hint, lists, depth)
        if name is not None:
            return self._again(self.schemas.named.get(name), direction, owner, hint, lists, depth)
        inner = self.schemas.variant(node).node
        if inner is not node:
            return self._again(inner, direction, owner, hint, lists, depth)
        values = node.get("enum", [node["const"]] if "const" in node else None)
        if values is not None:
            return self._enum(node, values)
        kind = self.schemas.kind(node)
        if kind == "array":
            return self._array(node, direction, owner, hint, lists, depth)
        if kind == "object":
            return self._object(node, direction, owner, hint, lists, depth)
        if kind is None:
            return ANY
        return self._scalar(node, kind)

    def _again(
        self, node: Any, direction: Direction, owner: StructKey | None, hint: str,
        lists: str, depth: int,
    ) -> TypeExpr:  # fmt: skip
        if not isinstance(node, YamlMap):
            return ANY
        return self.spell(node, direction, owner, hint, lists, depth + 1)

    def _class(self, key: StructKey) -> TypeExpr:
        return TypeExpr(key.name, (Import(".models." + ".".join(key.path), key.name),))

    def _scalar(self, node: YamlMap, kind: str) -> TypeExpr:
        form = (kind, str(node.get("format", "")))
        if form in _FORMATS:
            return _FORMATS[form]
        if kind == "string" and node.get("x-encrypted") is True:
            return _ENCRYPTED
        if kind not in _PLAIN:
            message = f"the type {kind!r} is not supported here"
            self.problems.add(node.place("type"), "unsupported-schema", message)
            return ANY
        return TypeExpr(_PLAIN[kind])

    def _enum(self, node: YamlMap, values: Any) -> TypeExpr:
        usable = [v for v in values if v is not None] if isinstance(values, list) else []
        kinds = {type(v) for v in usable}
        if kinds == {str} or kinds == {int}:
            spelled = ", ".join(literal(v) for v in usable)
            alias = "OpenStr" if kinds == {str} else "OpenInt"
            imports = (Import("typing", "Literal"), Import(_VALUES, alias))
            return TypeExpr(f"{alias}[Literal[{spelled}]]", imports, kinds.pop().__name__)
        if kinds == {bool}:
            return TypeExpr("bool")
        place = node.place("enum" if "enum" in node else "const")
        message = "an enum must list strings, or integers, or booleans"
        self.problems.add(place, "unsupported-schema", message)
        return ANY

    def _array(
        self, node: YamlMap, direction: Direction, owner: StructKey | None, hint: str,
        lists: str, depth: int,
    ) -> TypeExpr:  # fmt: skip
        items = node.get("items")
        inner = self._again(items, direction, owner, hint, lists, depth)
        optional = isinstance(items, YamlMap) and self.nullable(items) and inner is not ANY
        extra = (Import("builtins"),) if lists.startswith("builtins.") else ()
        return inner.within(f"{lists}[", " | None]" if optional else "]", extra)

    def _object(
        self, node: YamlMap, direction: Direction, owner: StructKey | None, hint: str,
        lists: str, depth: int,
    ) -> TypeExpr:  # fmt: skip
        extra = node.get("additionalProperties")
        if "properties" in node or "allOf" in node:
            return self._class(self._inline(node, direction, owner, hint))
        if isinstance(extra, YamlMap):
            inner = self._again(extra, direction, owner, hint, lists, depth)
            optional = " | None" if self.nullable(extra) and inner is not ANY else ""
            return inner.within("dict[str, ", f"{optional}]")
        return TypeExpr("dict[str, Any]", ANY.imports)

    def _inline(
        self, node: YamlMap, direction: Direction, owner: StructKey | None, hint: str
    ) -> StructKey:
        if owner is not None:
            self.nesting.add(owner.path)
        known = self.inline.get((id(node), direction))
        if known is not None:
            return known
        part = pascal(hint) or Name("Part")
        parent = owner.name if owner else Name("")
        # The suffix tells the two directions of a component apart; what lies inside it has its own.
        stem = Name(parent.removesuffix("Input")) if direction == "in" else parent
        name = joined(stem, part, Name("Input")) if direction == "in" else joined(stem, part)
        path = owner.path if owner else (Name("common"),)
        key = StructKey(node, direction, name, path, None)
        self.inline[id(node), direction] = key
        return key

    def nullable(self, node: YamlMap) -> bool:
        """Whether the schema admits null."""
        direct = self.schemas.variant(node)
        if direct.nullable or "$ref" not in direct.node:
            return direct.nullable
        return self.schemas.variant(self.schemas.follow(direct.node)).nullable
