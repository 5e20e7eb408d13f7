"""The spec as an answer meets it: operations by id or address, objects with their fields and owners."""

from __future__ import annotations

import re
from typing import Any

from ..bundle import Bundle
from ..lint.operations import operations
from ..nodes import YamlList, YamlMap
from ..problems import Problems
from ..schemas import PREFIX, Property, Schemas


class View:
    """Questions of a comparison; nodes are those of the bundle, so that they know their places."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.schemas = Schemas(bundle.document, Problems())
        self.names = {id(node): name for name, node in self.schemas.named.items()}
        self._by_id: dict[str, YamlMap] = {}
        self._by_path: list[tuple[str, re.Pattern[str], YamlMap]] = []
        self._fields: dict[int, dict[str, Property]] = {}
        self.sent: set[int] = set()
        for path, method, node in operations(bundle.document):
            self._by_id[str(node.get("operationId"))] = node
            pattern = re.sub(r"\\\{[^/]+?\\\}", "[^/]+", re.escape(path))
            self._by_path.append((method.upper(), re.compile(pattern + r"\Z"), node))
            self._reach(self._content(self.schemas.follow(_map(node.get("requestBody")))))

    def operation(self, name: str, method: str = "", path: str = "") -> YamlMap | None:
        """The operation of that id, or of that method and path."""
        if name:
            return self._by_id.get(name)
        for known, pattern, node in self._by_path:
            if known == method and pattern.match(path):
                return node
        return None

    def answer(self, operation: YamlMap) -> YamlMap | None:
        """The schema of the operation's good answer."""
        responses = _map(operation.get("responses"))
        for status in ("200", "201", "2XX", "default"):
            if isinstance(responses.get(status), YamlMap):
                return self._content(self.schemas.follow(responses[status]))
        return None

    def follow(self, node: YamlMap) -> YamlMap:
        """The schema itself: behind `$ref`, and without the ways to say that null is allowed."""
        return self.schemas.variant(self.schemas.follow(self.schemas.variant(node).node)).node

    def kind(self, node: YamlMap) -> str | None:
        """The JSON type that a followed schema documents."""
        return self.schemas.kind(node)

    def fields(self, node: YamlMap) -> dict[str, Property]:
        """The fields of a followed object schema, after composition."""
        known = self._fields.get(id(node))
        if known is None:
            known = {p.wire: p for p in self.schemas.properties(node)}
            self._fields[id(node)] = known
        return known

    def parts(self, node: YamlMap) -> list[YamlMap]:
        """The components that a schema composes, not those that they compose."""
        listed = node.get("allOf")
        items = listed if isinstance(listed, YamlList) else ()
        return [self.schemas.follow(p) for p in items if isinstance(p, YamlMap) and "$ref" in p]

    def owner(self, node: YamlMap) -> YamlMap:
        """The schema that a new field of `node` belongs to: one with a name, if there is one."""
        for _ in range(20):
            parts = [] if id(node) in self.names else self.parts(node)
            if not parts:
                return node
            node = parts[0]
        return node

    def home(self, wire: str, node: YamlMap) -> YamlMap:
        """The schema among `node` and its parts whose own `required` names the field."""
        for part in [node, *self.parts(node)]:
            listed = part.get("required")
            if isinstance(listed, list) and wire in listed:
                return part
        return node

    def _content(self, node: YamlMap) -> YamlMap | None:
        content = _map(node.get("content"))
        for media, described in content.items():
            if "json" in media and isinstance(described, YamlMap):
                schema = described.get("schema")
                return schema if isinstance(schema, YamlMap) else None
        return None

    def _reach(self, node: Any) -> None:
        """Note every schema that requests can hold: there, what is changed changes what is sent."""
        stack: list[Any] = [node]
        while stack:
            item = stack.pop()
            if isinstance(item, YamlList):
                stack.extend(item)
            if not isinstance(item, YamlMap) or id(item) in self.sent:
                continue
            self.sent.add(id(item))
            ref = item.get("$ref")
            if isinstance(ref, str) and ref.startswith(PREFIX):
                stack.append(self.schemas.follow(item))
            stack.extend(item.get(k) for k in ("allOf", "items", "additionalProperties"))
            members = item.get("properties")
            if isinstance(members, YamlMap):
                stack.extend(
                    m
                    for m in members.values()
                    if isinstance(m, YamlMap) and m.get("readOnly") is not True
                )


def _map(node: Any) -> YamlMap:
    return node if isinstance(node, YamlMap) else YamlMap("")
