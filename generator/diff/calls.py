"""The operations of one side, and what they send and answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..nodes import YamlList, YamlMap
from ..operations import Operations
from ..problems import Problems
from ..structs import Structs
from .shapes import Reader
from .sides import Side

EDITIONS = ("standard", "professional", "flagship")


@dataclass(frozen=True, slots=True)
class Call:
    """One operation of one side."""

    id: str
    name: str
    method: str
    path: str
    node: YamlMap
    shared: tuple[YamlMap, ...]
    editions: tuple[str, ...]
    security: Any

    @property
    def address(self) -> tuple[str, str]:
        return self.method, self.path


class Calls:
    """The operations of one side, and what they send and answer."""

    def __init__(self, side: Side) -> None:
        document = side.bundle.document
        problems = Problems()
        self.reader = Reader(document)
        structs = Structs(self.reader.schemas, side.bundle.owners, problems)
        self.operations = Operations(document, structs, problems)
        tags = document.get("tags")
        listed = tags if isinstance(tags, YamlList) else ()
        self._tags = {str(t.get("name")): t for t in listed if isinstance(t, YamlMap)}
        self.by_id = {
            e.id: Call(
                e.id, f"{e.module}.{e.resource}.{e.name}", e.method.upper(), e.path, e.node,
                tuple(e.shared), self._editions(e.node),
                e.node.get("security", document.get("security")),
            )
            for e in self.operations.entries()
        }  # fmt: skip

    def _editions(self, node: YamlMap) -> tuple[str, ...]:
        tags = node.get("tags")
        tag = self._tags.get(str(tags[0])) if isinstance(tags, list) and tags else None
        listed = node.get("x-editions", tag.get("x-editions") if tag else None)
        return tuple(map(str, listed)) if isinstance(listed, list) else EDITIONS

    def parameters(self, call: Call) -> dict[tuple[str, str], YamlMap]:
        """The parameters by part of the request and name; its own replace those of its path."""
        listed = call.node.get("parameters")
        own = [p for p in listed if isinstance(p, YamlMap)] if isinstance(listed, list) else []
        followed = [self.reader.schemas.follow(p) for p in own]
        return {(str(p.get("in")), str(p.get("name"))): p for p in (*call.shared, *followed)}

    def answer(self, node: YamlMap) -> tuple[str | None, YamlMap | None, YamlMap | None]:
        """The member that holds the result, the schema of the result, and of the whole answer."""
        whole = self.operations.result_schema(node)
        payload = self.reader.schemas.payload(whole) if whole is not None else None
        return (payload[0], payload[1], whole) if payload is not None else (None, whole, None)
