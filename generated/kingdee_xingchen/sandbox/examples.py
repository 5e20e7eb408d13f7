"""Examples made of schemas: what an operation answers that is not modelled."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .schema import Schema

_TEXTS = {
    "date": "2026-11-01",
    "local-date-time": "2026-11-01 09:30:00",
    "epoch-millis": "1793496600000",
    "decimal": "1.00",
}


def example(schema: Schema, *, request: bool = False, _open: frozenset[int] = frozenset()) -> Any:
    """A value that satisfies the schema; a schema inside itself ends the descent.

    Fields that only requests have are left out, or, for a `request`, those that only answers have.
    """
    if schema.example is not None and _fits(schema.example, schema):
        return schema.example
    if schema.enum:
        return schema.enum[0]
    match schema.type:
        case "object":
            inside = _open | {id(schema)}
            return {
                name: example(child, request=request, _open=inside)
                for name, child in schema.properties.items()
                if not (child.read_only if request else child.write_only)
                and id(child) not in inside
            }
        case "array":
            item = schema.items
            if item is None or id(item) in _open:
                return []
            return [example(item, request=request, _open=_open)]
        case "string":
            return _TEXTS.get(schema.format or "", "示例")
        case "integer":
            return 1
        case "number":
            return Decimal("1.00")
        case "boolean":
            return False
        case _:
            return None


def _fits(value: Any, schema: Schema) -> bool:
    kinds: dict[str, tuple[type, ...]] = {
        "string": (str,),
        "integer": (int,),
        "number": (int, float, Decimal),
        "boolean": (bool,),
    }
    if schema.enum and value not in schema.enum:
        return False
    if schema.type not in kinds:
        return False
    if isinstance(value, bool):
        return schema.type == "boolean"
    return isinstance(value, kinds[schema.type])
