"""Nothing changed since the last run: found out by content, without loading what a run needs.

The note that a run leaves beside the package is a cache and never believed alone: spec, templates, generator and
library versions must hash to what it says, and every file on disk to what the manifest says.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .output import Manifest, Package, digest

_HERE = Path(__file__).resolve().parent
_LIBRARIES = ("black", "jinja2", "openapi-spec-validator", "jsonschema-rs", "pyyaml")


def is_fresh(spec: Path, package: Package) -> int | None:
    """The number of files of a package that a run would not change; None when a run is needed."""
    try:
        note: Any = json.loads(_note(package).read_bytes())
        sources = [str(name) for name in note["sources"]]
        manifest = package.manifest.read_bytes()
        if note["manifest"] != digest(manifest) or note["inputs"] != _inputs(spec, sources):
            return None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    files = Manifest.load(package.manifest).files
    if not all(_unchanged(package.path(name), after) for name, (_, after) in files.items()):
        return None
    return len(files)


def remember(spec: Path, package: Package, sources: Iterable[str]) -> None:
    """Leave the note for the next run; a package without it is only slower."""
    listed = sorted(sources)
    data = {
        "inputs": _inputs(spec, listed),
        "manifest": digest(package.manifest.read_bytes()),
        "sources": listed,
    }
    _note(package).write_text(json.dumps(data), "utf-8")


def _note(package: Package) -> Path:
    return package.out / f".{package.name}.inputs.json"


def _inputs(spec: Path, sources: list[str]) -> str:
    folder = spec.resolve().parent
    parts = [f"{name} {digest((folder / name).read_bytes())}" for name in sources]
    parts.append(f"root {digest(spec.read_bytes())}")
    parts += _tree(_HERE, (".py",)) + _tree(_HERE.parent / "templates", ())
    parts += [f"{name} {version(name)}" for name in _LIBRARIES]
    return digest("\n".join(parts).encode())


def _tree(folder: Path, endings: tuple[str, ...]) -> list[str]:
    found = sorted(p for p in folder.rglob("*") if "__pycache__" not in p.parts and p.is_file())
    return [
        f"{path.relative_to(folder).as_posix()} {digest(path.read_bytes())}"
        for path in found
        if not endings or path.suffix in endings
    ]


def _unchanged(path: Path, after: str) -> bool:
    try:
        return not path.is_symlink() and digest(path.read_bytes()) == after
    except OSError:
        return False
