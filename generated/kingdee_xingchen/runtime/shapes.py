"""What a type annotation means for the wire, read once per type.

Reading leniently, writing exactly and reporting drift all walk the same shapes.
"""

from __future__ import annotations

import datetime as dt
import functools
import types
import typing
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Annotated, Any, Literal

import msgspec

from .uploads import FilePart
from .values import (
    Encrypted,
    EnumValues,
    EpochMillis,
    EpochMillisInt,
    IntString,
    LocalDateTime,
    WireText,
)

Kind = Literal[
    "any", "none", "str", "int", "int_text", "float", "decimal", "bool", "date", "local", "millis",
    "millis_int", "struct", "list", "map", "literal", "union", "file",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """One type: its kind, whether null or absence is allowed, and what it is made of."""

    kind: Kind
    nullable: bool = False
    optional: bool = False
    item: Shape | None = None
    struct: type[msgspec.Struct] | None = None
    text: bool = False
    encrypted: bool = False
    values: tuple[Any, ...] = ()
    members: tuple[Shape, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One field of a struct: its Python name, its wire name, its shape and its default."""

    name: str
    wire: str
    shape: Shape
    required: bool
    default: Any = msgspec.NODEFAULT
    factory: Any = msgspec.NODEFAULT

    def make_default(self) -> Any:
        """Return the value of an absent field; None when it is required."""
        if self.factory is not msgspec.NODEFAULT:
            return self.factory()
        return None if self.default is msgspec.NODEFAULT else self.default


_PLAIN: dict[Any, Shape] = {
    Any: Shape("any", nullable=True),
    object: Shape("any", nullable=True),
    None: Shape("none", nullable=True),
    type(None): Shape("none", nullable=True),
    str: Shape("str"),
    int: Shape("int"),
    float: Shape("float"),
    bool: Shape("bool"),
    Decimal: Shape("decimal"),
    dt.date: Shape("date"),
    dt.datetime: Shape("local"),
    LocalDateTime: Shape("local"),
    EpochMillis: Shape("millis"),
    EpochMillisInt: Shape("millis_int"),
    IntString: Shape("int_text"),
    FilePart: Shape("file"),
    bytes: Shape("file"),
    list: Shape("list", item=Shape("any", nullable=True)),
    dict: Shape("map", item=Shape("any", nullable=True)),
}


@functools.cache
def shape_of(annotation: Any) -> Shape:
    """Return the shape of a resolved type annotation. Raises TypeError for a type it does not know."""
    plain = _PLAIN.get(annotation)
    if plain is not None:
        return plain
    origin, args = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is Annotated:
        return _annotated(shape_of(args[0]), args[1:])
    if origin is Literal:
        return Shape("literal", values=args)
    if origin in (typing.Union, types.UnionType):
        return _union(args)
    if origin is list or origin is typing.get_origin(typing.Sequence[int]):
        return Shape("list", item=shape_of(args[0]))
    if origin is dict or origin is typing.get_origin(typing.Mapping[str, int]):
        return Shape("map", item=shape_of(args[1]))
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return Shape("struct", struct=annotation)
    raise TypeError(f"no wire form is known for the type {annotation!r}")


@functools.cache
def fields_of(struct: type[msgspec.Struct]) -> tuple[FieldShape, ...]:
    """Return the fields of a struct in their order."""
    hints = typing.get_type_hints(struct, include_extras=True)
    return tuple(
        FieldShape(
            field.name,
            field.encode_name,
            shape_of(hints[field.name]),
            field.required,
            field.default,
            field.default_factory,
        )
        for field in msgspec.structs.fields(struct)
    )


def _annotated(base: Shape, extras: tuple[Any, ...]) -> Shape:
    for extra in extras:
        if isinstance(extra, WireText):
            base = replace(base, text=True)
        elif isinstance(extra, Encrypted):
            base = replace(base, encrypted=True)
        elif isinstance(extra, EnumValues):
            base = replace(base, values=extra.values)
    return base


def _union(args: tuple[Any, ...]) -> Shape:
    kinds = [arg for arg in args if arg not in (type(None), msgspec.UnsetType)]
    nullable, optional = type(None) in args, msgspec.UnsetType in args
    if len(kinds) == 1:
        only = shape_of(kinds[0])
        return replace(only, nullable=nullable or only.nullable, optional=optional)
    members = tuple(shape_of(kind) for kind in kinds)
    return Shape("union", nullable=nullable, optional=optional, members=members)
