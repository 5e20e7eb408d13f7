"""What every operation must say of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..bundle import METHODS
from ..nodes import YamlList, YamlMap
from ..problems import Problems
from ..walk import resolve
from .properties import open_title

_ID = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z")


def operations(document: YamlMap) -> Iterator[tuple[str, str, YamlMap]]:
    """Path, method and node of every operation."""
    paths = document.get("paths")
    for path, item in paths.items() if isinstance(paths, YamlMap) else ():
        for method, node in item.items() if isinstance(item, YamlMap) else ():
            if method in METHODS and isinstance(node, YamlMap):
                yield path, method, node


def check_operations(document: YamlMap, problems: Problems) -> None:
    """`operation-id`, `operation-title`, `operation-source`, `parameter-title`, `title-todo`."""
    tags = document.get("tags")
    for tag in tags if isinstance(tags, YamlList) else ():
        if isinstance(tag, YamlMap):
            open_title(tag.get("description"), tag.place("title"), "the resource", problems)
    for _, method, node in operations(document):
        _identity(node, method, problems)
        docs = node.get("externalDocs")
        if not isinstance(docs, YamlMap) or not docs.get("description") or not docs.get("url"):
            message = "needs externalDocs {url, description}: where its facts come from"
            problems.add(node.place("operationId"), "operation-source", message)
        else:
            open_title(docs["description"], docs.place("description"), "the source", problems)
        listed = node.get("parameters")
        for parameter in listed if isinstance(listed, YamlList) else ():
            _parameter(document, parameter, problems)


def _identity(node: YamlMap, method: str, problems: Problems) -> None:
    operation_id = node.get("operationId")
    tags = node.get("tags")
    resource = tags[0] if isinstance(tags, list) and tags else None
    if not isinstance(operation_id, str) or not _ID.match(operation_id):
        message = f"operationId {operation_id!r} must be <module>.<resource>.<method>"
        place = node.place("operationId" if "operationId" in node else None)
        problems.add(place, "operation-id", message)
    elif operation_id.rpartition(".")[0] != resource:
        message = f"{operation_id!r} must start with the resource of its file, {resource!r}"
        problems.add(node.place("operationId"), "operation-id", message)
    open_title(node.get("summary"), node.place("summary"), "the operation", problems)
    if not isinstance(node.get("summary"), str):
        problems.add(
            node.place("operationId"), "operation-title", f"the {method} operation needs a summary"
        )


def _parameter(document: YamlMap, parameter: Any, problems: Problems) -> None:
    if isinstance(parameter, YamlMap) and isinstance(parameter.get("$ref"), str):
        parameter = resolve(document, parameter["$ref"])
    if isinstance(parameter, YamlMap) and not parameter.get("description"):
        message = f"the parameter {parameter.get('name')!r} needs a description (its title)"
        problems.add(parameter.place(), "parameter-title", message)
