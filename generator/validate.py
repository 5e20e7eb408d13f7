"""The rules of OpenAPI itself over the bundle, every problem with its place in the files."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from typing import TYPE_CHECKING, Any

import msgspec

from .nodes import YamlList, YamlMap
from .problems import Place, Problems
from .walk import resolve

if TYPE_CHECKING:
    from .openapi_rules import Finding


def validate(document: YamlMap, problems: Problems) -> None:
    """Add a problem for everything the OpenAPI validator finds in `document`."""
    start_validation(document, problems)()


def start_validation(
    document: YamlMap, problems: Problems, crew: Executor | None = None
) -> Callable[[], None]:
    """Begin to validate, in the background when there is a crew.

    Returns:
        What waits for the end and adds the problems.
    """
    version = document.get("openapi")
    if not isinstance(version, str) or not version.startswith(("3.0.", "3.1.")):
        message = f"`openapi` is {version!r}; versions 3.0.x and 3.1.x are read"
        problems.add(document.place("openapi"), "openapi-version", message)
        return lambda: None
    data = msgspec.json.encode(document)
    if crew is None:
        return lambda: _report(document, _findings(data), problems)
    future = crew.submit(_findings, data)
    return lambda: _report(document, future.result(), problems)


def load_validator() -> None:
    """Import what validation needs, which takes longer than most of its work."""
    from . import openapi_rules as openapi_rules


def _findings(document: bytes) -> list[Finding]:
    from .openapi_rules import findings

    return findings(document)


def _report(document: YamlMap, found: list[Finding], problems: Problems) -> None:
    for finding in found:
        place = place_of(document, finding.parts)
        rule = "openapi-" + _slug(finding.kind)
        path = _short("/".join(map(str, finding.parts)) or "the top level")
        problems.add(place, rule, f"{_short(finding.message)} (at {path})")


def place_of(document: YamlMap, parts: tuple[Any, ...]) -> Place:
    """The place of the deepest node on the path that is really there."""
    node: Any = document
    place = document.place()
    for part in parts:
        if isinstance(node, YamlMap) and part not in node and isinstance(node.get("$ref"), str):
            node = resolve(document, node["$ref"])
        step = _step(node, part)
        if step is None:
            break
        place, node = step
        if isinstance(node, YamlMap | YamlList) and node.place().file != place.file:
            place = node.place()
    return place


def _step(node: Any, part: Any) -> tuple[Place, Any] | None:
    if isinstance(node, YamlMap) and isinstance(part, str) and part in node:
        return node.place(part), node[part]
    if isinstance(node, YamlList) and isinstance(part, int) and part < len(node):
        return node.place(part), node[part]
    return None


def _short(message: str) -> str:
    return message if len(message) <= 200 else message[:150] + " ... " + message[-40:]


def _slug(name: str) -> str:
    name = name.removesuffix("Error").removeprefix("OpenAPI").replace("ID", "Id")
    return "".join(f"-{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))
