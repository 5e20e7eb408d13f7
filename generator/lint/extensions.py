"""Extensions are few and known: a misspelt one would silently do nothing."""

from __future__ import annotations

import difflib

from ..nodes import YamlMap
from ..problems import Problems
from ..walk import mappings

EXTENSIONS = frozenset(
    {
        "x-resources",
        "x-errors",
        "x-entity",
        "x-entity-methods",
        "x-editions",
        "x-paging",
        "x-payload",
    }
    | {"x-idempotent", "x-undocumented", "x-enum", "x-enumDescriptions", "x-encrypted", "x-same-as"}
)
EDITIONS = ("standard", "professional", "flagship")
_PAGING = {"page", "size", "items", "pages", "max", "first"}


def check_extensions(document: YamlMap, problems: Problems) -> None:
    """`extension-unknown`, `editions-unknown`, `paging-form`."""
    for node, named in mappings(document, ("x-enumDescriptions", "x-entity-methods")):
        for key in () if named else node:
            if key.startswith("x-"):
                _extension(node, key, problems)


def _extension(node: YamlMap, key: str, problems: Problems) -> None:
    if key not in EXTENSIONS:
        close = difflib.get_close_matches(key, EXTENSIONS, 1)
        hint = f"; did you mean {close[0]}?" if close else "; spec/README.md lists the known ones"
        problems.add(node.place(key), "extension-unknown", f"{key} is not an extension here{hint}")
    elif key == "x-editions":
        listed = node[key]
        wrong = [e for e in listed if e not in EDITIONS] if isinstance(listed, list) else [listed]
        if wrong:
            message = f"{wrong[0]!r} is no edition; they are {', '.join(EDITIONS)}"
            problems.add(node.place(key), "editions-unknown", message)
    elif key == "x-paging":
        paging = node[key]
        if (
            not isinstance(paging, YamlMap)
            or not {"page", "size", "items"} <= set(paging) <= _PAGING
        ):
            message = "must name page, size and items, and may give pages, max and first"
            problems.add(node.place(key), "paging-form", message)
