"""The model that templates see: frozen, fully resolved, in the order of the spec."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from .names import Name
from .taint import Text


class Import(msgspec.Struct, frozen=True, order=True):
    """`from <module> import <name>`; `name` is empty for `import <module> as <alias>`.

    A module that starts with "." is counted from the root of the package.
    """

    module: str
    name: str = ""
    alias: str = ""


class TypeExpr(msgspec.Struct, frozen=True):
    """A type as Python spells it; `code` is made of fixed words, names and literals only.

    `value` is how it is spelled where it is no annotation but a value, if that is different.
    """

    code: str
    imports: tuple[Import, ...] = ()
    value: str = ""

    def within(self, before: str, after: str, imports: tuple[Import, ...] = ()) -> TypeExpr:
        """The type that has this one in it."""
        value = f"{before}{self.value}{after}" if self.value else ""
        return TypeExpr(f"{before}{self.code}{after}", self.imports + imports, value)


class Field(msgspec.Struct, frozen=True):
    """A member of a struct. `default` is the code of its default, None when it is required."""

    name: Name
    wire: Text
    type: TypeExpr
    default: str | None
    doc: tuple[Text | str, ...]
    renamed: bool


class Struct(msgspec.Struct, frozen=True):
    """A class of the models: `base` is another struct's name, or Model or Input."""

    name: Name
    base: Name
    doc: tuple[Text | str, ...]
    fields: tuple[Field, ...]


class Module(msgspec.Struct, frozen=True):
    """One generated models file.

    `structs` is empty where only the names of the classes are needed. `closed` is false when objects that stand inside
    others became classes: their names depend on who comes across them first.
    """

    path: tuple[Name, ...]
    names: tuple[Name, ...]
    structs: tuple[Struct, ...]
    imports: tuple[Import, ...]
    closed: bool = True


class Param(msgspec.Struct, frozen=True):
    """A parameter of an operation, as an argument and as data."""

    name: Name
    wire: Text
    type: TypeExpr
    wire_type: TypeExpr
    location: str
    array: bool
    required: bool
    doc: tuple[Text | str, ...]


class Paging(msgspec.Struct, frozen=True):
    page: Name
    size: Name
    items: Name
    pages: Name | None
    max_size: int
    first: int
    item: TypeExpr
    in_body: bool


class Body(msgspec.Struct, frozen=True):
    type: TypeExpr
    media: str
    required: bool


class Operation(msgspec.Struct, frozen=True):
    """An operation: what the runtime needs, and what its method shows."""

    id: Text
    constant: Name
    method: Name
    http_method: str
    path: Text
    title: Text
    params: tuple[Param, ...]
    body: Body | None
    result: TypeExpr
    payload: Text | None
    security: tuple[Text, ...]
    paging: Paging | None
    idempotent: bool
    editions: tuple[str, ...]
    undocumented: bool
    deprecated: bool
    notes: tuple[Text | str, ...]
    source: tuple[Text | str, ...]


class Mixin(msgspec.Struct, frozen=True):
    """A method that resources have from their entity code: an operation with members filled in.

    `field` is the member of the body that takes the code, `preset` what else is filled in.
    """

    class_name: Name
    method: Name
    title: Text
    operation: Operation
    home: tuple[Name, Name]
    field: Text
    preset: dict[str, Any]
    params: tuple[Param, ...]


class Resource(msgspec.Struct, frozen=True):
    """`xc.<module>.<name>`; `entity` is the code that its mixins fill in."""

    module: Name
    name: Name
    class_name: Name
    title: Text
    operations: tuple[Operation, ...]
    entity: Text | None = None
    mixins: tuple[Mixin, ...] = ()


class Group(msgspec.Struct, frozen=True):
    """`xc.<name>`: the resources of one module."""

    name: Name
    class_name: Name
    resources: tuple[Resource, ...]


class ReturnCode(msgspec.Struct, frozen=True):
    """What is known of one code that the API answers with."""

    code: int
    kind: Text
    title: Text
    meaning: Text
    remedy: Text
    retry: Text


class Api(msgspec.Struct, frozen=True):
    """The whole package.

    `keys` has for each part of the spec the hash of all that its files depend on, `kept` the parts whose files need
    not be made.
    """

    title: Text
    version: Text
    server: Text
    modules: tuple[Module, ...]
    groups: tuple[Group, ...]
    mixins: tuple[Mixin, ...] = ()
    codes: tuple[ReturnCode, ...] = ()
    keys: Mapping[str, str] = msgspec.field(default_factory=dict)
    kept: frozenset[str] = frozenset()
