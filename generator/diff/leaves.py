"""What a schema says of its values beside their shape: types, enumerations, limits, words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..nodes import YamlMap
from ..problems import Place
from ..types import Direction
from .rules import Level
from .shapes import Reader, Shape

# Members that only people read.
WORDS = ("title", "summary", "description", "examples", "example", "externalDocs")
_SILENT = frozenset({*WORDS, "$comment", "$schema", "x-same-as", "x-enumDescriptions", "tags"})
# Members that other parts of the comparison are about.
_TOLD = frozenset(
    {"type", "format", "nullable", "properties", "required", "items", "enum", "const", "allOf"}
    | {"readOnly", "writeOnly", "deprecated", "x-encrypted", "x-payload", "$ref", "default"}
)
# A larger value is stricter (1), laxer (-1), or any change may refuse what was accepted (0).
_LIMITS = {
    "maxLength": -1, "maximum": -1, "exclusiveMaximum": -1, "maxItems": -1, "maxProperties": -1,
    "minLength": 1, "minimum": 1, "exclusiveMinimum": 1, "minItems": 1, "minProperties": 1,
    "pattern": 0, "multipleOf": 0, "uniqueItems": 0,
}  # fmt: skip
_SIDE: dict[Direction, str] = {"in": "request", "out": "response"}


@dataclass(frozen=True, slots=True)
class Local:
    """A change at a schema, told relative to it: `segment` leads to the property it is about."""

    rule: str
    message: str
    place: Place
    old: bool = False
    segment: str = ""
    level: Level | None = None


def side(direction: Direction) -> str:
    """`request` or `response`, as rules spell it."""
    return _SIDE[direction]


def words(old: YamlMap, new: YamlMap, segment: str = "") -> Iterator[Local]:
    """Changes of titles, descriptions and examples."""
    for key in WORDS:
        if old.get(key) != new.get(key):
            yield _told("documentation-changed", f"{key} changed", old, new, key, segment)
    yield from _meanings(old, new, segment)


def _meanings(old: YamlMap, new: YamlMap, segment: str) -> Iterator[Local]:
    key = "x-enumDescriptions"
    before, after = old.get(key), new.get(key)
    if not isinstance(before, YamlMap) and not isinstance(after, YamlMap):
        return
    known = {str(value) for value in _listed(old)}
    for value in (str(v) for v in _listed(new) if str(v) in known):
        was = before.get(value) if isinstance(before, YamlMap) else None
        now = after.get(value) if isinstance(after, YamlMap) else None
        if was != now:
            place = after.place(value) if isinstance(after, YamlMap) else new.place()
            message = f"meaning of {value!r} changed"
            yield Local("documentation-changed", message, place, False, segment)


def _listed(node: YamlMap) -> list[Any]:
    values = node.get("enum")
    return values if isinstance(values, list) else []


def _told(
    rule: str, message: str, old: YamlMap, new: YamlMap, key: str, segment: str = ""
) -> Local:
    gone = key not in new
    return Local(rule, message, (old if gone else new).place(key), gone, segment)


def types(old: Shape, new: Shape, place: Place, direction: Direction) -> Iterator[Local]:
    """The change from one shape to another."""
    if old == new:
        return
    name = side(direction)
    message = f"{old} became {new}"
    wide, narrow = (new, old) if direction == "in" else (old, new)
    if old.python and old.python == new.python:
        yield Local(f"{name}-wire-type-changed", f"{message}; {old.python} in Python", place)
    elif wide.kind == "any" or (wide.python, narrow.python) == ("float", "int"):
        rule = "request-type-widened" if direction == "in" else "response-type-narrowed"
        yield Local(rule, message, place)
    else:
        if old.python and new.python:
            message += f", in Python {old.python} became {new.python}"
        yield Local(f"{name}-type-changed", message, place)


def enums(old: YamlMap, new: YamlMap, reader: Reader, direction: Direction) -> Iterator[Local]:
    """Changes of the known values."""
    before, after = reader.values(old), reader.values(new)
    if before == after:
        return
    place = new.place("enum" if "enum" in new else "const" if "const" in new else None)
    name = side(direction)
    if before is None:
        rule = "request-enum-introduced" if direction == "in" else "response-enum-value-removed"
        yield Local(rule, f"only {_values(after or [])} from now on", place)
    elif after is None:
        yield Local(f"{name}-enum-value-added", "any value from now on", place)
    else:
        removed = [v for v in before if v not in after]
        added = [v for v in after if v not in before]
        if removed:
            message = f"value {_values(removed)} removed"
            yield Local(f"{name}-enum-value-removed", message, place)
        if added:
            yield Local(f"{name}-enum-value-added", f"new value {_values(added)}", place)


def limits(old: YamlMap, new: YamlMap, direction: Direction) -> Iterator[Local]:
    """Changes of lengths, ranges, patterns, defaults, and of members that are not known here."""
    for key, sign in _LIMITS.items():
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        message = f"{key} {_value(before)} became {_value(after)}"
        rule = "response-constraint-changed"
        if direction == "in":
            strict = _stricter(before, after, sign)
            rule = f"request-constraint-{'tightened' if strict else 'loosened'}"
        yield _told(rule, message, old, new, key)
    if old.get("default") != new.get("default"):
        message = f"default {_value(old.get('default'))} became {_value(new.get('default'))}"
        if direction == "in":
            yield _told("request-default-changed", message, old, new, "default")
    for key in [*new, *(k for k in old if k not in new)]:
        if key not in _SILENT and key not in _TOLD and key not in _LIMITS:
            if key == "additionalProperties" and isinstance(old.get(key), YamlMap):
                continue
            if old.get(key) != new.get(key):
                yield _told("keyword-changed", f"`{key}` changed", old, new, key)


def _stricter(before: Any, after: Any, sign: int) -> bool:
    if before is None or after is None:
        return after is not None
    numbers = isinstance(before, int | float) and isinstance(after, int | float)
    return (after - before) * sign > 0 if numbers and sign else True


def _value(value: Any) -> str:
    text = (
        "none" if value is None else str(value).lower() if isinstance(value, bool) else repr(value)
    )
    return text if len(text) <= 60 else text[:57] + "..."


def _values(values: list[Any]) -> str:
    shown = ", ".join(_value(v) for v in values[:8])
    return shown + (f" and {len(values) - 8} more" if len(values) > 8 else "")
