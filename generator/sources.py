"""The files of a spec: the root document and every file inside its folder that it reaches by `$ref`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from .hashing import digest
from .nodes import YamlList, YamlMap
from .problems import Place, Problems, shown
from .trees import Tree, Trees
from .walk import resolve
from .yaml_loader import read_yaml

# What a part file may hold beside its paths; each becomes a member of `components` in the bundle.
COMPONENTS = ("schemas", "parameters", "responses")
RESOURCE_KEYS = {"resource", "title", "description", "x-entity", "x-editions", "paths", *COMPONENTS}
_PART = re.compile(r"[a-z][a-z0-9_]*(?:/[a-z][a-z0-9_]*)*\Z")
_POINTER = re.compile(r"#/(?P<kind>[a-zA-Z]+)/(?P<name>[^/]+)\Z")


@dataclass(frozen=True, slots=True)
class Part:
    """One file below the root document; `key` is its path without the ending, `bd/customer`."""

    key: str
    tree: YamlMap
    refs: list[YamlMap]
    enums: list[YamlMap]


@dataclass(slots=True)
class Sources:
    """Everything read: `root`, and the parts in the order the root names them.

    `files` has the hash of what was read by its path below the folder of the spec, `uses` the keys of the parts that
    each part refers to; the root document counts as a part with the key "".
    """

    path: Path
    root: YamlMap
    enums: list[YamlMap]
    parts: dict[str, Part] = field(default_factory=dict)
    errors: YamlMap | None = None
    files: dict[str, str] = field(default_factory=dict)
    uses: dict[str, set[str]] = field(default_factory=dict)


def load_sources(
    path: Path, cwd: Path, problems: Problems, trees: Trees | None = None
) -> Sources | None:
    """Read the root document and the parts it reaches, never a file outside its folder.

    Every `$ref` is left pointing into the bundle: `#/components/<kind>/<name>`.
    """
    reader = _Reader(path.resolve().parent, path.parent, cwd, problems, trees or Trees())
    tree = reader.parse(path, path.resolve().name, shown(path, cwd))
    if tree is None:
        return None
    root = tree.root
    sources = Sources(path, root, tree.enums)
    for index, entry in enumerate(_resources(root, problems)):
        if entry is not None:
            ref, place = entry
            key = reader.key_of(ref, None, place)
            if key in reader.parts:
                problems.add(place, "resource-twice", f"{ref!r} is listed above already")
            elif key is not None:
                reader.read(key, place, index)
    sources.errors = reader.errors(root)
    reader.link(tree.refs, None)
    while reader.unlinked:
        part = reader.unlinked.pop(0)
        reader.link(part.refs, part)
    reader.check_targets(root)
    if "x-resources" in root:
        reader.check_unused(path)
    sources.parts = reader.parts
    sources.files = reader.files
    sources.uses = reader.uses
    return sources


def _resources(root: YamlMap, problems: Problems) -> Iterator[tuple[str, Place] | None]:
    listed = root.get("x-resources", YamlList(root.file))
    if not isinstance(listed, YamlList):
        problems.add(root.place("x-resources"), "resources-form", "must be a list of {$ref: FILE}")
        return
    for index, entry in enumerate(listed):
        ref = entry.get("$ref") if isinstance(entry, YamlMap) else None
        if not isinstance(ref, str) or len(entry) != 1:
            problems.add(listed.place(index), "resources-form", "must be {$ref: FILE}")
            yield None
        else:
            yield ref, entry.place("$ref")


class _Reader:
    def __init__(
        self, folder: Path, shown_folder: Path, cwd: Path, problems: Problems, trees: Trees
    ) -> None:
        self.folder = folder
        self.shown_folder = shown_folder
        self.cwd = cwd
        self.problems = problems
        self.trees = trees
        self.parts: dict[str, Part] = {}
        self.unlinked: list[Part] = []
        self.targets: list[tuple[Part | None, str, str, Place]] = []
        self.failed: set[str] = set()
        self.files: dict[str, str] = {}
        self.uses: dict[str, set[str]] = {}
        self.keys: dict[tuple[str, str], str] = {}

    def parse(self, path: Path, relative: str, name: str) -> Tree | None:
        data = read_yaml(path, name, self.problems)
        self.files[relative] = digest(data or b"")
        return None if data is None else self.trees.parse(data, name, self.problems)

    def key_of(self, ref: str, base: str | None, place: Place) -> str | None:
        """The key of the file that `ref` names from within `base`, or None with a problem."""
        parent = base.rpartition("/")[0] if base else ""
        key = self.keys.get((ref, parent))
        if key is None:
            key = self._key_of(ref, parent, place)
            if key is not None:
                self.keys[ref, parent] = key
        return key

    def _key_of(self, ref: str, parent: str, place: Place) -> str | None:
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//", ref):
            self.problems.add(place, "ref-remote", f"{ref!r} is not in the spec folder; copy it in")
            return None
        steps: list[str] = []
        for step in (PurePosixPath(parent) / ref).parts:
            if step == "..":
                if not steps:
                    break
                steps.pop()
            else:
                steps.append(step)
        else:
            key = "/".join(steps)
            if key.endswith(".yaml") and _PART.match(key.removesuffix(".yaml")):
                return key.removesuffix(".yaml")
        self.problems.add(
            place, "ref-outside", f"{ref!r} must name a file like bd/customer.yaml inside the spec"
        )
        return None

    def read(self, key: str, place: Place, index: int | None = None) -> Part | None:
        if key in self.parts or key in self.failed:
            return self.parts.get(key)
        path = self.folder / f"{key}.yaml"
        name = shown(self.shown_folder / f"{key}.yaml", self.cwd)
        if not path.is_file():
            self.problems.add(place, "ref-missing", f"there is no file {name}")
        elif not path.resolve().is_relative_to(self.folder):
            self.problems.add(place, "ref-outside", f"{name} is a link that leaves the spec folder")
        else:
            tree = self.parse(path, f"{key}.yaml", name)
            if tree is not None:
                part = self.parts[key] = Part(key, tree.root, tree.refs, tree.enums)
                self.unlinked.append(part)
                self._check_keys(part, listed=index is not None)
                return part
        self.failed.add(key)
        return None

    def errors(self, root: YamlMap) -> YamlMap | None:
        """The file that `x-errors` names: the return codes of the API."""
        node = root.get("x-errors")
        ref = node.get("$ref") if isinstance(node, YamlMap) else None
        if not isinstance(node, YamlMap) or not isinstance(ref, str):
            # A bundle holds the codes themselves.
            if node is not None and not isinstance(node, YamlList):
                self.problems.add(root.place("x-errors"), "errors-form", "must be {$ref: FILE}")
            return None
        key = self.key_of(ref, None, node.place("$ref"))
        path = self.folder / f"{key}.yaml"
        if key is None:
            return None
        if not path.is_file() or not path.resolve().is_relative_to(self.folder):
            self.problems.add(node.place("$ref"), "ref-missing", f"there is no file {ref}")
            return None
        name = shown(self.shown_folder / f"{key}.yaml", self.cwd)
        tree = self.parse(path, f"{key}.yaml", name)
        return None if tree is None else tree.root

    def _check_keys(self, part: Part, *, listed: bool) -> None:
        tree = part.tree
        for key in tree:
            if key not in RESOURCE_KEYS:
                known = ", ".join(sorted(RESOURCE_KEYS))
                self.problems.add(
                    tree.place(key),
                    "part-key",
                    f"{key!r} is not a member of a resource file ({known})",
                )
        if listed and not isinstance(tree.get("resource"), str):
            self.problems.add(
                tree.place(), "part-resource", "needs `resource: <module>.<resource>`"
            )
        if not listed and "paths" in tree:
            message = "has paths, so it must be listed in x-resources of the root document"
            self.problems.add(tree.place("paths"), "part-unlisted", message)

    def link(self, refs: list[YamlMap], part: Part | None) -> None:
        """Rewrite the `$ref`s and read the files they name."""
        for node in refs:
            node["$ref"] = self._target(node["$ref"], part, node.place("$ref"))

    def _target(self, ref: str, part: Part | None, place: Place) -> str:
        file, hash_, pointer = ref.partition("#")
        if part is None and not file:
            self.targets.append((None, "", ref, place))
            return ref
        if part is None and not self.parts:
            self.problems.add(
                place,
                "ref-file",
                f"{ref!r} names another file; only refs starting with '#/' are read",
            )
            return ref
        key = self.key_of(file, part.key if part else None, place) if file else None
        target = part if not file else self.read(key, place) if key else None
        match = _POINTER.match(hash_ + pointer)
        if match is None or match["kind"] not in COMPONENTS:
            self.problems.add(
                place,
                "ref-form",
                f"{ref!r} must end in '#/schemas/Name' (or parameters, responses)",
            )
        elif target is not None:
            self.targets.append((target, match["kind"], match["name"], place))
            self.uses.setdefault(part.key if part else "", set()).add(target.key)
            return f"#/components/{match['kind']}/{match['name']}"
        return ref

    def check_unused(self, root: Path) -> None:
        """A file that nothing reaches would be edited in vain."""
        read = {self.folder / name for name in self.files} | {root.resolve()}
        for path in sorted(self.folder.rglob("*.yaml")):
            if path not in read and not path.is_symlink():
                name = shown(self.shown_folder / path.relative_to(self.folder), self.cwd)
                message = "is read by nothing; list it in x-resources of the root document"
                self.problems.add(Place(name), "file-unused", message)

    def check_targets(self, root: YamlMap) -> None:
        """Every `$ref` must find what it names."""
        for part, kind, name, place in self.targets:
            if part is None:
                if resolve(root, name) is None:
                    self.problems.add(place, "ref-dangling", f"{name!r} leads nowhere")
                continue
            members = part.tree.get(kind)
            if not isinstance(members, YamlMap) or name not in members:
                self.problems.add(
                    place, "ref-dangling", f"{part.tree.file} has no {kind} named {name!r}"
                )
