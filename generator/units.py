"""The parts of a spec as units of work: what each depends on, and what is made of it alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from .hashing import combined
from .layout import module_file, resource_files
from .names import member, module_path
from .nodes import YamlList, YamlMap
from .sources import Part, Sources
from .types import StructKey


@dataclass(frozen=True, slots=True)
class Unit:
    """A part: `near` are the keys of all parts that it depends on, itself included, and `content` is the hash of what
    they hold."""

    key: str
    file: str
    near: frozenset[str]
    content: str
    outputs: tuple[str, ...]


def make_units(sources: Sources) -> dict[str, Unit]:
    """The parts by key; none for a document of one file."""
    uses = {key: set(sources.uses.get(key, ())) for key in sources.parts}
    everywhere = sources.uses.get("", set()) | _givers(sources.parts.values())
    for group in _sharing(sources.parts.values()):
        for key in group:
            uses[key] |= group
    root = sources.files[sources.path.resolve().name]
    outputs = {key: _outputs(part) for key, part in sources.parts.items()}
    units = {}
    for key, part in sources.parts.items():
        near = _closure({key} | everywhere, uses)
        content = combined([root, *(f"{k} {sources.files[f'{k}.yaml']}" for k in sorted(near))])
        units[key] = Unit(key, part.tree.file, frozenset(near), content, outputs[key])
    return units


def alone(units: Mapping[str, Unit]) -> set[str]:
    """The keys of the parts whose files nothing else has a hand in."""
    claims = Counter(path for unit in units.values() for path in unit.outputs)
    # Objects that stand inside an operation become classes there, and schemas of the root document.
    shared = {"models/common.py", "models/schemas.py"}
    return {
        key
        for key, unit in units.items()
        if all(claims[path] == 1 and path not in shared for path in unit.outputs)
    }


def model_keys(units: Mapping[str, Unit], classes: Iterable[StructKey]) -> dict[str, str]:
    """For each part the hash of all that its output depends on.

    Beside the content this is how the schemas nearby became classes, which depends on how all the others use them.
    """
    by_file: dict[str, list[str]] = defaultdict(list)
    for item in classes:
        what = item.component or f"at {item.node.here}"
        text = f"{what} {item.direction} {item.name} {'.'.join(item.path)}"
        by_file[item.node.file].append(text)
    hashes = {file: combined(sorted(texts)) for file, texts in by_file.items()}
    named = {unit.file for unit in units.values()}
    root = [hashes[file] for file in sorted(hashes.keys() - named)]
    return {
        key: combined(
            [unit.content, *root, *(hashes.get(units[k].file, "-") for k in sorted(unit.near))]
        )
        for key, unit in units.items()
    }


def focus(document: YamlMap, units: Mapping[str, Unit], keys: Collection[str]) -> YamlMap:
    """The document with what stands in some parts only, and with what that refers to."""
    files = {units[key].file for key in keys}
    near = {units[k].file for key in keys for k in units[key].near} | {document.file}
    narrow = document.like()
    for key, value in document.items():
        if key == "tags" and isinstance(value, YamlList):
            tags = narrow[key] = value.like()
            tags.extend(tag for tag in value if isinstance(tag, YamlMap) and tag.file in files)
        elif key == "paths" and isinstance(value, YamlMap):
            paths = narrow[key] = value.like()
            paths.update({p: item for p, item in value.items() if _stands_in(item, files)})
        elif key == "components" and isinstance(value, YamlMap):
            narrow[key] = value.like()
            for kind, members in value.items():
                narrow[key][kind] = _of_files(members, near)
        else:
            narrow[key] = value
    return narrow


def _stands_in(item: YamlMap, files: Collection[str]) -> bool:
    if not isinstance(item, YamlMap):
        return True
    return any(isinstance(node, YamlMap) and node.file in files for node in (item, *item.values()))


def _of_files(members: YamlMap, files: Collection[str]) -> YamlMap:
    if not isinstance(members, YamlMap):
        return members
    found = members.like()
    found.update({name: m for name, m in members.items() if members.place(name).file in files})
    return found


def _outputs(part: Part) -> tuple[str, ...]:
    path = module_path(part.key)
    found = (module_file(path),) if path is not None and "schemas" in part.tree else ()
    names = [member(word) for word in str(part.tree.get("resource", "")).split(".")]
    if len(names) == 2 and names[0] is not None and names[1] is not None:
        return (*found, *resource_files(names[0], names[1]))
    return found


def _givers(parts: Iterable[Part]) -> set[str]:
    """The parts with operations that give methods to other resources."""
    return {
        part.key
        for part in parts
        for item in _maps(part.tree.get("paths"))
        for operation in _maps(item)
        if "x-entity-methods" in operation
    }


def _sharing(parts: Iterable[Part]) -> list[set[str]]:
    """Parts that describe the same path: what the path says of all its operations holds for each."""
    by_path: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        paths = part.tree.get("paths")
        for path in paths if isinstance(paths, YamlMap) else ():
            by_path[path].add(part.key)
    return [group for group in by_path.values() if len(group) > 1]


def _maps(node: object) -> list[YamlMap]:
    return [v for v in node.values() if isinstance(v, YamlMap)] if isinstance(node, YamlMap) else []


def _closure(start: set[str], uses: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting.extend(uses.get(key, ()))
    return found
