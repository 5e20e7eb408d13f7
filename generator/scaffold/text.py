"""YAML text in house style: one field one line, flow mappings, quotes only where YAML needs them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

# The order in which the house writes the members of a field.
_ORDER = (
    "$ref", "type", "format", "title", "description", "maxLength", "readOnly", "writeOnly",
    "x-encrypted", "x-enum", "items", "additionalProperties", "examples",
)  # fmt: skip
_PLAIN = re.compile(
    r"[A-Za-z_$\u3400-\u9fff][\w$\u3400-\u9fff./%（）、，+-]*(?: [\w\u3400-\u9fff./%（）、]+)*\Z"
)
_WORDS = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}


def scalar(value: Any) -> str:
    """A scalar as YAML. Raises ValueError for text that no UTF-8 file can hold."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float | Decimal):
        return f"{value:f}" if isinstance(value, Decimal) else repr(value)
    text = str(value)
    text.encode()
    if _PLAIN.match(text) and text.lower() not in _WORDS:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    # Characters that YAML does not allow, or takes for line breaks, even in quotes.
    return re.sub(
        r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]", lambda m: f"\\u{ord(m[0]):04x}", quoted
    )


def flow(value: Any) -> str:
    """Any JSON value in flow style."""
    if isinstance(value, Mapping):
        inner = ", ".join(f"{scalar(str(k))}: {flow(v)}" for k, v in value.items())
        return f"{{{inner}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(flow, value))}]"
    return scalar(value)


def ordered(node: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a field in the order of the house."""
    known = {key: node[key] for key in _ORDER if key in node}
    return known | {key: value for key, value in node.items() if key not in known}


def field_text(name: str, node: Mapping[str, Any]) -> str:
    """`name: {type: ..., title: ...}`."""
    return f"{scalar(name)}: {flow(ordered(node))}"


def schema_lines(name: str, node: Mapping[str, Any]) -> list[str]:
    """A schema as it stands below `schemas:`, one field a line."""
    lines = [f"  {scalar(name)}:"]
    for key in ("title", "description", "type", "allOf", "x-same-as", "required"):
        if key in node:
            lines.append(f"    {key}: {flow(node[key])}")
    if node.get("properties"):
        lines.append("    properties:")
        lines += [
            f"      {field_text(wire, member)}" for wire, member in node["properties"].items()
        ]
    return lines
