"""What a run leaves for the next one, so that it does again only what changed.

It is a cache and never believed alone. Everything in it is under the hash of all that it depends on, and a file of the
package counts as made only if the manifest and the disk say so too. Deleting it costs time and nothing else.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from pathlib import Path
from sys import version_info

import msgspec

from .hashing import combined, digest, sealed, unsealed
from .output import Package, write_bytes

_HERE = Path(__file__).resolve().parent
_LIBRARIES = ("black", "jinja2", "openapi-spec-validator", "jsonschema-rs", "pyyaml", "msgspec")


class Known(msgspec.Struct, frozen=True):
    """What is known of one part of the spec.

    Attributes:
        checked: the hash of its content when every rule was found kept.
        model: the hash of all that its output depends on.
        outputs: the hash before formatting of every file that was made of it.
        names: its classes in the order of their file.
        uses: the modules of models that its module imports.
    """

    checked: str
    model: str
    outputs: dict[str, str]
    names: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()


class Memory(msgspec.Struct):
    """What is known of the spec.

    Attributes:
        tools: the hash of generator, templates and libraries.
        spec: the hash of every file that was read, by its path below the folder of the root document.
        listing: the hash of the names of all files there.
        manifest: the hash of the manifest that was written.
        parts: what is known of each part, by its key.
    """

    tools: str = ""
    spec: dict[str, str] = {}
    listing: str = ""
    manifest: str = ""
    parts: dict[str, Known] = {}

    @classmethod
    def load(cls, package: Package, tools: str) -> Memory:
        """What the last run left; nothing when that is not readable, not intact or of other tools."""
        try:
            found = msgspec.json.decode(unsealed(_file(package).read_bytes()) or b"", type=cls)
        except (OSError, ValueError):
            return cls(tools)
        return found if found.tools == tools else cls(tools)

    def save(self, package: Package) -> None:
        """Leave it for the next run."""
        write_bytes(_file(package), sealed(msgspec.json.encode(self)))


def tools_hash() -> str:
    """The hash of everything besides spec and package that the output depends on."""
    parts = [f"{name} {_version(name)}" for name in _LIBRARIES]
    parts.append("python " + ".".join(map(str, version_info[:3])))
    parts += _tree(_HERE, (".py",)) + _tree(_HERE.parent / "templates", ())
    return combined(parts)


def listing_hash(spec: Path) -> str:
    """The hash of the names of the YAML files around a root document that is split into parts."""
    folder = spec.resolve().parent
    return combined(sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.yaml")))


@cache
def _version(name: str) -> str:
    return version(name)


def _tree(folder: Path, endings: tuple[str, ...]) -> list[str]:
    found = sorted(p for p in folder.rglob("*") if "__pycache__" not in p.parts and p.is_file())
    return [
        f"{path.relative_to(folder).as_posix()} {digest(path.read_bytes())}"
        for path in found
        if not endings or path.suffix in endings
    ]


def _file(package: Package) -> Path:
    return package.memory / "memory.bin"
