"""Checks of a request body as the backend does them: strict types first, then required fields."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from .errors import REQUIRED, WRONG_FORMAT, WRONG_TYPE, BusinessError
from .schema import Schema
from .wire import from_json, to_json


def read_body(raw: bytes, schema: Schema, *, required: bool = True) -> dict[str, Any]:
    """Decode and check a JSON body; nulls and unknown fields are dropped, as protobuf does.

    Raises `BusinessError`: 1030002001 for a wrong type or broken JSON, 1030002000 for a required
    field that is absent or empty.
    """
    try:
        value = from_json(raw) if raw.strip() else {}
    except ValueError:
        raise BusinessError(
            WRONG_TYPE, f"proto: syntax error (line 1:1): unexpected token {_start(raw)}"
        ) from None
    if not isinstance(value, dict):
        raise BusinessError(
            WRONG_TYPE, f"proto: syntax error (line 1:1): unexpected token {_start(raw)}"
        )
    body = _object(value, schema, "")
    if required:
        _required(body, schema, "")
    return body


def check_lengths(value: Any, schema: Schema, path: str = "") -> None:
    """Refuse texts longer than the spec allows, with `BusinessError` 1030002006."""
    if isinstance(value, str) and schema.max_length is not None and len(value) > schema.max_length:
        raise BusinessError(
            WRONG_FORMAT,
            f"字段长度不能超过{schema.max_length}：{schema.title}[{path}]",
            explain=f"{path} takes at most {schema.max_length} characters",
        )
    if isinstance(value, dict):
        for name, item in value.items():
            if name in schema.properties:
                check_lengths(item, schema.properties[name], f"{path}.{name}".lstrip("."))
    elif isinstance(value, list) and schema.items is not None:
        for index, item in enumerate(value):
            check_lengths(item, schema.items, f"{path}[{index}]")


def keep_known(value: dict[str, Any], schema: Schema) -> dict[str, Any]:
    """Only the members that the schema has, with lines treated alike; nothing is refused."""
    found: dict[str, Any] = {}
    for name, child in schema.properties.items():
        item = value.get(name)
        if item is None:
            continue
        if isinstance(item, list) and child.items is not None and child.items.properties:
            inner = child.items
            item = [keep_known(part, inner) for part in item if isinstance(part, dict)]
        found[name] = item
    return found


def _start(raw: bytes) -> str:
    return raw.strip()[:1].decode("utf-8", "replace") or "EOF"


def _object(value: dict[str, Any], schema: Schema, path: str) -> dict[str, Any]:
    if not schema.properties:
        extra = schema.additional
        return {k: _value(v, extra, f"{path}{k}") if extra else v for k, v in value.items()}
    found = {}
    for name, child in schema.properties.items():
        item = value.get(name)
        if item is not None and not child.read_only:
            found[name] = _value(item, child, f"{path}{name}")
    if "id" in schema.properties and schema.properties["id"].read_only and "id" in value:
        found["id"] = _value(value["id"], schema.properties["id"], f"{path}id")
    return found


def _value(value: Any, schema: Schema, path: str) -> Any:
    match schema.type:
        case "string":
            if not isinstance(value, str):
                raise _wrong("string", value, path)
        case "boolean":
            if not isinstance(value, bool):
                raise _wrong("bool", value, path)
        case "integer":
            return _integer(value, path)
        case "number":
            return _number(value, path)
        case "array":
            if not isinstance(value, list):
                raise _unexpected(value, path)
            item = schema.items or Schema()
            return [_value(part, item, f"{path}[{i}]") for i, part in enumerate(value)]
        case "object":
            if not isinstance(value, dict):
                raise _unexpected(value, path)
            return _object(value, schema, f"{path}.")
        case _:
            pass
    return value


def _integer(value: Any, path: str) -> int:
    # protojson takes numbers in quotes, and 1.0 for 1.
    try:
        number = Decimal(value) if isinstance(value, (int, str, Decimal)) else None
        if number is None or isinstance(value, bool) or number != number.to_integral_value():
            raise _wrong("int32", value, path)
    except InvalidOperation:
        raise _wrong("int32", value, path) from None
    return int(number)


def _number(value: Any, path: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
        raise _wrong("double", value, path)
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise _wrong("double", value, path) from None
    if not number.is_finite():
        raise _wrong("double", value, path)
    return number


def _wrong(kind: str, value: Any, path: str) -> BusinessError:
    shown = to_json(value).decode()[:60]
    return BusinessError(
        WRONG_TYPE,
        f"proto: invalid value for {kind} type: {shown}",
        explain=f"the field {path} takes a JSON {kind}",
    )


def _unexpected(value: Any, path: str) -> BusinessError:
    shown = to_json(value).decode()[:60]
    return BusinessError(
        WRONG_TYPE,
        f"proto: syntax error (line 1:1): unexpected token {shown}",
        explain=f"the field {path} takes another kind of value",
    )


def _required(value: dict[str, Any], schema: Schema, path: str) -> None:
    for name, child in schema.properties.items():
        item = value.get(name)
        needed = name in schema.required and not child.read_only
        if needed and _blank(item) and not _alternative(value, schema, name):
            title = child.title.partition("（")[0]
            raise BusinessError(
                REQUIRED,
                f"必填字段不能为空：{title}[{path}{name}]",
                explain=f"the field {path}{name} is required",
            )
        if isinstance(item, dict):
            _required(item, child, f"{path}{name}.")
        elif isinstance(item, list) and child.items is not None:
            for index, part in enumerate(item):
                if isinstance(part, dict):
                    _required(part, child.items, f"{path}{name}[{index}].")


def _blank(value: Any) -> bool:
    return value is None or value == "" or value == [] or value == {}


def _alternative(value: dict[str, Any], schema: Schema, name: str) -> bool:
    """`x_number` may stand for `x_id`, `number` for `id`, and the other way round."""
    for mine, other in (("id", "number"), ("number", "id")):
        if name == mine or name.endswith(f"_{mine}"):
            twin = name[: -len(mine)] + other
            return twin in schema.properties and not _blank(value.get(twin))
    return False
