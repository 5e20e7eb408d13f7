"""Methods that a resource has because an operation works on any entity: audit, delete, push down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .docs import describe
from .ir import Import, Mixin, Operation, Param, TypeExpr
from .names import Name, joined, member, pascal, snake
from .nodes import YamlMap
from .operations import Entry
from .problems import Place, Problems
from .schemas import Property
from .structs import Structs
from .taint import Text
from .types import ANY

_FORM = "must be {field: NAME, methods: {NAME: {title: ..., set: {...}, entities: [...]}}}"


class Mixins:
    """What `x-entity-methods` of the operations gives to resources with an `x-entity`."""

    def __init__(
        self,
        entries: list[Entry],
        built: dict[int, Operation],
        structs: Structs,
        problems: Problems,
    ) -> None:
        self.structs = structs
        self.problems = problems
        self._only: dict[Name, Any] = {}
        self._places: dict[Name, Place] = {}
        self.all = tuple(
            mixin
            for entry in entries
            if "x-entity-methods" in entry.node
            for mixin in self._of_entry(entry, built[id(entry)])
        )

    def of(self, entity: str, own: tuple[Operation, ...]) -> tuple[Mixin, ...]:
        """Those of the resource with that code; the resource's own operations come first."""
        taken = {operation.method for operation in own}
        return tuple(
            mixin
            for mixin in self.all
            if mixin.method not in taken
            and (self._only[mixin.method] is None or entity in self._only[mixin.method])
        )

    def _of_entry(self, entry: Entry, operation: Operation) -> Iterator[Mixin]:
        spec = entry.node["x-entity-methods"]
        place = entry.node.place("x-entity-methods")
        methods = spec.get("methods") if isinstance(spec, YamlMap) else None
        field = spec.get("field") if isinstance(spec, YamlMap) else None
        if not isinstance(methods, YamlMap) or not isinstance(field, str):
            self.problems.add(place, "entity-methods", _FORM)
            return
        for key, facts in methods.items():
            name = member(key)
            if name is None or not _well_formed(facts):
                self.problems.add(methods.place(key), "entity-methods", _FORM)
                continue
            if name in self._places:
                message = f"the method {name} is described at {self._places[name]} already"
                self.problems.add(methods.place(key), "name-clash", message)
            self._places[name] = methods.place(key)
            self._only[name] = facts.get("entities")
            mixin = self._mixin(entry, operation, name, facts, field)
            if mixin is not None:
                yield mixin

    def _mixin(
        self, entry: Entry, operation: Operation, name: Name, facts: YamlMap, field: str
    ) -> Mixin | None:
        body = entry.node.get("requestBody", {}).get("content", {}).get("application/json", {})
        members = self.structs.schemas.properties(body.get("schema", YamlMap(entry.node.file)))
        preset: dict[str, Any] = dict(facts.get("set", {}))
        filled = {field, *preset}
        missing = sorted(filled - {p.wire for p in members})
        if missing:
            message = f"the request body has no member {missing[0]!r}"
            self.problems.add(entry.node.place("x-entity-methods"), "entity-methods", message)
            return None
        return Mixin(
            class_name=joined(pascal(name) or Name("Entity"), Name("Mixin")),
            method=name,
            title=Text(str(facts.get("title", name))),
            operation=operation,
            home=(entry.module, entry.resource),
            field=Text(field),
            preset=preset,
            params=tuple(self._param(p) for p in members if p.wire not in filled),
        )

    def _param(self, prop: Property) -> Param:
        schemas = self.structs.schemas
        target = schemas.follow(schemas.variant(prop.node).node)
        array = schemas.kind(target) == "array"
        item = target.get("items", target) if array else prop.node
        spelled = self.structs.types.spell(item, "in", None, prop.wire)
        shown = spelled
        if array:
            sequence = Import("collections.abc", "Sequence")
            shown = TypeExpr(f"Sequence[{spelled.code}]", (*spelled.imports, sequence))
        text = describe(prop.node, schemas)
        name = snake(prop.wire) or Name("value")
        return Param(
            name, Text(prop.wire), shown, spelled if spelled is not ANY else shown, "body", array,
            prop.required, (Text(text),) if text else (),
        )  # fmt: skip


def _well_formed(facts: Any) -> bool:
    return (
        isinstance(facts, YamlMap)
        and isinstance(facts.get("set", facts), YamlMap)
        and isinstance(facts.get("entities", []), list)
    )
