"""The exact writer: checks a request body field by field and writes each in its documented JSON type."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import msgspec
from msgspec import UNSET

from .errors import InvalidRequestError, Problem
from .operation import Operation
from .scalars import SCALARS, Wrong, kind_of
from .shapes import FieldShape, Shape, fields_of, shape_of
from .uploads import FilePart, Multipart, check_files
from .values import format_local

_ENCODER = msgspec.json.Encoder(decimal_format="number")


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
        if shape.kind in ("any", "none"):
            return _any(value)
        number = SCALARS[shape.kind](value)
        return format(number, "f") if shape.text and isinstance(number, Decimal) else number
    except Wrong as wrong:
        problems.append(Problem(path, str(wrong)))
        return None


def _struct(shape: Shape, value: Any, path: str, problems: list[Problem]) -> dict[str, Any]:
    assert shape.struct is not None
    if isinstance(value, shape.struct):
        return _fields(
            fields_of(type(value)), lambda field: getattr(value, field.name), path, problems
        )
    if not isinstance(value, Mapping):
        raise Wrong(f"expected {shape.struct.__name__} or a mapping, not {kind_of(value)}")
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
        raise Wrong(f"expected a list, not {kind_of(value)}")
    assert shape.item is not None
    item = shape.item
    return [write_value(item, v, f"{path}[{i}]", problems) for i, v in enumerate(value)]


def _map(shape: Shape, value: Any, path: str, problems: list[Problem]) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise Wrong(f"expected a mapping, not {kind_of(value)}")
    assert shape.item is not None
    item = shape.item
    return {str(k): write_value(item, v, _join(path, k), problems) for k, v in value.items()}


def _union(shape: Shape, value: Any, path: str) -> Any:
    for member in shape.members:
        problems: list[Problem] = []
        tree = write_value(member, value, path, problems)
        if not problems:
            return tree
    raise Wrong(f"{kind_of(value)} fits none of the documented types")


def _literal(shape: Shape, value: Any) -> Any:
    if value not in shape.values:
        raise Wrong(f"expected one of {', '.join(map(repr, shape.values))}")
    return value


def _any(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        problems: list[Problem] = []
        tree = write_value(Shape("struct", struct=type(value)), value, "", problems)
        if problems:
            raise Wrong("; ".join(f"{path}: {message}" for path, message in problems))
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
    raise Wrong(f"{kind_of(value)} has no JSON form")


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


def _like(key: str, names: Mapping[str, str]) -> str:
    close = difflib.get_close_matches(key, names, n=1)
    return f', did you mean "{close[0]}"?' if close else ""
