"""One valid OpenAPI document out of the files of a spec; what every later step reads."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import msgspec

from .nodes import YamlList, YamlMap
from .problems import Place, Problems
from .sources import COMPONENTS, Part, Sources
from .units import Unit, make_units

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_RESOURCE = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True, slots=True)
class Bundle:
    """The one-file document, which part each schema came from, the hashes of the files that were read, and the parts
    as units of work."""

    document: YamlMap
    owners: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)

    def json(self) -> bytes:
        """The document as compact JSON, in the order of the spec."""
        return msgspec.json.encode(self.document) + b"\n"


def make_bundle(sources: Sources, problems: Problems) -> Bundle:
    """Merge the parts into the root document; a document of one file is its own bundle."""
    root = sources.root
    _expand_enums(sources.enums, problems)
    if "x-resources" not in root:
        return Bundle(root, files=sources.files)
    document = root.like()
    for key in root:
        if key not in ("x-resources", "x-errors", "components", "paths", "tags"):
            document[key] = root[key]
    merger = _Merger(root, problems)
    for part in sources.parts.values():
        _expand_enums(part.enums, problems)
        merger.add(part)
    document["tags"] = merger.tags
    document["paths"] = merger.paths
    document["components"] = merger.components
    if sources.errors is not None:
        document.adopt("x-errors", sources.errors.get("errors", []), sources.errors)
    return Bundle(document, merger.owners, sources.files, make_units(sources))


class _Merger:
    def __init__(self, root: YamlMap, problems: Problems) -> None:
        self.problems = problems
        self.tags = YamlList(root.file)
        self.paths = YamlMap(root.file)
        self.components = YamlMap(root.file)
        self.owners: dict[str, str] = {}
        self.names: dict[str, Place] = {}
        components = root.get("components")
        if isinstance(components, YamlMap):
            for key, value in components.items():
                self.components.adopt(key, value, components)

    def add(self, part: Part) -> None:
        tree = part.tree
        name = tree.get("resource")
        if isinstance(name, str):
            self._tag(name, tree)
        for path, item in _items(tree, "paths", self.problems):
            self._path(path, item, tree["paths"], name)
        for kind in COMPONENTS:
            for key, node in _items(tree, kind, self.problems):
                self._component(kind, key, node, part)

    def _tag(self, name: str, tree: YamlMap) -> None:
        place = tree.place("resource")
        if not _RESOURCE.match(name):
            message = f"{name!r} must be <module>.<resource>, in small letters, digits and _"
            self.problems.add(place, "resource-name", message)
        if name in self.names:
            message = f"{name!r} is described by {self.names[name]} already"
            self.problems.add(place, "resource-duplicate", message)
        self.names[name] = place
        tag = tree.like()
        tag["name"] = name
        tag["description"] = tree.get("title", name)
        for key in ("x-entity", "x-editions"):
            if key in tree:
                tag[key] = tree[key]
        self.tags.append(tag)

    def _path(self, path: str, item: Any, paths: YamlMap, resource: Any) -> None:
        if not isinstance(item, YamlMap):
            self.problems.add(paths.place(path), "path-form", f"{path!r} must be a mapping")
            return
        target = self.paths.get(path)
        if target is None:
            target = item.like()
            self.paths.adopt(path, target, paths)
        for key, operation in item.items():
            if key in target:
                self.problems.add(
                    item.place(key),
                    "path-duplicate",
                    f"{key} {path} is described elsewhere already",
                )
                continue
            target[key] = operation
            if key in METHODS and isinstance(operation, YamlMap):
                operation.setdefault("tags", [resource])
                self._default_response(operation)

    def _default_response(self, operation: YamlMap) -> None:
        """What every operation may answer instead is written once, in the root document."""
        responses = operation.get("responses")
        if isinstance(responses, YamlMap) and "default" in self.components.get("responses", {}):
            ref = YamlMap(responses.file, responses.here)
            ref["$ref"] = "#/components/responses/default"
            responses.setdefault("default", ref)

    def _component(self, kind: str, key: str, node: Any, part: Part) -> None:
        members = self.components.setdefault(kind, YamlMap(part.tree.file))
        source = part.tree[kind]
        if key in members:
            first = members[key].place() if isinstance(members[key], YamlMap) else kind
            message = f"{key!r} is described at {first} already; names are unique in the whole spec"
            self.problems.add(source.place(key), "name-duplicate", message)
            return
        members.adopt(key, node, source)
        if kind == "schemas":
            self.owners[key] = part.key


def _items(tree: YamlMap, key: str, problems: Problems) -> list[tuple[str, Any]]:
    node = tree.get(key)
    if node is None:
        return []
    if isinstance(node, YamlMap):
        return list(node.items())
    problems.add(tree.place(key), "part-form", f"`{key}` must be a mapping")
    return []


def _expand_enums(nodes: list[YamlMap], problems: Problems) -> None:
    """Spell `x-enum` in the words other tools know: `enum` and `x-enumDescriptions`."""
    for node in nodes:
        _expand_enum(node, node["x-enum"], problems)


def _expand_enum(node: YamlMap, meanings: YamlMap, problems: Problems) -> None:
    values: list[Any] = list(meanings)
    kind = node.get("type")
    if kind == "integer" or (isinstance(kind, list) and "integer" in kind):
        wrong = [v for v in values if not re.fullmatch(r"-?[0-9]{1,18}", v)]
        if wrong:
            place = meanings.place(wrong[0])
            problems.add(place, "enum-value", f"{wrong[0]!r} is not an integer, as the type says")
            return
        values = [int(v) for v in values]
    del node["x-enum"]
    node["enum"] = values
    node["x-enumDescriptions"] = meanings
