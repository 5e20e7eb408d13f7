"""JSON schemas of the bundle, resolved and flattened once, for checks, answers and examples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_MERGED = ("format", "enum", "items", "additional", "example", "title", "max_length")
_PREFIX = "#/components/"


class Schema:
    """One flattened schema: `allOf` merged, `$ref` followed; recursive schemas share one object."""

    __slots__ = (
        "additional",
        "encrypted",
        "enum",
        "example",
        "format",
        "items",
        "max_length",
        "name",
        "nullable",
        "properties",
        "read_only",
        "required",
        "title",
        "type",
        "write_only",
    )

    def __init__(self, name: str | None = None) -> None:
        self.name = name
        self.type = "any"
        self.format: str | None = None
        self.enum: tuple[Any, ...] = ()
        self.properties: dict[str, Schema] = {}
        self.required: frozenset[str] = frozenset()
        self.items: Schema | None = None
        self.additional: Schema | None = None
        self.example: Any = None
        self.title = ""
        self.max_length: int | None = None
        self.nullable = False
        self.read_only = self.write_only = self.encrypted = False

    @property
    def is_rows(self) -> bool:
        """True for a list of objects: the lines of a document, the rows of a page."""
        return self.type == "array" and self.items is not None and bool(self.items.properties)


class Schemas:
    """Turns schema nodes of one bundle into `Schema` objects, each component once."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._components: Mapping[str, Any] = document.get("components", {})
        self._made: dict[str, Schema] = {}

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow `$ref` of a parameter, response or body within the bundle."""
        while "$ref" in node:
            node = self._target(node["$ref"])
        return node

    def get(self, node: Mapping[str, Any] | None) -> Schema:
        """The flattened schema of a node; an empty one for `None`."""
        if node is None:
            return Schema()
        reference = node.get("$ref")
        if isinstance(reference, str) and not _siblings(node):
            if reference not in self._made:
                schema = self._made[reference] = Schema(reference.rpartition("/")[2])
                self._fill(schema, self._target(reference))
            return self._made[reference]
        schema = Schema()
        self._fill(schema, node)
        return schema

    def _target(self, reference: str) -> Mapping[str, Any]:
        if not reference.startswith(_PREFIX):
            raise ValueError(f"reference outside the bundle: {reference!r}")
        node: Any = self._components
        for part in reference[len(_PREFIX) :].split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        target: Mapping[str, Any] = node
        return target

    def _fill(self, schema: Schema, node: Mapping[str, Any]) -> None:
        reference = node.get("$ref")
        if isinstance(reference, str):
            self._merge(schema, self.get({"$ref": reference}))
        for part in node.get("allOf", ()):
            self._merge(schema, self.get(part))
        choices = node.get("oneOf") or node.get("anyOf")
        if choices:
            self._merge(schema, self.get(choices[0]))
        _scalars(schema, node)
        for name, child in node.get("properties", {}).items():
            schema.properties[name] = self.get(child)
        if schema.properties and schema.type == "any":
            schema.type = "object"
        if isinstance(node.get("items"), Mapping):
            schema.items = self.get(node["items"])
        extra = node.get("additionalProperties")
        if isinstance(extra, Mapping) or extra is True:
            schema.additional = self.get(extra if isinstance(extra, Mapping) else None)
        schema.required |= frozenset(node.get("required", ()))

    @staticmethod
    def _merge(schema: Schema, part: Schema) -> None:
        for slot in _MERGED:
            value = getattr(part, slot)
            if value:
                setattr(schema, slot, value)
        if part.type != "any":
            schema.type = part.type
        schema.properties.update(part.properties)
        schema.required |= part.required
        schema.nullable |= part.nullable
        schema.read_only |= part.read_only
        schema.write_only |= part.write_only
        schema.encrypted |= part.encrypted


def _siblings(node: Mapping[str, Any]) -> bool:
    """True when a `$ref` stands beside words that change what is checked or shown."""
    return any(key not in ("$ref", "description", "title") for key in node)


def _scalars(schema: Schema, node: Mapping[str, Any]) -> None:
    kind = node.get("type")
    if isinstance(kind, list):
        schema.nullable = "null" in kind
        kind = next((name for name in kind if name != "null"), "any")
    if isinstance(kind, str):
        schema.type = kind
    schema.format = node.get("format", schema.format)
    schema.title = node.get("title", schema.title)
    schema.max_length = node.get("maxLength", schema.max_length)
    if "enum" in node:
        schema.enum = tuple(node["enum"])
    examples = node.get("examples")
    if isinstance(examples, list) and examples:
        schema.example = examples[0]
    elif "default" in node and schema.example is None:
        schema.example = node["default"]
    schema.read_only |= bool(node.get("readOnly"))
    schema.write_only |= bool(node.get("writeOnly"))
    schema.encrypted |= bool(node.get("x-encrypted"))
