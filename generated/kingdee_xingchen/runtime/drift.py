"""Reports what answers have and the spec does not know, without failing and without personal data."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Literal

import msgspec

from .decoding import decode_tree
from .operation import Operation
from .shapes import Kind, Shape, fields_of, shape_of

DriftKind = Literal["unknown field", "missing field", "other type", "unknown value"]


class Drift(msgspec.Struct, frozen=True):
    """One difference. `path` leads to the field (`data.rows[].name`, by wire names); `example` is masked.

    `expected` and `found` are JSON types, or for an unknown value the known ones and the value.
    """

    operation: str
    path: str
    kind: DriftKind
    expected: str
    found: str
    example: str


_JSON: dict[Kind, tuple[str, ...]] = {
    "str": ("string",), "date": ("string",), "local": ("string",), "millis": ("string",),
    "int": ("integer",), "int_text": ("integer",), "millis_int": ("integer",),
    "decimal": ("number", "integer"), "float": ("number", "integer"), "bool": ("boolean",),
    "struct": ("object",), "map": ("object",), "list": ("array",), "none": ("null",),
}  # fmt: skip


def report(operation: Operation[Any], body: bytes, tell: Callable[[Drift], object]) -> None:
    """Compare an answer with the operation's result type; each difference is told once per answer."""
    tree, path = decode_tree(body), ""
    if operation.payload is not None and isinstance(tree, dict):
        path, tree = operation.payload, tree.get(operation.payload)
    found: dict[tuple[str, str, str], Drift] = {}
    if tree is not None:
        _walk(shape_of(operation.result), tree, path, operation.id, found)
    for drift in found.values():
        tell(drift)


def _walk(
    shape: Shape, value: Any, path: str, name: str, found: dict[tuple[str, str, str], Drift]
) -> None:
    def note(kind: DriftKind, expected: str, has: str, example: str = "") -> None:
        found.setdefault((path, kind, has), Drift(name, path, kind, expected, has, example))

    has = _json_type(value)
    wanted = ("string",) if shape.text else _JSON.get(shape.kind)
    if wanted is None or (value is None and (shape.nullable or shape.kind in ("list", "map"))):
        return
    if has not in wanted:
        note("other type", wanted[0], has, _mask(value))
    elif shape.kind == "struct" and isinstance(value, dict):
        _fields(shape, value, path, name, found)
    elif shape.item is not None and isinstance(value, list):
        for entry in value:
            _walk(shape.item, entry, f"{path}[]", name, found)
    elif shape.item is not None and isinstance(value, dict):
        for entry in value.values():
            _walk(shape.item, entry, f"{path}{{}}", name, found)
    elif shape.values and value not in shape.values and value != "":
        note("unknown value", ", ".join(map(str, shape.values)), _code(value), _code(value))


def _fields(
    shape: Shape, value: dict[str, Any], path: str, name: str, found: dict[Any, Drift]
) -> None:
    assert shape.struct is not None
    known = {field.wire: field for field in fields_of(shape.struct)}
    for wire, entry in value.items():
        where = f"{path}.{wire}" if path else wire
        if wire in known:
            _walk(known[wire].shape, entry, where, name, found)
        else:
            has = _json_type(entry)
            drift = Drift(name, where, "unknown field", "", has, _mask(entry))
            found.setdefault((where, "unknown field", has), drift)
    for wire, field in known.items():
        if field.required and wire not in value:
            where = f"{path}.{wire}" if path else wire
            drift = Drift(name, where, "missing field", "present", "absent", "")
            found.setdefault((where, "missing field", ""), drift)


def _json_type(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    names = {str: "string", int: "integer", Decimal: "number", float: "number", list: "array"}
    return names.get(type(value), "object")


def _code(value: Any) -> str:
    """Return a value of an enumeration; anything longer than a code is masked."""
    text = str(value)
    return text if re.fullmatch(r"[A-Za-z0-9_\-]{1,12}", text) else _mask(value)


def _mask(value: Any) -> str:
    """Return the form of a value: digits as 9, letters as a, Chinese as 字, at most 24 characters."""
    if isinstance(value, dict):
        return "{" + ", ".join(sorted(map(str, value))[:8]) + "}"
    if isinstance(value, list):
        return f"[{_mask(value[0])}]" if value else "[]"
    text = re.sub(r"\d", "9", str(value)[:24])
    text = re.sub(r"[A-Za-z]", "a", text)
    return re.sub(r"[^\x00-\x7f]", "字", text)
