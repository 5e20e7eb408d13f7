"""The package on disk: a manifest with every file's hash, atomic writes, nothing else touched."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .hashing import digest
from .problems import Place, Problem


@dataclass(slots=True)
class Manifest:
    """What the last run wrote: for each file the hash before and after formatting."""

    style: str = ""
    files: dict[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Manifest:
        """The manifest at `path`; an empty one when it is missing or not readable as one."""
        try:
            data: Any = json.loads(path.read_bytes())
            files = {str(k): (str(v[0]), str(v[1])) for k, v in data["files"].items()}
            return cls(str(data["style"]), files)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
            return cls()

    def dump(self) -> bytes:
        """The bytes of the file: one line for each file of the package."""
        data = {"style": self.style, "files": {k: list(self.files[k]) for k in sorted(self.files)}}
        text = (
            json.dumps(data, indent=0, ensure_ascii=False).replace("[\n", "[").replace("\n]", "]")
        )
        return (text.replace('",\n"', '", "').replace('], "', '],\n"') + "\n").encode()


@dataclass(frozen=True, slots=True)
class Package:
    """Where a package lies."""

    out: Path
    name: str

    @property
    def folder(self) -> Path:
        return self.out / self.name

    @property
    def manifest(self) -> Path:
        return self.out / f"{self.name}.manifest.json"

    @property
    def memory(self) -> Path:
        """The folder of what a run leaves for the next one; deleting it only costs time."""
        return self.out / f".{self.name}.cache"

    def path(self, relative: str) -> Path:
        return self.folder / relative


@dataclass(frozen=True, slots=True)
class Plan:
    """What writing would do."""

    write: dict[str, bytes]
    delete: tuple[str, ...]
    edited: tuple[str, ...]
    foreign: tuple[str, ...]
    linked: tuple[str, ...]

    @property
    def clean(self) -> bool:
        return not (self.write or self.delete or self.edited or self.foreign or self.linked)


def plan(
    package: Package, old: Manifest, files: Mapping[str, bytes], kept: Container[str] = ()
) -> Plan:
    """Compare the disk with what should be there; what is in `kept` was found to be so already."""
    write: dict[str, bytes] = {}
    edited: list[str] = []
    foreign: list[str] = []
    linked = [] if _plain(package.out, package.folder) else [package.folder.as_posix()]
    for relative, data in files.items():
        if relative in kept:
            continue
        path = package.path(relative)
        if not _plain(package.folder, path):
            linked.append(relative)
            continue
        found = _read(path)
        if found == data:
            continue
        write[relative] = data
        if found is not None and relative not in old.files:
            foreign.append(relative)
        elif found is not None and digest(found) != old.files[relative][1]:
            edited.append(relative)
    delete: list[str] = []
    for relative in old.files:
        if relative in files or not _inside(package.folder, relative):
            continue
        found = _read(package.path(relative))
        if found is not None and _plain(package.folder, package.path(relative)):
            delete.append(relative)
            if digest(found) != old.files[relative][1]:
                edited.append(relative)
    return Plan(write, tuple(delete), tuple(edited), tuple(foreign), tuple(linked))


def apply(package: Package, todo: Plan, new: Manifest) -> None:
    """Carry the plan out: every file atomically, the manifest last."""
    for relative, data in todo.write.items():
        write_bytes(package.path(relative), data)
    for relative in todo.delete:
        path = package.path(relative)
        path.unlink(missing_ok=True)
        _prune(path.parent, package.folder)
    data = new.dump()
    if _read(package.manifest) != data:
        write_bytes(package.manifest, data)


def refusals(package: Package, todo: Plan) -> list[Problem]:
    """Why the plan must not be carried out."""
    found: list[Problem] = []
    for relative in todo.linked:
        message = "is a symbolic link; the generator writes through none"
        found.append(Problem(Place(package.path(relative).as_posix()), "output-link", message))
    for relative in todo.edited:
        message = "was changed by hand; move the change to spec/ or templates/, or use --force"
        found.append(Problem(Place(package.path(relative).as_posix()), "output-edited", message))
    for relative in todo.foreign:
        message = "was not written by the generator; move it away, or use --force"
        found.append(Problem(Place(package.path(relative).as_posix()), "output-foreign", message))
    return found


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def intact(path: Path, after: str) -> bytes | None:
    """The bytes of a file that is no link and has that hash; None of any other."""
    data = None if path.is_symlink() else _read(path)
    return data if data is not None and digest(data) == after else None


def _plain(root: Path, path: Path) -> bool:
    """Whether no step from `root` down to `path` is a link."""
    current = path
    while True:
        if current.is_symlink():
            return False
        if current == root or current == current.parent:
            return True
        current = current.parent


def _inside(folder: Path, relative: str) -> bool:
    """Guards deletion: a manifest is a file like any other, and may name anything."""
    parts = relative.split("/")
    return bool(relative) and not any(part in ("", ".", "..") or "\\" in part for part in parts)


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file and the folder it lies in, the file atomically."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _prune(folder: Path, root: Path) -> None:
    while folder != root and folder.is_relative_to(root):
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
