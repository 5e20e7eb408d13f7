"""Every mapping of a document that is OpenAPI, and none that is data.

`default` is a word of OpenAPI in a schema, and a name in `responses` or `properties`: what a key means depends on
where it stands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from .nodes import YamlList, YamlMap

# Members that hold sample data or values, where `$ref` is a key like any other.
DATA_KEYS = frozenset({"example", "examples", "default", "enum", "const", "x-enum"})
# Below these, keys are names that the API chose, not words of OpenAPI.
NAMED = frozenset(
    {"properties", "paths", "schemas", "parameters", "responses", "requestBodies", "headers"}
    | {"securitySchemes", "content"}
)
# Members of the root document that name files, not schemas.
FILES = ("x-resources", "x-errors")


def mappings(root: Any, skip: Collection[str] = ()) -> Iterator[tuple[YamlMap, bool]]:
    """The mappings below `root`, itself included, in the order of the document.

    Args:
        skip: words of OpenAPI whose values are left out, beside those that hold data.

    Returns:
        Each mapping, and whether its keys are names.
    """
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        node, named = stack.pop()
        if isinstance(node, YamlMap):
            yield node, named
            for key in reversed(node):
                if named or (key not in DATA_KEYS and key not in skip):
                    stack.append((node[key], not named and key in NAMED))
        elif isinstance(node, YamlList):
            stack.extend((item, False) for item in reversed(node))


def resolve(root: YamlMap, ref: str) -> Any:
    """What a `#/...` pointer names in a document, or None."""
    if not ref.startswith("#/"):
        return None
    node: Any = root
    for step in ref[2:].split("/"):
        step = step.replace("~1", "/").replace("~0", "~")
        if isinstance(node, YamlMap) and step in node:
            node = node[step]
        elif isinstance(node, YamlList) and step.isdigit() and int(step) < len(node):
            node = node[int(step)]
        else:
            return None
    return node
