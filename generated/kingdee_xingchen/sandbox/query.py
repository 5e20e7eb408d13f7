"""The query of a request: read from the raw text, checked against the documented parameters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

from .catalog import Operation, Parameter
from .errors import BusinessError

_WHOLE = re.compile(r"-?[0-9]+\Z")
_BOOLEANS = ("true", "false", "1", "0", "")


def read_query(raw: str, operation: Operation) -> dict[str, list[str]]:
    """Values by parameter name; empty values are dropped, since they filter nothing.

    Raises `BusinessError` with HTTP 400 for a missing required parameter and for text where a
    number or a boolean is due, as the backend's own gateway does.
    """
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(raw, keep_blank_values=True):
        if value != "":
            found.setdefault(name, []).append(value)
    for parameter in operation.parameters:
        values = found.get(parameter.name)
        if values is None:
            if parameter.required:
                raise _refused(f"missing required parameter: {parameter.name}")
            continue
        if parameter.schema.type == "array":
            values = found[parameter.name] = _spread(values)
        _check(parameter, values)
    return {name: values for name, values in found.items() if values}


def _spread(values: list[str]) -> list[str]:
    """Repeated keys are the rule; the documentation's samples write `["1","2"]` in one value."""
    found: list[str] = []
    for value in values:
        if value.startswith("[") and value.endswith("]"):
            found += [part.strip(" \"'") for part in value[1:-1].split(",") if part.strip(" \"'")]
        else:
            found.append(value)
    return found


def _check(parameter: Parameter, values: list[str]) -> None:
    schema = parameter.schema
    if schema.type == "array" and schema.items is not None:
        schema = schema.items
    for value in values:
        if schema.type == "integer" and not _WHOLE.match(value):
            raise _refused(f'type mismatch, parameter: {parameter.name}, error: parsing "{value}"')
        if schema.type == "boolean" and value.lower() not in _BOOLEANS:
            raise _refused(f'type mismatch, parameter: {parameter.name}, error: parsing "{value}"')


def _refused(text: str) -> BusinessError:
    return BusinessError(400, text, status=400)


def one(query: Mapping[str, list[str]], name: str, default: str = "") -> str:
    """The first value of a parameter."""
    values = query.get(name)
    return values[0] if values else default
