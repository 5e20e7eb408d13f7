"""Comparison of schemas: each pair once for each direction, whatever refers to it, cycles included."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..names import pascal
from ..nodes import YamlMap
from ..schemas import Property
from ..types import Direction
from . import leaves
from .findings import Symbol
from .leaves import Local
from .rules import Level
from .shapes import SCALARS, Reader, attribute

_HIDDEN: dict[Direction, str] = {"in": "readOnly", "out": "writeOnly"}


@dataclass(slots=True, eq=False)
class Pair:
    """Two schemas in one direction: what changed here, and the pairs of what lies within."""

    old: YamlMap
    new: YamlMap
    direction: Direction
    stems: tuple[str, ...]
    struct: bool = False
    changes: list[Local] = field(default_factory=list)
    edges: list[tuple[str, Pair]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Met:
    """A change as an operation meets it: the path from its root, and the Python names."""

    path: str
    change: Local
    symbols: tuple[Symbol, ...]


class Comparer:
    """Compares the schemas of two sides."""

    def __init__(self, old: Reader, new: Reader) -> None:
        self.old = old
        self.new = new
        self._pairs: dict[tuple[int, int, Direction], Pair] = {}
        self._queue: deque[Pair] = deque()

    def root(self, old: YamlMap, new: YamlMap, direction: Direction, hint: str) -> Pair:
        """The pair of two schemas, compared with all that they reach."""
        pair = self._pair(old, new, direction, (hint,))
        while self._queue:
            self._compare(self._queue.popleft())
        return pair

    def null(self, old: YamlMap, new: YamlMap, direction: Direction) -> Iterator[Local]:
        """Whether the value as a whole may be null, when that changed."""
        return self._null(old, new, direction, "", True)

    def met(self, root: Pair, symbols: tuple[Symbol, ...]) -> Iterator[Met]:
        """Every change below `root`, by the shortest path to it."""
        seen: set[tuple[int, tuple[Symbol, ...]]] = set()
        queue: deque[tuple[Pair, str, tuple[Symbol, ...]]] = deque([(root, "", symbols)])
        while queue:
            pair, path, names = queue.popleft()
            key = (id(pair), () if pair.struct else names)
            if key in seen:
                continue
            seen.add(key)
            for change in pair.changes:
                told = _fields(pair, change.segment) if change.segment and pair.struct else names
                yield Met(join(path, change.segment), change, told)
            for segment, inner in pair.edges:
                told = _fields(pair, segment) if pair.struct else names
                queue.append((inner, join(path, segment), told))

    def _pair(
        self,
        old: YamlMap,
        new: YamlMap,
        direction: Direction,
        owners: tuple[str, ...],
        wire: str = "",
    ) -> Pair:
        before, after = self.old.target(old), self.new.target(new)
        key = (id(before), id(after), direction)
        pair = self._pairs.get(key)
        if pair is None:
            stems = {**self.old.stems(before), **self.new.stems(after)}
            if not stems:
                # An inline object is a class named by its owner and its field.
                part = pascal(wire) or ""
                stems = dict.fromkeys(owner + part for owner in owners)
            pair = self._pairs[key] = Pair(before, after, direction, tuple(stems))
            self._queue.append(pair)
        return pair

    def _compare(self, pair: Pair) -> None:
        old, new, direction = pair.old, pair.new, pair.direction
        before = self.old.shape(old, direction)
        after = self.new.shape(new, direction)
        pair.struct = before.kind == after.kind == "struct"
        pair.changes += leaves.words(old, new)
        pair.changes += leaves.types(before, after, new.place(), direction)
        if before.kind != after.kind:
            return
        pair.changes += leaves.enums(old, new, self.new, direction)
        pair.changes += leaves.limits(old, new, direction)
        if pair.struct:
            self._properties(pair)
        elif before.kind in ("array", "map"):
            key, segment = (
                ("items", "[]") if before.kind == "array" else ("additionalProperties", "{}")
            )
            inner_old, inner_new = old.get(key), new.get(key)
            if isinstance(inner_old, YamlMap) and isinstance(inner_new, YamlMap):
                self._edge(pair, segment, inner_old, inner_new)
                pair.changes += self._null(inner_old, inner_new, direction, segment, True)
            elif inner_old != inner_new:
                message = "what it holds is described or not described any more"
                pair.changes.append(Local("keyword-changed", message, new.place(key)))

    def _edge(self, pair: Pair, segment: str, old: YamlMap, new: YamlMap, wire: str = "") -> None:
        # Most fields are plain and did not change: nothing to look into.
        if old == new and old.get("type") in SCALARS:
            return
        pair.edges.append((segment, self._pair(old, new, pair.direction, pair.stems, wire)))

    def _properties(self, pair: Pair) -> None:
        hidden = _HIDDEN[pair.direction]
        old = {p.wire: p for p in self.old.schemas.properties(pair.old)}
        new = {p.wire: p for p in self.new.schemas.properties(pair.new)}
        for wire, after in new.items():
            before = old.get(wire)
            shown = after.node.get(hidden) is not True
            if before is None:
                if shown:
                    pair.changes.append(self._added(after, pair.direction, False))
            elif before.node.get(hidden) is not True:
                if shown:
                    self._both(pair, before, after)
                else:
                    rule = f"{leaves.side(pair.direction)}-property-became-"
                    rule += "read-only" if pair.direction == "in" else "write-only"
                    message = "is only read now" if pair.direction == "in" else "is only sent now"
                    pair.changes.append(Local(rule, message, after.place, False, wire))
            elif shown:
                pair.changes.append(self._added(after, pair.direction, True))
        for wire, before in old.items():
            if wire not in new and before.node.get(hidden) is not True:
                rule = f"{leaves.side(pair.direction)}-property-removed"
                twins = (w for w, p in new.items() if w not in old and p.node == before.node)
                twin = next(twins, None)
                message = f"removed; {twin} is new and else the same" if twin else "removed"
                pair.changes.append(Local(rule, message, before.place, True, wire))

    def _added(self, prop: Property, direction: Direction, known: bool) -> Local:
        if direction == "in" and prop.required:
            rule, message = "new-required-request-property", "new and required"
        elif known:
            rule = "request-property-became-writable"
            rule = rule if direction == "in" else "response-property-became-readable"
            message = "can be sent now" if direction == "in" else "is answered now"
        else:
            rule, message = f"{leaves.side(direction)}-property-added", "new"
        return Local(rule, message, prop.place, False, prop.wire)

    def _both(self, pair: Pair, before: Property, after: Property) -> None:
        direction, wire = pair.direction, after.wire
        old, new = before.node, after.node
        same = old == new
        if same and before.required == after.required and new.get("type") in SCALARS:
            return
        self._edge(pair, wire, old, new, wire)
        if not same:
            pair.changes += leaves.words(old, new, wire)
        if old.get("deprecated") != new.get("deprecated"):
            message = "deprecated" if new.get("deprecated") is True else "not deprecated"
            pair.changes.append(Local("deprecation-changed", message, after.place, False, wire))
        if before.required != after.required:
            word = "required" if after.required else "optional"
            rule = f"{leaves.side(direction)}-property-became-{word}"
            level: Level | None = "safe" if self._never_none(new, direction) else None
            message = f"is {word} now"
            pair.changes.append(Local(rule, message, after.place, False, wire, level))
        pair.changes += self._null(old, new, direction, wire, before.required)

    def _never_none(self, node: YamlMap, direction: Direction) -> bool:
        """Whether it is a list or map of an answer: absent, null and empty mean the same there."""
        if direction == "in":
            return False
        return self.new.shape(self.new.target(node), direction).kind in ("array", "map", "object")

    def _null(
        self, old: YamlMap, new: YamlMap, direction: Direction, segment: str, required: bool
    ) -> Iterator[Local]:
        before, after = self.old.nullable(old), self.new.nullable(new)
        if before != after:
            word = "nullable" if after else "not-nullable"
            rule = f"{leaves.side(direction)}-property-became-{word}"
            message = "may be null now" if after else "must not be null now"
            # What is optional in an answer is read as None already.
            mild = direction == "out" and (not required or self._never_none(new, direction))
            yield Local(rule, message, new.place(), False, segment, "safe" if mild else None)


def _fields(pair: Pair, wire: str) -> tuple[Symbol, ...]:
    name = attribute(wire)
    return tuple(("field", stem, name, pair.direction) for stem in pair.stems)


def join(path: str, segment: str) -> str:
    """A path and what lies below it: `rows` and `[]` and `id` make `rows[].id`."""
    if not path or not segment or segment[0] in "[{":
        return path + segment
    return f"{path}.{segment}"
