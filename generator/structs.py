"""The classes of the models: which there are, in which direction, and their fields."""

from __future__ import annotations

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from typing import Any

from .docs import field_doc, struct_doc
from .ir import Field, Import, Module, Struct, TypeExpr
from .names import Name, joined, module_path, pascal, snake
from .problems import Place, Problems
from .schemas import Property, Schemas
from .taint import Text
from .types import ANY, Direction, StructKey, Types
from .yaml_loader import YamlList, YamlMap

_UNSET = (Import("msgspec", "UNSET"), Import("msgspec", "UnsetType"))
_FIELD = Import("msgspec", "field")
_BASES: dict[Direction, Name] = {"in": Name("Input"), "out": Name("Model")}


class Structs:
    """Decides the classes, then builds them."""

    def __init__(self, schemas: Schemas, owners: dict[str, str], problems: Problems) -> None:
        self.schemas = schemas
        self.owners = owners
        self.problems = problems
        self.types = Types(schemas, problems)
        self._reached: dict[Direction, dict[str, None]] = {"in": {}, "out": {}}
        self._composed: set[str] = set()
        self._names: dict[str, Place] = {}

    def reach(self, node: YamlMap, direction: Direction) -> None:
        """Note every component that values of `node` can hold."""
        stack: list[Any] = [node]
        seen: set[int] = set()
        while stack:
            item = stack.pop()
            if isinstance(item, YamlList):
                stack.extend(item)
            if not isinstance(item, YamlMap) or id(item) in seen:
                continue
            seen.add(id(item))
            name = self.schemas.name_of(item)
            if name is not None:
                self._reached[direction][name] = None
            if "$ref" in item:
                stack.append(self.schemas.follow(item))
                continue
            stack.extend(item[key] for key in ("anyOf", "oneOf", "items") if key in item)
            stack.append(item.get("additionalProperties"))
            stack.extend(self._composition(item))
            members = item.get("properties")
            if isinstance(members, YamlMap):
                hidden = "readOnly" if direction == "in" else "writeOnly"
                stack.extend(
                    m
                    for m in members.values()
                    if isinstance(m, YamlMap) and m.get(hidden) is not True
                )

    def _composition(self, node: YamlMap) -> list[Any]:
        """What lies in the parts of a schema; a part whose fields are taken over needs no class."""
        parts = node.get("allOf")
        if not isinstance(parts, YamlList) or self.schemas.base(node) or "properties" not in node:
            return [parts]
        self._composed.update(name for p in parts if (name := self.schemas.name_of(p)))
        return [self.schemas.follow(p) for p in parts if isinstance(p, YamlMap)]

    def decide(self) -> None:
        """Name the classes: `X` for answers, `X` or `XInput` for requests."""
        for name, node in self.schemas.named.items():
            if not isinstance(node, YamlMap) or not self.schemas.is_struct(node):
                continue
            if "x-payload" in node:
                continue
            sent, read = name in self._reached["in"], name in self._reached["out"]
            if not sent and not read and name in self._composed:
                continue
            read = read or not sent
            base = pascal(name)
            path = module_path(self.owners.get(name, "schemas"))
            if base is None or path is None:
                place = self.schemas.named.place(name)
                self.problems.add(place, "name-invalid", f"{name!r} gives no name for a class")
                continue
            if read:
                self._name(node, "out", base, path, name)
            if sent:
                self._name(node, "in", joined(base, Name("Input")) if read else base, path, name)

    def _name(
        self,
        node: YamlMap,
        direction: Direction,
        name: Name,
        path: tuple[Name, ...],
        component: str,
    ) -> None:
        place = self.schemas.named.place(component)
        self._claim(name, place)
        self.types.named[component, direction] = StructKey(node, direction, name, path, component)

    def _claim(self, name: Name, place: Place) -> None:
        if name in self._names:
            message = f"the class {name} is made by {self._names[name]} too; rename one schema"
            self.problems.add(place, "name-clash", message)
        self._names[name] = place

    def modules(self) -> tuple[Module, ...]:
        """All classes, by file, each after the classes that it extends."""
        built: dict[tuple[Name, ...], dict[StructKey, Struct]] = {}
        imports: dict[tuple[Name, ...], set[Import]] = {}
        done: set[int] = set()
        queue = list(self.types.named.values())
        while queue:
            for key in queue:
                used = imports.setdefault(key.path, set())
                built.setdefault(key.path, {})[key] = self._struct(key, used)
            # Building fields may have found inline objects, which are classes too.
            fresh = [k for k in self.types.inline.values() if id(k) not in done]
            done.update(id(k) for k in fresh)
            for key in fresh:
                self._claim(key.name, key.node.place())
            queue = fresh
        self._check_cycles(imports)
        return tuple(
            Module(path, tuple(_bases_first(structs.values())), _foreign(imports[path], path))
            for path, structs in built.items()
        )

    def _check_cycles(self, imports: dict[tuple[Name, ...], set[Import]]) -> None:
        """Files whose schemas refer to each other would be modules that import each other."""
        graph = {
            "/".join(path): {
                item.module.removeprefix(".models.").replace(".", "/")
                for item in used
                if item.module.startswith(".models.")
            }
            - {"/".join(path)}
            for path, used in imports.items()
        }
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            files: list[str] = error.args[1]
            name = next((n for n, owner in self.owners.items() if owner == files[0]), "")
            place = self.schemas.named.place(name) if name else self.schemas.document.place()
            names = " -> ".join(f"{file}.yaml" for file in reversed(files))
            message = f"these files refer to each other: {names}; move what they share into one"
            self.problems.add(place, "file-cycle", message)

    def _struct(self, key: StructKey, used: set[Import]) -> Struct:
        base = self.schemas.base(key.node)
        parent = self.types.named.get((base, key.direction)) if base else None
        inherited: dict[str, Property] = {}
        if parent is not None:
            inherited = {p.wire: p for p in self.schemas.properties(parent.node)}
            used.add(Import(".models." + ".".join(parent.path), parent.name))
        else:
            used.add(Import(".runtime.model", _BASES[key.direction]))
        fields: list[Field] = []
        taken: dict[str, Place] = {}
        for prop in self.schemas.properties(key.node):
            name = snake(prop.wire)
            if name is None:
                message = f"{prop.wire!r} gives no name for a field"
                self.problems.add(prop.place, "name-invalid", message)
                continue
            if name in taken:
                message = f"the field {name} is made by {taken[name]} too; rename is not possible"
                self.problems.add(prop.place, "name-clash", message)
            taken[name] = prop.place
            hidden = "readOnly" if key.direction == "in" else "writeOnly"
            if prop.node.get(hidden) is True or inherited.get(prop.wire) == prop:
                continue
            fields.append(self._field(key, prop, name, used))
        base_name = parent.name if parent else _BASES[key.direction]
        return Struct(key.name, base_name, struct_doc(key.node, key.name), tuple(fields))

    def _field(self, key: StructKey, prop: Property, name: Name, used: set[Import]) -> Field:
        spelled = self.types.spell(prop.node, key.direction, key, prop.wire)
        nullable = self.types.nullable(prop.node)
        if key.direction == "in":
            code, default = _sent(spelled, nullable, prop.required)
        else:
            code, default = _read(spelled, nullable, prop.required)
        used.update(spelled.imports)
        renamed = prop.wire != name
        if "UnsetType" in code or default == "UNSET":
            used.update(_UNSET)
        if renamed or (default or "").startswith("factory:"):
            used.add(_FIELD)
        return Field(
            name,
            Text(prop.wire),
            TypeExpr(code),
            default,
            field_doc(prop.node, self.schemas),
            renamed,
        )


