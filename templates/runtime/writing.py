"""The exact writer: checks a request body field by field and writes each in its documented JSON type."""

from __future__ import annotations

import datetime as dt
import difflib
import os
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec
from msgspec import UNSET

from .errors import InvalidRequestError, Problem
from .operation import Operation
from .shapes import FieldShape, Kind, Shape, fields_of, shape_of
from .uploads import FilePart, Multipart, check_files
from .values import format_local, millis

_ENCODER = msgspec.json.Encoder(decimal_format="number")


class _Wrong(Exception):
    """A value does not fit; the text says what was expected."""


def write_body(operation: Operation[Any], body: Any) -> tuple[bytes | Multipart | None, str]:
    """Return the body as it travels and its media type.

    `body` is an Input struct, or mappings and lists of plain values keyed by wire or Python names, in
    which None means "not given". Raises InvalidRequestError that names every field that does not fit.
    """
    wanted = operation.body
    if wanted is None:
        if body is not None:
            raise InvalidRequestError("takes no body", operation=operation.id)
        return None, "application/json"
    if body is None or body is UNSET:
        if wanted.required and not _all_optional(wanted.type):
            raise InvalidRequestError("needs a body", operation=operation.id)
        body = {}
    problems: list[Problem] = []
    tree = write_value(shape_of(wanted.type), body, "", problems)
    if problems:
        listed = "; ".join(f"{path or 'body'}: {message}" for path, message in problems)
        raise InvalidRequestError(
            f"the body does not fit: {listed}", operation=operation.id, problems=problems
        )
    if wanted.media.startswith("multipart/"):
        return _multipart(operation, tree)
    return _ENCODER.encode(tree), wanted.media


def write_value(shape: Shape, value: Any, path: str, problems: list[Problem]) -> Any:
    """Return `value` as a JSON tree of the documented types; what does not fit goes to `problems`."""
    if value is None and shape.nullable:
        return None
    try:
        if shape.kind == "struct":
            return _struct(shape, value, path, problems)
        if shape.kind == "list":
            return _list(shape, value, path, problems)
        if shape.kind == "map":
            return _map(shape, value, path, problems)
        if shape.kind == "union":
            return _union(shape, value, path)
        if shape.kind == "literal":
            return _literal(shape, value)
        number = _SCALARS[shape.kind](value)
        return format(number, "f") if shape.text and isinstance(number, Decimal) else number
    except _Wrong as wrong:
        problems.append(Problem(path, str(wrong)))
        return None


def _struct(shape: Shape, value: Any, path: str, problems: list[Problem]) -> dict[str, Any]:
    assert shape.struct is not None
    if isinstance(value, shape.struct):
        return _fields(
            fields_of(type(value)), lambda field: getattr(value, field.name), path, problems
        )
    if not isinstance(value, Mapping):
        raise _Wrong(f"expected {shape.struct.__name__} or a mapping, not {_kind(value)}")
    fields = fields_of(shape.struct)
    names = {field.name: field.wire for field in fields} | {f.wire: f.wire for f in fields}
    given: dict[str, Any] = {}
    for key, entry in value.items():
        wire = names.get(key)
        if wire is None:
            problems.append(Problem(_join(path, key), f"unknown field{_like(str(key), names)}"))
        elif entry is not None:
            given[wire] = entry
    return _fields(fields, lambda field: given.get(field.wire, UNSET), path, problems)


def _fields(
    fields: Sequence[FieldShape],
    get: Callable[[FieldShape], Any],
    path: str,
    problems: list[Problem],
) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for field in fields:
        value = get(field)
        where = _join(path, field.wire)
        if value is not UNSET:
            tree[field.wire] = write_value(field.shape, value, where, problems)
        elif field.required:
            problems.append(Problem(where, "required"))
    return tree


def _list(shape: Shape, value: Any, path: str, problems: list[Problem]) -> list[Any]:
    if isinstance(value, str | bytes | Mapping) or not isinstance(
        value, Sequence | set | frozenset
    ):
        raise _Wrong(f"expected a list, not {_kind(value)}")
    assert shape.item is not None
    item = shape.item
    return [write_value(item, v, f"{path}[{i}]", problems) for i, v in enumerate(value)]


def _map(shape: Shape, value: Any, path: str, problems: list[Problem]) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise _Wrong(f"expected a mapping, not {_kind(value)}")
    assert shape.item is not None
    item = shape.item
    return {str(k): write_value(item, v, _join(path, k), problems) for k, v in value.items()}


