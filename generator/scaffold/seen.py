"""What was seen of one value over all samples, without keeping the values themselves."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

_STRINGS = (
    ("date", re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")),
    ("midnight", re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} 00:00:00\Z")),
    ("local", re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}\Z")),
    ("bit", re.compile(r"[01]\Z")),
    ("millis", re.compile(r"[0-9]{13}\Z")),
    ("digits", re.compile(r"-?[0-9]+\Z")),
    ("fraction", re.compile(r"-?[0-9]+\.[0-9]+\Z")),
    ("bool", re.compile(r"(?:true|false)\Z")),
    ("empty", re.compile(r"\Z")),
)
# Long runs of digits are numbers of something or somebody, not codes.
_CODE = re.compile(r"(?!.*[0-9]{6})[A-Za-z0-9_\-]{1,30}\Z")
# More values than an enumeration has need not be told apart.
_MANY = 40


@dataclass(slots=True)
class Seen:
    """JSON types and forms with their counts, masked examples, and the same for what lies inside."""

    types: Counter[str] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    masks: dict[str, None] = field(default_factory=dict)
    codes: Counter[str | int] = field(default_factory=Counter)
    members: dict[str, Seen] = field(default_factory=dict)
    item: Seen | None = None

    def add(self, value: Any) -> None:
        """Note one value."""
        kind = json_type(value)
        self.types[kind] += 1
        if kind == "object":
            for name, entry in value.items():
                self.members.setdefault(name, Seen()).add(entry)
        elif kind == "array":
            self.item = self.item or Seen()
            for entry in value:
                self.item.add(entry)
        elif kind != "null":
            self.forms[_form(value)] += 1
            self._example(value)

    def add_type(self, kind: str, mask: str) -> None:
        """Note a value of which only type and mask are known."""
        self.types[kind] += 1
        if mask:
            self.masks.setdefault(mask)

    def _example(self, value: Any) -> None:
        if len(self.masks) < 3:
            self.masks.setdefault(masked(value))
        code = isinstance(value, str) and _CODE.match(value) is not None
        if (code or (type(value) is int and abs(value) < 10**5)) and (
            len(self.codes) < _MANY or value in self.codes
        ):
            self.codes[value] += 1

    def merge(self, other: Seen) -> None:
        """Take over what was seen of the same thing elsewhere."""
        self.types.update(other.types)
        self.forms.update(other.forms)
        self.codes.update(other.codes)
        for mask in list(other.masks)[: max(0, 3 - len(self.masks))]:
            self.masks.setdefault(mask)
        for name, member in other.members.items():
            self.members.setdefault(name, Seen()).merge(member)
        if other.item is not None:
            self.item = self.item or Seen()
            self.item.merge(other.item)

    @property
    def total(self) -> int:
        return self.types.total()

    @property
    def kinds(self) -> set[str]:
        """The JSON types apart from null."""
        return {kind for kind in self.types if kind != "null"}

    def main(self, *among: str) -> str:
        """The most frequent of the types `among`; without any, of all but null."""
        found = [
            k for k, _ in self.types.most_common() if k != "null" and (not among or k in among)
        ]
        return found[0] if found else "null"

    def told(self) -> str:
        """Types with counts and masked examples, for a person."""
        counts = ", ".join(f"{kind} {count}" for kind, count in self.types.most_common())
        return f"{counts}; e.g. {' | '.join(self.masks)}" if self.masks else counts


def json_type(value: Any) -> str:
    """The JSON Schema name of a value's type."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, Decimal | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def _form(value: Any) -> str:
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        if value in (0, 1):
            return "bit"
        if abs(value) >= 2**53:
            return "big"
        return "millis" if 10**12 <= value < 10**13 else "digits"
    if isinstance(value, Decimal | float):
        return "fraction"
    return next((name for name, pattern in _STRINGS if pattern.match(value)), "text")


def masked(value: Any) -> str:
    """The form of a scalar: digits as 9, letters as a, Chinese as 字, at most 24 characters."""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = re.sub(r"[0-9]", "9", str(value)[:24])
    text = re.sub(r"[A-Za-z]", "a", text)
    text = re.sub(r"[\x00-\x1f\x7f]", " ", text)
    return re.sub(r"[^\x00-\x7f]", "字", text) or '""'
