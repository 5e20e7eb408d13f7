"""What of OpenAPI is not supported: named with its place, never dropped in silence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .bundle import METHODS
from .nodes import YamlList, YamlMap
from .problems import Problems
from .walk import resolve

_OPERATION = frozenset(
    {"tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody"}
    | {"responses", "deprecated", "security"}
)
_PATH = frozenset({"summary", "description", "parameters", *METHODS})
_PARAMETER = frozenset(
    {"name", "in", "description", "required", "deprecated", "allowEmptyValue", "schema", "example"}
    | {"examples", "style", "explode"}
)
_MEDIA = frozenset({"schema", "example", "examples"})
_BODY = frozenset({"description", "content", "required"})
# Headers of an answer are reachable in its metadata, whatever they are called.
_RESPONSE = frozenset({"description", "content", "headers"})
_ROOT = frozenset(
    {"openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"}
    | {"jsonSchemaDialect"}
)
_STYLES = {"query": ("form", True), "path": ("simple", False), "header": ("simple", False)}


def check_support(document: YamlMap, problems: Problems) -> None:
    """Add an `unsupported` problem for every construct that the generator cannot do wholly."""
    _Walker(document, problems).run()


class _Walker:
    def __init__(self, document: YamlMap, problems: Problems) -> None:
        self.document = document
        self.problems = problems

    def run(self) -> None:
        self._keys(self.document, _ROOT, "the document")
        for scheme in self._members("securitySchemes"):
            if scheme.get("type") != "apiKey" or scheme.get("in") != "header":
                self._refuse(scheme, "type", "a security scheme other than an apiKey header")
        paths = self.document.get("paths")
        for item in paths.values() if isinstance(paths, YamlMap) else ():
            if isinstance(item, YamlMap):
                self._path(item)

    def _path(self, item: YamlMap) -> None:
        self._keys(item, _PATH | {"$ref"}, "a path")
        for parameter in _maps(item.get("parameters")):
            self._parameter(parameter)
        for method in METHODS:
            operation = item.get(method)
            if isinstance(operation, YamlMap):
                self._operation(operation)

    def _operation(self, node: YamlMap) -> None:
        self._keys(node, _OPERATION, "an operation")
        for parameter in _maps(node.get("parameters")):
            self._parameter(parameter)
        body = self._followed(node.get("requestBody"))
        if body is not None:
            self._keys(body, _BODY, "a request body")
            self._content(body)
        responses = node.get("responses")
        for node in responses.values() if isinstance(responses, YamlMap) else ():
            response = self._followed(node)
            if response is not None:
                self._keys(response, _RESPONSE, "a response")
                self._content(response)

    def _parameter(self, node: YamlMap) -> None:
        followed = self._followed(node)
        if followed is None:
            return
        self._keys(followed, _PARAMETER, "a parameter")
        style, explode = _STYLES.get(str(followed.get("in")), ("", False))
        if followed.get("style", style) != style:
            self._refuse(followed, "style", f"the parameter style {followed['style']!r}")
        schema = self._followed(followed.get("schema"))
        array = schema is not None and schema.get("type") == "array"
        if array and followed.get("explode", explode) != explode:
            self._refuse(followed, "explode", "this way of writing a list parameter")

    def _content(self, node: YamlMap) -> None:
        content = node.get("content")
        for media in content.values() if isinstance(content, YamlMap) else ():
            if isinstance(media, YamlMap):
                self._keys(media, _MEDIA, "a media type")

    def _keys(self, node: YamlMap, known: frozenset[str], what: str) -> None:
        for key in node:
            if key not in known and not key.startswith("x-"):
                self._refuse(node, key, f"`{key}` of {what}")

    def _members(self, kind: str) -> Iterator[YamlMap]:
        components = self.document.get("components")
        members = components.get(kind) if isinstance(components, YamlMap) else None
        yield from _maps(list(members.values()) if isinstance(members, YamlMap) else None)

    def _followed(self, node: Any) -> YamlMap | None:
        for _ in range(40):
            if not isinstance(node, YamlMap):
                return None
            if not isinstance(node.get("$ref"), str):
                return node
            node = resolve(self.document, node["$ref"])
        return None

    def _refuse(self, node: YamlMap, key: str, what: str) -> None:
        self.problems.add(node.place(key), "unsupported", f"{what} is not supported")


def _maps(node: Any) -> Iterator[YamlMap]:
    for item in node if isinstance(node, YamlList | list) else ():
        if isinstance(item, YamlMap):
            yield item
