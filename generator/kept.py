"""Files of the package that need not be made again: they are on disk as the last run left them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .hashing import digest
from .memory import Known
from .output import Manifest, Package
from .units import Unit, alone


def outputs_on_disk(
    known: Mapping[str, Known], units: Mapping[str, Unit], package: Package, manifest: Manifest
) -> dict[str, bytes]:
    """The files of the parts in `known` that are on disk as the manifest and the memory have it."""
    found: dict[str, bytes] = {}
    wanted = alone(units)
    for key, facts in known.items():
        if key not in wanted or not set(facts.outputs) <= set(units[key].outputs):
            continue
        for path, before in facts.outputs.items():
            data = _intact(package.path(path), manifest.files.get(path), before)
            if data is not None:
                found[path] = data
    return found


def _intact(path: Path, hashes: tuple[str, str] | None, before: str) -> bytes | None:
    if hashes is None or hashes[0] != before:
        return None
    try:
        data = None if path.is_symlink() else path.read_bytes()
    except OSError:
        return None
    return data if data is not None and digest(data) == hashes[1] else None
