"""Methods that a resource has because an operation works on any entity: audit, delete, push down."""

from __future__ import annotations

from typing import Any

from .docs import describe
from .ir import Import, Operation, Param, TypeExpr, Verb
from .names import Name, member, snake
from .operations import Entry
from .problems import Problems
from .schemas import Property
from .structs import Structs
from .taint import Text
from .types import ANY
from .yaml_loader import YamlMap


class Verbs:
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
        self.sources = [(e, built[id(e)]) for e in entries if "x-entity-methods" in e.node]

    def of(
        self, tag: YamlMap, resource: tuple[Name, Name], own: tuple[Operation, ...]
    ) -> tuple[Verb, ...]:
        """The methods of the resource that `tag` describes; its own operations come first."""
        entity = tag.get("x-entity")
        if not isinstance(entity, str):
            return ()
        taken = {operation.method for operation in own}
        found: list[Verb] = []
        for entry, operation in self.sources:
            spec = entry.node["x-entity-methods"]
            methods = spec.get("methods") if isinstance(spec, YamlMap) else None
            if not isinstance(methods, YamlMap) or not isinstance(spec.get("field"), str):
                message = "must be {field: NAME, methods: {NAME: {title: ..., set: {...}}}}"
                self.problems.add(entry.node.place("x-entity-methods"), "entity-methods", message)
                continue
            for key, facts in methods.items():
                name = member(key)
                only = facts.get("entities", [entity])
                if name is None or name in taken or entity not in only:
                    continue
                taken.add(name)
                preset = {spec["field"]: entity, **facts.get("set", {})}
                verb = self._verb(entry, operation, name, facts, preset)
                if verb is not None:
                    found.append(verb)
        return tuple(found)

    def _verb(
        self, entry: Entry, operation: Operation, name: Name, facts: YamlMap, preset: dict[str, Any]
    ) -> Verb | None:
        body = entry.node.get("requestBody", {}).get("content", {}).get("application/json", {})
        members = self.structs.schemas.properties(body.get("schema", YamlMap(entry.node.file)))
        missing = [key for key in preset if key not in {p.wire for p in members}]
        if missing:
            message = f"the request body has no member {missing[0]!r}"
            self.problems.add(entry.node.place("x-entity-methods"), "entity-methods", message)
            return None
        params = tuple(self._param(p) for p in members if p.wire not in preset)
        title = Text(str(facts.get("title", name)))
        return Verb(name, title, operation, (entry.module, entry.resource), preset, params)

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
