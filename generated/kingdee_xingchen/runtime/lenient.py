"""The slow, forgiving reader: builds typed values from whatever the wire holds and never refuses.

It runs only when the fast decoder refused. What can be mended is mended; what cannot is kept as it came.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from .shapes import Kind, Shape, fields_of
from .values import SHANGHAI, parse_local, parse_millis


class _Unfit(Exception):
    """The value has no reading as the wanted type."""


def build(shape: Shape, value: Any) -> Any:
    """Return `value` (a JSON tree with Decimal numbers) as the type of `shape`."""
    if shape.kind == "struct":
        return _struct(shape, value)
    if shape.kind == "list":
        return _list(shape, value)
    if shape.kind == "map":
        return _map(shape, value)
    if value is None or shape.kind in ("any", "literal", "union", "file"):
        return value
    if value == "" and shape.kind not in ("str", "int_text"):
        return None
    try:
        return _SCALARS[shape.kind](value)
    except (_Unfit, ValueError, OverflowError, InvalidOperation):
        return value


def _struct(shape: Shape, value: Any) -> Any:
    assert shape.struct is not None
    if value is None and shape.nullable:
        return None
    if value is None or value == "" or value == []:
        value = {}
    if not isinstance(value, dict):
        return value
    # A struct's constructor does not look at types, so raw leftovers pass.
    built = {
        field.name: (
            build(field.shape, value[field.wire]) if field.wire in value else field.make_default()
        )
        for field in fields_of(shape.struct)
    }
    return shape.struct(**built)


def _list(shape: Shape, value: Any) -> Any:
    assert shape.item is not None
    if value is None or value == "" or value == {}:
        return []
    if isinstance(value, dict):
        value = [value]
    return [build(shape.item, entry) for entry in value] if isinstance(value, list) else value


def _map(shape: Shape, value: Any) -> Any:
    assert shape.item is not None
    if value is None or value == "" or value == []:
        return {}
    if not isinstance(value, dict):
        return value
    return {key: build(shape.item, entry) for key, entry in value.items()}


def _none(value: Any) -> None:
    return None


def _str(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | Decimal):
        return str(value)
    raise _Unfit


def _int(value: Any) -> int:
    if isinstance(value, str | Decimal):
        number = Decimal(value)
        if number != number.to_integral_value():
            raise _Unfit
        return int(number)
    if isinstance(value, int):
        return int(value)
    raise _Unfit


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise _Unfit
    number = Decimal(value)
    if not number.is_finite():
        raise _Unfit
    return number


def _float(value: Any) -> float:
    return float(_decimal(value))


_BOOLS = {"1": True, "true": True, "y": True, "yes": True, "0": False, "false": False, "n": False, "no": False}  # fmt: skip


def _bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | str | Decimal):
        found = _BOOLS.get(str(value).strip().lower())
        if found is not None:
            return found
    raise _Unfit


def _date(value: Any) -> dt.date:
    if isinstance(value, str) and not value.strip().isdigit():
        return parse_local(value).date()
    return _millis(value).astimezone(SHANGHAI).date()


def _local(value: Any) -> dt.datetime:
    if isinstance(value, str) and not value.strip().isdigit():
        return parse_local(value)
    return _millis(value).astimezone(SHANGHAI)


def _millis(value: Any) -> dt.datetime:
    if isinstance(value, str) and not value.strip().lstrip("-").isdigit():
        return parse_local(value).astimezone(dt.UTC)
    return parse_millis(_int(value))


_SCALARS: dict[Kind, Callable[[Any], Any]] = {
    "none": _none,
    "str": _str,
    "int_text": _str,
    "int": _int,
    "decimal": _decimal,
    "float": _float,
    "bool": _bool,
    "date": _date,
    "local": _local,
    "millis": _millis,
    "millis_int": _millis,
}