def _union(shape: Shape, value: Any, path: str) -> Any:
    for member in shape.members:
        problems: list[Problem] = []
        tree = write_value(member, value, path, problems)
        if not problems:
            return tree
    raise _Wrong(f"{_kind(value)} fits none of the documented types")


def _literal(shape: Shape, value: Any) -> Any:
    if value not in shape.values:
        raise _Wrong(f"expected one of {', '.join(map(repr, shape.values))}")
    return value


def _any(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        problems: list[Problem] = []
        tree = write_value(Shape("struct", struct=type(value)), value, "", problems)
        if problems:
            raise _Wrong("; ".join(f"{path}: {message}" for path, message in problems))
        return tree
    if isinstance(value, Mapping):
        return {str(key): _any(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_any(entry) for entry in value]
    if isinstance(value, dt.datetime):
        return format_local(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if value is None or isinstance(value, str | bool | int | float | Decimal):
        return value
    raise _Wrong(f"{_kind(value)} has no JSON form")


def _str(value: Any) -> str:
    if isinstance(value, str):
        return "".join(value)  # a plain str of any subclass
    raise _Wrong(f"expected text, not {_kind(value)}")


def _int(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    raise _Wrong(f"expected a whole number, not {_kind(value)}")


def _int_text(value: Any) -> int:
    if isinstance(value, str) and value.strip().lstrip("-").isdigit():
        return int(value)
    return _int(value)


def _decimal(value: Any) -> Decimal:
    if isinstance(value, float):
        raise _Wrong(f'expected a Decimal; a float is inexact, write Decimal("{value!r}")')
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        raise _Wrong(f"expected a Decimal, not {_kind(value)}")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise _Wrong("the text is not a number") from None
    if not number.is_finite():
        raise _Wrong("expected a finite number")
    return number


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise _Wrong(f"expected a number, not {_kind(value)}")
    return float(value)


def _bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise _Wrong(f"expected True or False, not {_kind(value)}")


def _date(value: Any) -> str:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, str):
        parsed: dt.date = _parsed(lambda: dt.date.fromisoformat(value), "yyyy-MM-dd")
        return parsed.isoformat()
    raise _Wrong(f"expected a date, not {_kind(value)}")


def _local(value: Any) -> str:
    if isinstance(value, str):
        text = value
        value = _parsed(lambda: dt.datetime.fromisoformat(text), "yyyy-MM-dd HH:mm:ss")
    if isinstance(value, dt.datetime):
        return format_local(value)
    raise _Wrong(f"expected a datetime, not {_kind(value)}")


def _millis(value: Any) -> int:
    if isinstance(value, str) and value.strip().lstrip("-").isdigit():
        return int(value)
    if isinstance(value, dt.datetime):
        try:
            return millis(value)
        except ValueError as error:
            raise _Wrong(str(error)) from None
    return _int(value)


def _file(value: Any) -> FilePart:
    if isinstance(value, FilePart):
        return value
    if isinstance(value, str | os.PathLike):
        return FilePart(value)
    raise _Wrong(f"expected a FilePart or a path, not {_kind(value)}")


def _parsed(parse: Callable[[], Any], form: str) -> Any:
    try:
        return parse()
    except ValueError:
        raise _Wrong(f"expected {form}") from None


_SCALARS: dict[Kind, Callable[[Any], Any]] = {
    "any": _any, "none": _any, "str": _str, "int": _int, "int_text": _int_text, "float": _float,
    "decimal": _decimal, "bool": _bool, "date": _date, "local": _local, "file": _file,
    "millis": lambda value: str(_millis(value)), "millis_int": _millis,
}  # fmt: skip


def _multipart(operation: Operation[Any], tree: dict[str, Any]) -> tuple[Multipart, str]:
    files = [(name, value) for name, value in tree.items() if isinstance(value, FilePart)]
    fields = [
        (name, value if isinstance(value, str) else _ENCODER.encode(value).decode())
        for name, value in tree.items()
        if not isinstance(value, FilePart)
    ]
    check_files(operation.path, files)
    body = Multipart(fields, files)
    return body, body.media


def _all_optional(kind: Any) -> bool:
    struct = shape_of(kind).struct
    return struct is not None and not any(field.required for field in fields_of(struct))


def _join(path: str, key: Any) -> str:
    return f"{path}.{key}" if path else str(key)


def _kind(value: Any) -> str:
    return "None (leave it out instead)" if value is None else type(value).__name__


def _like(key: str, names: Mapping[str, str]) -> str:
    close = difflib.get_close_matches(key, names, n=1)
    return f', did you mean "{close[0]}"?' if close else ""
