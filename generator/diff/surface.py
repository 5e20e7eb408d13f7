"""The public Python surface of a model: methods with their arguments, classes with their fields."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..ir import Api, Mixin, Operation, Resource
from ..types import Direction
from .annotations import plain


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method, by its name; the body is the one called `body`."""

    type: str
    required: bool


@dataclass(slots=True)
class Method:
    """`xc.<name>(...)`; `source` is the operation behind a method that comes from an
    entity code, `preset` what it fills in."""

    name: str
    operation: str
    result: str
    arguments: dict[str, Argument] = field(default_factory=dict)
    source: str = ""
    preset: str = ""
    iterates: bool = False


@dataclass(slots=True)
class Class:
    """A class of the models, with the fields that it declares itself."""

    name: str
    base: str
    direction: Direction
    fields: dict[str, Argument] = field(default_factory=dict)


@dataclass(slots=True)
class Surface:
    """Everything that callers can name."""

    methods: dict[str, Method] = field(default_factory=dict)
    classes: dict[str, Class] = field(default_factory=dict)

    def inherited(self, name: str) -> dict[str, tuple[Argument, str]]:
        """All fields of a class, and the class that declares each."""
        found: dict[str, tuple[Argument, str]] = {}
        at = self.classes.get(name)
        for _ in range(40):
            if at is None:
                break
            for wire, argument in at.fields.items():
                found.setdefault(wire, (argument, at.name))
            at = self.classes.get(at.base)
        return found

    def ancestors(self, name: str) -> frozenset[str]:
        """The generated classes that a class extends."""
        found: set[str] = set()
        at = self.classes.get(name)
        while at is not None and at.base in self.classes and at.base not in found:
            found.add(at.base)
            at = self.classes.get(at.base)
        return frozenset(found)


def surface(api: Api) -> Surface:
    """The surface of the package that would be generated."""
    found = Surface()
    for module in api.modules:
        for struct in module.structs:
            found.classes[struct.name] = Class(
                struct.name, struct.base, "out",
                {f.name: Argument(plain(f.type.code), f.default is None) for f in struct.fields},
            )  # fmt: skip
    for item in found.classes.values():
        item.direction = _direction(found, item)
    for group in api.groups:
        for resource in group.resources:
            prefix = f"{group.name}.{resource.name}"
            for operation in resource.operations:
                _operation(found, prefix, operation)
            for mixin in resource.mixins:
                _mixin(found, resource, mixin)
    return found


def _direction(found: Surface, item: Class) -> Direction:
    base = item.base
    for _ in range(40):
        if base not in found.classes:
            break
        base = found.classes[base].base
    return "in" if base == "Input" else "out"


def _operation(found: Surface, prefix: str, operation: Operation) -> None:
    name = f"{prefix}.{operation.method}"
    method = Method(name, operation.id.raw, plain(operation.result.code))
    if operation.body is not None:
        body = operation.body
        method.arguments["body"] = Argument(plain(body.type.code), body.required)
    for param in operation.params:
        method.arguments[param.name] = Argument(plain(param.type.code), param.required)
    found.methods[name] = method
    if operation.paging is not None:
        word = "iterate" if operation.method == "list" else f"iterate_{operation.method}"
        item = f"Iterator[{operation.paging.item.code}]"
        # Its arguments are those of the method that it pages through.
        iterate = Method(f"{prefix}.{word}", operation.id.raw, plain(item), iterates=True)
        found.methods[iterate.name] = iterate


def _mixin(found: Surface, resource: Resource, mixin: Mixin) -> None:
    name = f"{resource.module}.{resource.name}.{mixin.method}"
    operation = mixin.operation
    source = ".".join((*mixin.home, operation.method))
    method = Method(name, operation.id.raw, plain(operation.result.code), source=source)
    preset = {mixin.field.raw: resource.entity.raw if resource.entity else "", **mixin.preset}
    method.preset = ", ".join(f"{key} {value!r}" for key, value in preset.items())
    for param in mixin.params:
        method.arguments[param.name] = Argument(plain(param.type.code), param.required)
    found.methods[name] = method
