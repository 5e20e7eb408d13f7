"""What a schema is to both sides of a comparison: resolved, without its null, with its Python type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..names import Name, pascal, snake
from ..nodes import YamlList, YamlMap
from ..problems import Problems
from ..schemas import Schemas
from ..types import Direction, Types
from .annotations import plain

SCALARS = ("string", "integer", "number", "boolean")


@dataclass(frozen=True, slots=True)
class Shape:
    """`kind` is struct, map, array, any or a scalar type of JSON; `python` the type of a scalar."""

    kind: str
    detail: str = ""
    python: str = ""

    def __str__(self) -> str:
        word = {"struct": "object", "any": "any value"}.get(self.kind, self.kind)
        return f"{word} ({self.detail})" if self.detail else word


class Reader:
    """Questions about the schemas of one side."""

    def __init__(self, document: YamlMap) -> None:
        problems = Problems()
        self.document = document
        self.schemas = Schemas(document, problems)
        self.types = Types(self.schemas, problems)
        named = self.schemas.named.items()
        self.names = {id(node): name for name, node in named if isinstance(node, YamlMap)}

    def target(self, node: YamlMap) -> YamlMap:
        """The schema that says what a value is: behind references, without its null."""
        for _ in range(40):
            inner = self.schemas.variant(self.schemas.follow(node)).node
            if inner is node:
                return node
            node = inner
        return YamlMap(node.file, node.here)

    def nullable(self, node: YamlMap) -> bool:
        """Whether null is allowed."""
        return self.types.nullable(node)

    def shape(self, node: YamlMap, direction: Direction) -> Shape:
        """The shape of a target."""
        kind = self._kind(node)
        if "properties" in node or (kind == "object" and "allOf" in node):
            return Shape("struct")
        if kind == "object":
            return Shape(
                "map" if isinstance(node.get("additionalProperties"), YamlMap) else "object"
            )
        if kind == "array":
            return Shape("array")
        if kind not in SCALARS:
            return Shape("any")
        detail = str(node.get("format", ""))
        if kind == "string" and node.get("x-encrypted") is True:
            detail = f"{detail}, encrypted" if detail else "encrypted"
        bare = YamlMap(node.file, node.here)
        bare.update({key: node[key] for key in ("format", "x-encrypted") if key in node})
        bare["type"] = kind
        return Shape(kind, detail, plain(self.types.spell(bare, direction, None, "value").code))

    def _kind(self, node: YamlMap) -> str | None:
        kind = node.get("type")
        if isinstance(kind, list):
            rest = [k for k in kind if k != "null"]
            kind = rest[0] if len(rest) == 1 else None
        if kind is None and ("properties" in node or "allOf" in node):
            return "object"
        return kind if isinstance(kind, str) else None

    def values(self, node: YamlMap) -> list[Any] | None:
        """The values of an enumeration, without null."""
        values = node.get("enum", [node["const"]] if "const" in node else None)
        return [v for v in values if v is not None] if isinstance(values, list) else None

    def stems(self, node: YamlMap, depth: int = 0) -> dict[str, None]:
        """The class names of a component and of all that it composes, without `Input`."""
        found: dict[str, None] = {}
        name = self.names.get(id(node))
        if name is not None:
            found[stem(pascal(name) or Name(name))] = None
        parts = node.get("allOf")
        for part in parts if isinstance(parts, YamlList) and depth < 10 else ():
            if isinstance(part, YamlMap):
                found.update(self.stems(self.target(part), depth + 1))
        return found


def stem(class_name: str) -> str:
    """The name that the classes of both directions share."""
    return class_name.removesuffix("Input")


def attribute(wire: str) -> str:
    """The Python name of a field or argument."""
    return snake(wire) or wire
