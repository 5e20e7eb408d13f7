"""Schemas from what was seen, in house style: shared blocks composed, known fields titled, twins reused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..bundle import Bundle
from ..lint.properties import TODO
from ..lint.twins import structure
from ..names import pascal, snake
from ..problems import Problems
from ..schemas import PREFIX, Schemas
from .blocks import Blocks
from .guess import guess
from .seen import Seen
from .vocabulary import Vocabulary

_DATA_KEY = re.compile(r"\w*__[0-9]+__\w*\Z|[0-9]+\Z")
_FIRST = ("id", "number", "bill_no", "name", "bill_date", "bill_status")
_ALWAYS = ("id", "number", "bill_no")
_SUFFIX = re.compile(r"_?(?:entity|entry|entries|list)\Z")


@dataclass(frozen=True, slots=True)
class Sides:
    """What was seen of one object in answers and in requests; None where there was no sample."""

    answer: Seen | None
    request: Seen | None = None

    def member(self, name: str) -> Sides:
        return Sides(*(s.members.get(name) if s else None for s in (self.answer, self.request)))

    def item(self) -> Sides:
        return Sides(*(s.item if s else None for s in (self.answer, self.request)))

    def names(self) -> list[str]:
        found = [name for s in (self.answer, self.request) if s for name in s.members]
        return list(dict.fromkeys(found))

    @property
    def main(self) -> Seen:
        """What the type is taken from: requests keep the JSON type that is documented for them."""
        return self.request or self.answer or Seen()


@dataclass(slots=True)
class Inference:
    """Drafts schemas for one file; `drafts` has them in reading order, with refs as in the bundle.

    With `fresh` the file is written anew, and what it holds now does not count.
    """

    bundle: Bundle
    part: str
    fresh: bool = False
    drafts: dict[str, dict[str, Any]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    vocabulary: Vocabulary = field(init=False)
    blocks: Blocks = field(init=False)
    named: Mapping[str, Any] = field(init=False)
    _twins: dict[Any, str] = field(init=False)

    def __post_init__(self) -> None:
        schemas = Schemas(self.bundle.document, Problems())
        owners = self.bundle.owners
        self.named = {
            name: node
            for name, node in schemas.named.items()
            if not (self.fresh and owners.get(name) == self.part)
        }
        self.vocabulary = Vocabulary(self.bundle)
        self.blocks = Blocks(schemas, owners)
        near = (self.part, "common", f"{self.module}/shared")
        self._twins = {}
        for name, node in sorted(self.named.items(), key=lambda n: owners.get(n[0]) not in near):
            # A file that refers to one that refers to it is refused; nothing refers to a fresh one.
            shape = structure(node) if self.fresh or owners.get(name) in near else None
            if shape is not None:
                self._twins.setdefault(shape, name)

    @property
    def module(self) -> str:
        return self.part.split("/")[0]

    def schema(
        self, name: str, title: str, sides: Sides, *, skip: Iterable[str] = (), base: str = "",
        rename: Mapping[str, str] | None = None,
    ) -> str:  # fmt: skip
        """Draft the schema of an object; returns the name it got, or that of an equal one.

        Args:
            skip: fields that `base`, a component it composes, has already.
            rename: names for the parts that lie in these fields.
        """
        name = self._free(name)
        self.drafts[name] = {}
        left = [n for n in self._usable(sides) if n not in set(skip)]
        parts = [base] if base else self.blocks.fitting(left, sides.answer, sides.request)
        taken = {n for part in parts if part != base for n in self.blocks.fields(part)}
        members: dict[str, Any] = {}
        for wire in left:
            if wire not in taken:
                part = (rename or {}).get(wire) or self.part_name(name, wire)
                members[wire] = self.member(wire, sides.member(wire), sides, part)
        return self._finish(name, title, parts, _in_order(members), sides)

    @staticmethod
    def part_name(owner: str, wire: str) -> str:
        """What the schema of a part of `owner` is called: SalOrder, material_entity: SalOrderLine."""
        return owner + _part_name(wire)

    def member(self, wire: str, seen: Sides, around: Sides, part: str) -> dict[str, Any]:
        """The node of one field; what lies in it becomes schemas called `part`."""
        node = self._value(wire, seen, part)
        if around.request is not None and around.answer is not None:
            if seen.request is None:
                node["readOnly"] = True
            elif seen.answer is None:
                node["writeOnly"] = True
            elif seen.answer.kinds and not seen.answer.kinds & seen.request.kinds:
                told = f"{seen.request.main()} in the save, {seen.answer.main()} in the answer"
                self.notes.append(f"{wire}: {told}; written as the save sends it")
        return node

    def _value(
        self, wire: str, sides: Sides, part: str, listed: str | None = None
    ) -> dict[str, Any]:
        """The node of a value; `listed` is the title of the list that it is an item of."""
        seen = sides.main
        node = guess(wire, seen)
        if listed is None:
            codes = seen.codes if node["type"] in ("string", "integer") else ()
            self.vocabulary.complete(wire, self.module, node, codes)
        if node["type"] == "array":
            inner = sides.item()
            title = str(node.get("title", TODO))
            node["items"] = self._value(wire, inner, part, title) if inner.main.kinds else {}
        elif node["type"] == "object":
            self._object(node, wire, sides, part, listed)
        if not seen.kinds and listed is None:
            self.notes.append(f"{wire}: only null was seen, so its type is a guess")
        return node

    def _object(
        self, node: dict[str, Any], wire: str, sides: Sides, part: str, listed: str | None
    ) -> None:
        names = sides.names()
        if "custom_field" in wire or "custom_entity_field" in wire or _is_data(names):
            values = Seen()
            for name in names:
                values.types.update(sides.member(name).main.types)
            text = not values.kinds & {"object", "array"}
            node["additionalProperties"] = {"type": "string"} if text else {}
            if not text:
                node.pop("examples", None)
        elif names and all(map(snake, names)):
            title = listed or node.get("title", TODO)
            target = self.schema(part, title, sides)
            node.pop("type")
            node.pop("examples", None)
            node["$ref"] = PREFIX + target

    def _usable(self, sides: Sides) -> list[str]:
        """Fields that can stand side by side: two spellings of one Python name cannot."""
        found: dict[str, str] = {}
        for wire in sides.names():
            name = snake(wire)
            if name is None or name in found:
                why = f"is another spelling of {found[name]}" if name else "gives no Python name"
                self.notes.append(f"{wire!r} {why}, and is left out")
            else:
                found[name] = wire
        return list(found.values())

    def _finish(
        self, name: str, title: str, parts: list[str], members: dict[str, Any], sides: Sides
    ) -> str:
        node: dict[str, Any] = {"title": title}
        if parts:
            node["allOf"] = [{"$ref": PREFIX + part} for part in parts]
        else:
            node["type"] = "object"
        required = [n for n in _ALWAYS if n in members and _always(n, sides)]
        if required:
            node["required"] = required
        node["properties"] = members
        shape = structure(node)
        if shape is not None and shape in self._twins:
            del self.drafts[name]
            return self._twins[shape]
        if shape is not None:
            self._twins[shape] = name
        self.drafts[name] = node
        return name

    def _free(self, name: str) -> str:
        stem, number = name, 2
        while name in self.named or name in self.drafts or f"{name}Input" in self.named:
            name, number = f"{stem}{number}", number + 1
        return name


def _always(name: str, sides: Sides) -> bool:
    if sides.answer is None or sides.request is not None:
        return False
    seen = sides.answer.members[name]
    full = seen.total == sides.answer.types["object"]
    return full and "null" not in seen.types and "empty" not in seen.forms


def _is_data(names: list[str]) -> bool:
    """Whether the keys of an object are values, not names of fields; an empty one tells nothing."""
    return all(_DATA_KEY.match(name) for name in names)


def _part_name(wire: str) -> str:
    stem = _SUFFIX.sub("", wire) or wire
    if stem == "material" and wire != stem:
        return "Line"
    return pascal(stem) or "Part"


def _in_order(members: dict[str, Any]) -> dict[str, Any]:
    """Identity first, then the alphabet, then maps, objects and lists."""

    def rank(item: tuple[str, dict[str, Any]]) -> tuple[int, int, str]:
        wire, node = item
        if wire in _FIRST:
            return 0, _FIRST.index(wire), wire
        kind = node.get("type")
        group = 2 if kind == "object" else 3 if kind in (None, "array") else 1
        return group, 0, wire

    return dict(sorted(members.items(), key=rank))
