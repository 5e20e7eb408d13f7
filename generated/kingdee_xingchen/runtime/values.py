"""Annotation aliases: plain types for the type checker, facts about the wire at run time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar, get_args

from msgspec import UNSET, UnsetType

SHANGHAI = dt.timezone(dt.timedelta(hours=8), "Asia/Shanghai")
"""China has had no daylight saving time since 1991, so a fixed offset needs no time-zone database."""


class EnumValues:
    """Marks an open enumeration: the known values; others are allowed and kept."""

    __slots__ = ("values",)

    def __init__(self, values: tuple[Any, ...]) -> None:
        self.values = values

    def __repr__(self) -> str:
        return f"EnumValues{self.values!r}"


class WireText:
    """Marks a number that travels as a JSON string."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "WireText()"


class Encrypted:
    """Marks a text field whose value the API sends encrypted (`x-encrypted`)."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Encrypted()"


if TYPE_CHECKING:
    _T = TypeVar("_T")
    OpenStr: TypeAlias = _T | str
    OpenInt: TypeAlias = _T | int
    StringDecimal: TypeAlias = Decimal
    IntString: TypeAlias = str
    LocalDateTime: TypeAlias = dt.datetime
    EpochMillis: TypeAlias = dt.datetime
    EpochMillisInt: TypeAlias = dt.datetime
    EncryptedStr: TypeAlias = str
else:

    class OpenStr:
        """`OpenStr[Literal["1", "0"]]`: a string with known values; unknown ones pass."""

        def __class_getitem__(cls, literal):
            return Annotated[str, EnumValues(get_args(literal))]

    class OpenInt:
        """`OpenInt[Literal[1, 0]]`: an integer with known values; unknown ones pass."""

        def __class_getitem__(cls, literal):
            return Annotated[int, EnumValues(get_args(literal))]

    class _PlainMeta(type):
        # msgspec hands types it does not know to a hook and then wants isinstance(value, type);
        # the marker says yes to the plain type, so values are ordinary datetimes and strings.
        def __instancecheck__(cls, value):
            return isinstance(value, cls.plain)

    class LocalDateTime(metaclass=_PlainMeta):
        """`yyyy-MM-dd HH:mm:ss` in China time; a datetime aware in Asia/Shanghai."""

        plain = dt.datetime

    class EpochMillis(metaclass=_PlainMeta):
        """Milliseconds since 1970 as digits in a JSON string; a datetime in UTC."""

        plain = dt.datetime

    class EpochMillisInt(metaclass=_PlainMeta):
        """Milliseconds since 1970 as a JSON number; a datetime in UTC."""

        plain = dt.datetime

    class IntString(metaclass=_PlainMeta):
        """A JSON integer that is an identifier: a string in Python."""

        plain = str

    StringDecimal = Annotated[Decimal, WireText()]
    EncryptedStr = Annotated[str, Encrypted()]


def parse_local(text: str) -> dt.datetime:
    """Read `yyyy-MM-dd HH:mm:ss` (or `T` between, or the date alone) as China time.

    Raises ValueError when the text is no date.
    """
    value = dt.datetime.fromisoformat(text.strip())
    return value.replace(tzinfo=SHANGHAI) if value.tzinfo is None else value.astimezone(SHANGHAI)


def format_local(value: dt.datetime) -> str:
    """Write a datetime as China time, `yyyy-MM-dd HH:mm:ss`; one without zone is taken as China time."""
    if value.tzinfo is not None:
        value = value.astimezone(SHANGHAI)
    return value.strftime("%Y-%m-%d %H:%M:%S")


def parse_millis(value: str | int) -> dt.datetime:
    """Read epoch milliseconds as a datetime in UTC; ValueError when they are none."""
    seconds, millis = divmod(int(value), 1000)
    return _EPOCH + dt.timedelta(seconds=seconds, milliseconds=millis)


def millis(value: dt.datetime) -> int:
    """Return epoch milliseconds of an aware datetime; ValueError for one without a time zone."""
    if value.tzinfo is None:
        raise ValueError("a datetime without a time zone is no instant: give it tzinfo")
    return (value - _EPOCH) // dt.timedelta(milliseconds=1)


_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)

EMPTY: Mapping[str, Any] = MappingProxyType({})

__all__ = [
    "EMPTY",
    "SHANGHAI",
    "UNSET",
    "Encrypted",
    "EncryptedStr",
    "EnumValues",
    "EpochMillis",
    "EpochMillisInt",
    "IntString",
    "LocalDateTime",
    "OpenInt",
    "OpenStr",
    "StringDecimal",
    "UnsetType",
    "WireText",
    "format_local",
    "millis",
    "parse_local",
    "parse_millis",
]
