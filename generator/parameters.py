"""Parameters of operations: as arguments of a method, and as data for the runtime."""

from __future__ import annotations

from typing import Any

from .docs import describe
from .ir import Import, Param, TypeExpr
from .names import Name, snake
from .nodes import YamlMap
from .problems import Problems
from .structs import Structs
from .taint import Text

_LOCATIONS = ("query", "path", "header")
# How a value is written as text does not depend on which values are known.
_PLAIN = {"Any": TypeExpr("str"), "OpenStr": TypeExpr("str"), "OpenInt": TypeExpr("int")}


class Parameters:
    """Reads parameters into the model."""

    def __init__(self, structs: Structs, problems: Problems) -> None:
        self.structs = structs
        self.problems = problems

    def of(self, own: list[YamlMap], shared: list[YamlMap]) -> tuple[Param, ...]:
        """The parameters of an operation; its own replace those that its path shares."""
        taken = {(p.get("in"), p.get("name")) for p in own}
        inherited = [p for p in shared if (p.get("in"), p.get("name")) not in taken]
        found: dict[Name, Param] = {}
        for item in [*inherited, *own]:
            param = self._param(item)
            if param is None:
                continue
            if param.name in found:
                message = f"the argument {param.name} stands for another parameter too"
                self.problems.add(item.place("name"), "name-clash", message)
            found[param.name] = param
        return tuple(found.values())

    def _param(self, node: YamlMap) -> Param | None:
        wire, location = node.get("name"), node.get("in")
        schema = node.get("schema")
        if (
            not isinstance(wire, str)
            or location not in _LOCATIONS
            or not isinstance(schema, YamlMap)
        ):
            message = f"a parameter in {location!r} or without a schema is not supported"
            self.problems.add(node.place("in"), "unsupported", message)
            return None
        name = snake(wire)
        if name is None:
            message = f"{wire!r} gives no name for an argument"
            self.problems.add(node.place("name"), "name-invalid", message)
            return None
        target = self.structs.schemas.follow(self.structs.schemas.variant(schema).node)
        array = self.structs.schemas.kind(target) == "array"
        item: Any = target.get("items") if array else target
        item = item if isinstance(item, YamlMap) else YamlMap(node.file, node.here)
        spelled = self.structs.types.spell(item, "in", None, wire)
        if self.structs.schemas.kind(self.structs.schemas.follow(item)) in ("object", "array"):
            message = "an object or a list of lists as a parameter is not supported"
            self.problems.add(node.place("schema"), "unsupported", message)
        shown = TypeExpr(spelled.code, spelled.imports)
        if array:
            sequence = Import("collections.abc", "Sequence")
            shown = TypeExpr(f"Sequence[{spelled.code}]", (*spelled.imports, sequence))
        text = describe(schema, self.structs.schemas, node.get("description"))
        wire_type = _PLAIN.get(spelled.code.partition("[")[0], spelled)
        return Param(
            name, Text(wire), shown, wire_type, str(location), array,
            node.get("required") is True, (Text(text),) if text else (),
        )  # fmt: skip
