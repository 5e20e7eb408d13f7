"""What changed since the last run: found out by content, without loading what a run needs."""

from __future__ import annotations

from pathlib import Path

from .hashing import digest
from .memory import Memory, listing_hash
from .output import Manifest, Package, intact


def changes(spec: Path, memory: Memory) -> int | None:
    """How many files of the spec are other than in the last run; None when there is no telling."""
    folder = spec.resolve().parent
    try:
        if spec.resolve().name not in memory.spec:
            return None
        if memory.listing and listing_hash(spec) != memory.listing:
            return None
        return sum(digest((folder / name).read_bytes()) != was for name, was in memory.spec.items())
    except OSError:
        return None


def untouched(package: Package, memory: Memory) -> int | None:
    """The number of files of a package that is as the last run left it; None when it is not."""
    try:
        if digest(package.manifest.read_bytes()) != memory.manifest:
            return None
    except OSError:
        return None
    files = Manifest.load(package.manifest).files
    if any(intact(package.path(name), after) is None for name, (_, after) in files.items()):
        return None
    return len(files)
