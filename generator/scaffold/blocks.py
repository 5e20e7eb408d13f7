"""The blocks of fields in common.yaml that many schemas compose: CustomerRef, Staff, AuditTrail."""

from __future__ import annotations

from typing import Any

from ..nodes import YamlList, YamlMap
from ..schemas import PREFIX, Schemas
from .accept import fits
from .seen import Seen

_SMALLEST = 2


class Blocks:
    """Which blocks there are, and which of them a set of fields contains whole."""

    def __init__(self, schemas: Schemas, owners: dict[str, str]) -> None:
        self._schemas = schemas
        composed = _composed(schemas)
        self._blocks: dict[str, YamlMap] = {}
        for name, node in schemas.named.items():
            members = node.get("properties") if isinstance(node, YamlMap) else None
            if owners.get(name) != "common" or name not in composed or not members:
                continue
            if "allOf" not in node and "x-payload" not in node and len(members) >= _SMALLEST:
                self._blocks[name] = members

    def fields(self, name: str) -> list[str]:
        """The names of a block's fields."""
        return list(self._blocks[name])

    def fitting(self, names: list[str], answer: Seen | None, request: Seen | None) -> list[str]:
        """The blocks that `names` contain whole with their types, the largest first, none twice."""
        left = set(names)
        found: list[str] = []
        for name in sorted(self._blocks, key=lambda n: -len(self._blocks[n])):
            members = self._blocks[name]
            if set(members) <= left and all(
                self._fits(wire, node, side)
                for side in (answer, request)
                if side is not None
                for wire, node in members.items()
            ):
                found.append(name)
                left -= set(members)
        return [name for name in self._blocks if name in found]

    def _fits(self, wire: str, node: Any, side: Seen) -> bool:
        seen = side.members.get(wire)
        if seen is None or not isinstance(node, YamlMap):
            return isinstance(node, YamlMap)
        return fits(self._schemas.kind(self._schemas.follow(node)), seen)


def _composed(schemas: Schemas) -> set[str]:
    found: set[str] = set()
    for node in schemas.named.values():
        parts = node.get("allOf") if isinstance(node, YamlMap) else None
        for part in parts if isinstance(parts, YamlList) else ():
            ref = part.get("$ref") if isinstance(part, YamlMap) else None
            if isinstance(ref, str):
                found.add(ref.removeprefix(PREFIX))
    return found
