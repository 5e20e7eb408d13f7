"""Nothing is dropped in silence: whatever is taken out of a spec, the comparison says so."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.diff.compare import compare
from generator.diff.sides import SideError, locate, read
from generator.reading import read_bundle

from .conftest import Project
from .test_diff import BD, DETAIL

# What leaves the meaning as it was: the type that `properties` implies, the tag that the operationId
# repeats, the name of a resource without operations of its own, and what every user replaces.
_SILENT = (
    "tags",
    "type",
    "properties/data",
    "properties/data/title",
    "tags/0",
    "tags/1",
    "tags/1/name",
)


def paths(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items = (
        node.items()
        if isinstance(node, dict)
        else enumerate(node if isinstance(node, list) else ())
    )
    for key, value in items:
        yield (*path, key)
        yield from paths(value, (*path, key))


def without(document: Any, path: tuple[Any, ...]) -> Any:
    changed = copy.deepcopy(document)
    node = changed
    for step in path[:-1]:
        node = node[step]
    del node[path[-1]]
    return changed


@pytest.mark.parametrize("half", [0, 1])
def test_whatever_is_taken_out_is_told(project: Project, half: int) -> None:
    project.replace(BD, "\nschemas:\n  CustomerPage:", DETAIL)
    document = json.loads(read_bundle(project.spec).json())
    file = project.folder / "a.json"

    def side(content: Any) -> Any:
        file.write_text(json.dumps(content), "utf-8")
        return read(locate(str(file), Path("nowhere.yaml")))

    whole = side(document)
    quiet: list[str] = []
    compared = 0
    for path in list(paths(document))[half::2]:
        try:
            part = side(without(document, path))
        except SideError:
            continue
        compared += 1
        compare(part, whole)
        if not compare(whole, part):
            quiet.append("/".join(map(str, path)))
    assert compared > 100
    assert [path for path in quiet if not path.endswith(_SILENT)] == []
