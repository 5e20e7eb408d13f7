"""Which values a documented type admits, and which the house reads as it all the same."""

from __future__ import annotations

from ..nodes import YamlMap
from .seen import Seen

_JSON = {"number": {"number", "integer"}}
_READ_AS_INTEGER = {"bit", "digits", "millis", "big", "empty"}
_READ_AS_SWITCH = {"bit", "bool", "empty"}


def admitted(kind: str | None) -> set[str] | None:
    """The JSON types of a documented type; None when it admits all."""
    return None if kind is None else _JSON.get(kind, {kind})


def fits(kind: str | None, seen: Seen) -> bool:
    """Whether everything seen has the documented JSON type; null always has."""
    wanted = admitted(kind)
    return wanted is None or seen.kinds <= wanted


def tolerated(node: YamlMap, kind: str | None, seen: Seen) -> str | None:
    """Why values of another type are no reason to change the spec, or None when they are.

    The conventions: a switch is boolean however it is sent, a count is an integer also as text.
    """
    forms = set(seen.forms)
    scalar = seen.kinds <= {"string", "integer"}
    if kind == "boolean" and scalar and forms <= _READ_AS_SWITCH:
        return "a switch is boolean, whether sent as true, 1 or text"
    if kind == "integer" and seen.kinds == {"string"} and forms <= _READ_AS_INTEGER:
        return "a count stays integer, also when sent as text"
    if seen.kinds == {"string"} and forms == {"empty"} and "enum" not in node:
        return "empty text stands for nothing"
    return None
