"""Schemas that say the same twice."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from ..nodes import YamlMap
from ..problems import Problems


def check_twins(document: YamlMap, problems: Problems) -> None:
    """`schema-twin`."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, YamlMap) else None
    if not isinstance(schemas, YamlMap):
        return
    # Twins have the same members, which is quickly seen, and tells nearly all schemas apart.
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, schema in schemas.items():
        members = schema.get("properties") if isinstance(schema, YamlMap) else None
        if isinstance(members, YamlMap):
            alike[tuple(sorted(members))].append(name)
    for names in alike.values():
        if len(names) > 1:
            _compare(names, schemas, problems)


def _compare(names: list[str], schemas: YamlMap, problems: Problems) -> None:
    seen: dict[Any, str] = {}
    for name in names:
        shape = structure(schemas[name])
        if shape is None:
            continue
        if shape in seen and "x-same-as" not in schemas[name]:
            other = f"{seen[shape]} ({schemas.place(seen[shape])})"
            message = f"{name} has the structure of {other}; share it, or say x-same-as: REASON"
            problems.add(schemas.place(name), "schema-twin", message)
        seen.setdefault(shape, name)


def structure(schema: Any) -> tuple[Any, ...] | None:
    """What two schemas must not both have, refs as in the bundle; None for one too small to count."""
    members = schema.get("properties") if isinstance(schema, dict) else None
    if not isinstance(members, dict) or len(members) < 2:
        return None
    shapes = tuple(sorted((wire, _shape(node)) for wire, node in members.items()))
    return shapes, str(schema.get("allOf"))


def _shape(node: Any) -> str:
    if not isinstance(node, dict):
        return ""
    return "|".join(str(node.get(k)) for k in ("$ref", "type", "format", "items", "readOnly"))
