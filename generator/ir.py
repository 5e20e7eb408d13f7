"""The model that templates see: frozen, fully resolved, in the order of the spec."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .names import Name
from .taint import Text


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from <module> import <name>`; `name` is empty for `import <module> as <alias>`.

    A module that starts with "." is counted from the root of the package.
    """

    module: str
    name: str = ""
    alias: str = ""


@dataclass(frozen=True, slots=True)
class TypeExpr:
    """A type as Python spells it; `code` is made of fixed words, names and literals only."""

    code: str
    imports: tuple[Import, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a struct. `default` is the code of its default, None when it is required."""

    name: Name
    wire: Text
    type: TypeExpr
    default: str | None
    doc: tuple[Text | str, ...]
    renamed: bool


@dataclass(frozen=True, slots=True)
class Struct:
    """A class of the models: `base` is another struct's name, or Model or Input."""

    name: Name
    base: Name
    doc: tuple[Text | str, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """One generated models file."""

    path: tuple[Name, ...]
    structs: tuple[Struct, ...]
    imports: tuple[Import, ...]


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter of an operation, as an argument and as data."""

    name: Name
    wire: Text
    type: TypeExpr
    wire_type: TypeExpr
    location: str
    array: bool
    required: bool
    doc: tuple[Text | str, ...]


@dataclass(frozen=True, slots=True)
class Paging:
    page: Name
    size: Name
    items: Name
    pages: Name | None
    max_size: int
    first: int
    item: TypeExpr
    in_body: bool


@dataclass(frozen=True, slots=True)
class Body:
    type: TypeExpr
    media: str
    required: bool


@dataclass(frozen=True, slots=True)
class Operation:
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


@dataclass(frozen=True, slots=True)
class Mixin:
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


@dataclass(frozen=True, slots=True)
class Resource:
    """`xc.<module>.<name>`; `entity` is the code that its mixins fill in."""

    module: Name
    name: Name
    class_name: Name
    title: Text
    operations: tuple[Operation, ...]
    entity: Text | None = None
    mixins: tuple[Mixin, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """`xc.<name>`: the resources of one module."""

    name: Name
    class_name: Name
    resources: tuple[Resource, ...]


@dataclass(frozen=True, slots=True)
class ReturnCode:
    """What is known of one code that the API answers with."""

    code: int
    kind: Text
    title: Text
    meaning: Text
    remedy: Text
    retry: Text


@dataclass(frozen=True, slots=True)
class Api:
    """The whole package."""

    title: Text
    version: Text
    server: Text
    modules: tuple[Module, ...]
    groups: tuple[Group, ...]
    mixins: tuple[Mixin, ...] = ()
    codes: tuple[ReturnCode, ...] = ()