def _sent(spelled: TypeExpr, nullable: bool, required: bool) -> tuple[str, str | None]:
    code = spelled.code + (" | None" if nullable and spelled is not ANY else "")
    if required:
        return code, None
    return (code if spelled is ANY else f"{code} | UnsetType"), "UNSET"


def _read(spelled: TypeExpr, nullable: bool, required: bool) -> tuple[str, str | None]:
    """A list or map is never None in an answer: absent, null and empty mean the same to a reader."""
    code = spelled.code
    if code.startswith("list["):
        return code, "factory:list"
    if code.startswith("dict["):
        return code, "factory:dict"
    if required and not nullable:
        return code, None
    return (code if spelled is ANY else f"{code} | None"), "None"


def _foreign(imports: set[Import], path: tuple[Name, ...]) -> tuple[Import, ...]:
    own = ".models." + ".".join(path)
    return tuple(sorted(i for i in imports if i.module != own))


def _bases_first(structs: Iterable[Struct]) -> list[Struct]:
    waiting = {struct.name: struct for struct in structs}
    ordered: list[Struct] = []

    def take(name: Name) -> None:
        struct = waiting.pop(name, None)
        if struct is not None:
            take(struct.base)
            ordered.append(struct)

    for name in list(waiting):
        take(name)
    return ordered
