"""The classes of the models: which there are, in which direction, and their fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .docs import field_doc, struct_doc
from .ir import Field, Import, Module, Struct, TypeExpr
from .memory import Known
from .modules import check_cycles, known_module, make_module
from .names import Name, joined, module_path, pascal, snake
from .nodes import YamlList, YamlMap
from .problems import Place, Problems
from .schemas import Property, Schemas
from .taint import Text
from .types import ANY, Direction, StructKey, Types

_UNSET = (Import("msgspec", "UNSET"), Import("msgspec", "UnsetType"))
_FIELD = Import("msgspec", "field")
# What a schema that holds others has one of.
_NESTING = frozenset(
    {"$ref", "properties", "items", "allOf", "anyOf", "oneOf", "additionalProperties"}
)
_BASES: dict[Direction, Name] = {"in": Name("Input"), "out": Name("Model")}


class Structs:
    """Decides the classes, then builds them."""

    def __init__(self, schemas: Schemas, owners: dict[str, str], problems: Problems) -> None:
        self.schemas = schemas
        self.owners = owners
        self.problems = problems
        self.types = Types(schemas, problems)
        self._reached: dict[Direction, dict[str, None]] = {"in": {}, "out": {}}
        # By identity: the document keeps its nodes for as long as this lives.
        self._visited: dict[Direction, set[int]] = {"in": set(), "out": set()}
        self._composed: set[str] = set()
        self._names: dict[str, Place] = {}

    def reach(self, node: YamlMap, direction: Direction) -> None:
        """Note every component that values of `node` can hold."""
        stack: list[Any] = [node]
        seen = self._visited[direction]
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
                    member
                    for member in members.values()
                    if isinstance(member, YamlMap)
                    and not _NESTING.isdisjoint(member)
                    and member.get(hidden) is not True
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

    def classes(self) -> Iterator[StructKey]:
        """The classes that are decided; building fields may still find objects that stand inside others."""
        yield from self.types.named.values()
        yield from self.types.inline.values()

    def modules(self, kept: Mapping[tuple[Name, ...], Known] | None = None) -> tuple[Module, ...]:
        """All classes, by file, each after the classes that it extends.

        Args:
            kept: what is known of files that need not be built.
        """
        kept = kept or {}
        built: dict[tuple[Name, ...], dict[StructKey, Struct]] = {}
        imports: dict[tuple[Name, ...], set[Import]] = {}
        done: set[int] = set()
        queue: list[StructKey] | None = list(self.types.named.values())
        while queue is not None:
            for key in queue:
                used = imports.setdefault(key.path, set())
                structs = built.setdefault(key.path, {})
                if key.path not in kept:
                    structs[key] = self._struct(key, used)
            # Operations and fields may hold objects of their own, which are classes too.
            fresh = [k for k in self.types.inline.values() if id(k) not in done]
            done.update(id(k) for k in fresh)
            for key in fresh:
                self._claim(key.name, key.node.place())
            queue = fresh or None
        for path in kept.keys() & built.keys():
            imports[path] = {Import(module) for module in kept[path].uses}
        check_cycles(imports, self.owners, self.schemas, self.problems)
        return tuple(
            (
                known_module(path, kept[path].names)
                if path in kept
                else make_module(
                    path, structs.values(), imports[path], path not in self.types.nesting
                )
            )
            for path, structs in built.items()
        )

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
