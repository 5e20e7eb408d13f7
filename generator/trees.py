"""Parsed files of the spec, kept for the next run: parsing is most of the work of loading.

What is kept is found again by the content of the file, and only as intact as it was left. It holds nothing but data:
a pickle that names anything else than the two classes of a tree is not read.
"""

from __future__ import annotations

import io
import pickle
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import yaml

from . import nodes, walk, yaml_loader
from .hashing import combined, digest, sealed, unsealed
from .nodes import YamlList, YamlMap
from .output import write_bytes
from .problems import Problems
from .walk import FILES, mappings
from .yaml_loader import parse_yaml

_CLASSES = {cls.__name__: cls for cls in (YamlMap, YamlList)}
# What a tree is made by.
_FILES = (__file__, nodes.__file__, walk.__file__, yaml_loader.__file__)
_CODE = [digest(Path(file).read_bytes()) for file in _FILES]
_VERSION = combined([*_CODE, yaml.__version__, str(pickle.HIGHEST_PROTOCOL)])


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed file, and what a walk through all of it would find: the mappings that refer to something, and those
    that describe their values."""

    root: YamlMap
    refs: list[YamlMap]
    enums: list[YamlMap]


class Trees:
    """The trees in a file; without one, every file of the spec is parsed."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._there = _read(path) if path is not None else {}
        self._used: dict[str, bytes] = {}

    def parse(self, data: bytes, name: str, problems: Problems) -> Tree | None:
        """Like `parse_yaml`, from what was kept if there is any; the tree is the caller's to change."""
        if self._path is None:
            return _parsed(data, name, problems)
        key = combined((_VERSION, name, digest(data)))
        kept = self._there.get(key)
        tree = _opened(kept) if kept is not None else None
        if kept is not None and tree is not None:
            self._used[key] = kept
            return tree
        tree = _parsed(data, name, problems)
        if tree is not None:
            parts = (tree.root, tree.refs, tree.enums)
            self._used[key] = pickle.dumps(parts, pickle.HIGHEST_PROTOCOL)
        return tree

    def save(self) -> None:
        """Keep what was asked for, and nothing else."""
        if self._path is not None and self._used.keys() != self._there.keys():
            write_bytes(self._path, sealed(msgspec.msgpack.encode(self._used)))


def _read(path: Path) -> dict[str, bytes]:
    with suppress(OSError, ValueError):
        return msgspec.msgpack.decode(unsealed(path.read_bytes()) or b"", type=dict[str, bytes])
    return {}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if module == nodes.__name__ and name in _CLASSES:
            return _CLASSES[name]
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a tree")


def _opened(data: bytes) -> Tree | None:
    try:
        return Tree(*_Unpickler(io.BytesIO(data)).load())
    except Exception:
        # A pickle can fail in any way; the file itself is there to be parsed.
        return None


def _parsed(data: bytes, name: str, problems: Problems) -> Tree | None:
    root = parse_yaml(data, name, problems)
    if root is None:
        return None
    plain = [node for node, named in mappings(root, FILES) if not named]
    refs = [node for node in plain if isinstance(node.get("$ref"), str)]
    return Tree(root, refs, [node for node in plain if isinstance(node.get("x-enum"), YamlMap)])
