"""How one Python value becomes one JSON value, exactly, or why it does not fit."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from .shapes import Kind
from .uploads import FilePart
from .values import format_local, millis


class Wrong(Exception):
    """A value does not fit; the text says what was expected."""


def kind_of(value: Any) -> str:
    """Name the kind of a value for a message."""
    return "None (leave it out instead)" if value is None else type(value).__name__


def _str(value: Any) -> str:
    if isinstance(value, str):
        return "".join(value)  # a plain str of any subclass
    raise Wrong(f"expected text, not {kind_of(value)}")


def _int(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    raise Wrong(f"expected a whole number, not {kind_of(value)}")


def _int_text(value: Any) -> int:
    if isinstance(value, str) and value.strip().lstrip("-").isdigit():
        return int(value)
    return _int(value)


def _decimal(value: Any) -> Decimal:
    if isinstance(value, float):
        raise Wrong(f'expected a Decimal; a float is inexact, write Decimal("{value!r}")')
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        raise Wrong(f"expected a Decimal, not {kind_of(value)}")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise Wrong("the text is not a number") from None
    if not number.is_finite():
        raise Wrong("expected a finite number")
    return number


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise Wrong(f"expected a number, not {kind_of(value)}")
    return float(value)


def _bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise Wrong(f"expected True or False, not {kind_of(value)}")


def _date(value: Any) -> str:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, str):
        parsed: dt.date = _parsed(lambda: dt.date.fromisoformat(value), "yyyy-MM-dd")
        return parsed.isoformat()
    raise Wrong(f"expected a date, not {kind_of(value)}")


def _local(value: Any) -> str:
    if isinstance(value, str):
        text = value
        value = _parsed(lambda: dt.datetime.fromisoformat(text), "yyyy-MM-dd HH:mm:ss")
    if isinstance(value, dt.datetime):
        return format_local(value)
    raise Wrong(f"expected a datetime, not {kind_of(value)}")


def _millis(value: Any) -> int:
    if isinstance(value, str) and value.strip().lstrip("-").isdigit():
        return int(value)
    if isinstance(value, dt.datetime):
        try:
            return millis(value)
        except ValueError as error:
            raise Wrong(str(error)) from None
    return _int(value)


def _file(value: Any) -> FilePart:
    if isinstance(value, FilePart):
        return value
    if isinstance(value, str | os.PathLike):
        return FilePart(value)
    raise Wrong(f"expected a FilePart or a path, not {kind_of(value)}")


def _parsed(parse: Callable[[], Any], form: str) -> Any:
    try:
        return parse()
    except ValueError:
        raise Wrong(f"expected {form}") from None


SCALARS: dict[Kind, Callable[[Any], Any]] = {
    "str": _str, "int": _int, "int_text": _int_text, "float": _float,
    "decimal": _decimal, "bool": _bool, "date": _date, "local": _local, "file": _file,
    "millis": lambda value: str(_millis(value)), "millis_int": _millis,
}  # fmt: skip
