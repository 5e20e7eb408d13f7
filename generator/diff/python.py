"""Comparison of the Python surface; what a change of the API explains is told there, once."""

from __future__ import annotations

from collections.abc import Iterator

from ..problems import Place
from .annotations import change, renamed
from .findings import Finding, Findings, Symbol
from .rules import LEVELS
from .shapes import stem
from .surface import Argument, Class, Method, Surface

Places = dict[str, Place]


class CompareSurfaces:
    """Finds the changes, then leaves out those that the API's findings explain."""

    def __init__(self, old: Surface, new: Surface, places: tuple[Places, Places]) -> None:
        self.old = old
        self.new = new
        self.places = places
        self.found = Findings()
        self.names = self._renamed_classes()

    def run(self, findings: Findings) -> None:
        """Compare; attach what is explained to `findings`, and add the rest to it."""
        self._classes()
        self._methods()
        explained: dict[Symbol, list[Finding]] = {}
        for finding in findings:
            for symbol in finding.symbols:
                explained.setdefault(symbol, []).append(finding)
        for item in self.found:
            if not self._explain(item, explained):
                findings.adopt(item)

    def _explain(self, item: Finding, explained: dict[Symbol, list[Finding]]) -> bool:
        """Whether the API's findings say it all, and at least as loudly."""
        hits: list[Finding] = []
        for symbol in item.symbols:
            worst = [f for f in explained.get(symbol, ()) if _loud(f) <= _loud(item)]
            if not worst:
                return False
            hits += worst
        for finding in hits:
            finding.python[item.path] = None
        return bool(hits)

    def _renamed_classes(self) -> dict[str, str]:
        gone = [c for n, c in self.old.classes.items() if n not in self.new.classes]
        fresh = [c for n, c in self.new.classes.items() if n not in self.old.classes]
        pairs: dict[str, str] = {}
        for item in gone:
            same = [c for c in fresh if c.direction == item.direction and _like(item, c)
                    and c.name not in pairs.values()]  # fmt: skip
            if item.fields and len(same) == 1:
                pairs[item.name] = same[0].name
        return pairs

    def _add(
        self, rule: str, path: str, message: str, symbols: tuple[Symbol, ...],
        operation: str = "", place: Place | None = None, old: bool = False, key: object = None,
    ) -> None:  # fmt: skip
        self.found.add(rule, operation, path, message, place, old=old, symbols=symbols, key=key)

    def _classes(self) -> None:
        for name in self.old.classes:
            symbol: Symbol = ("class", name)
            if name in self.names:
                now = self.names[name]
                place = self.places[1].get(now)
                self._add("python-class-renamed", name, f"is {now} now", (symbol,), "", place)
            elif name not in self.new.classes:
                place = self.places[0].get(name)
                self._add("python-class-removed", name, "removed", (symbol,), "", place, True)
        after = set(self.names.values())
        for name in self.new.classes:
            if name not in self.old.classes and name not in after:
                place = self.places[1].get(name)
                self._add("python-class-added", name, "new", (("class", name),), "", place)
        for name in self.old.classes:
            now = self.names.get(name, name)
            if now in self.new.classes:
                self._fields(self.old.classes[name], self.new.classes[now])

    def _fields(self, old: Class, new: Class) -> None:
        known = {self.names.get(name, name) for name in self.old.ancestors(old.name)}
        lost = sorted((known - self.new.ancestors(new.name)) & self.new.classes.keys())
        if lost:
            message = f"is no {' or '.join(lost)} any more"
            place = self.places[1].get(new.name)
            self._add("python-base-changed", new.name, message, (("base", new.name),), "", place)
        before, after = self.old.inherited(old.name), self.new.inherited(new.name)
        for name in dict.fromkeys([*after, *before]):
            a, b = before.get(name), after.get(name)
            inherited = a and b and a[1] != old.name and b[1] != new.name
            if inherited and a and b and self.names.get(a[1], a[1]) == b[1]:
                continue  # Told at the class that declares it.
            symbol: Symbol = ("field", stem(new.name), name, new.direction)
            path = f"{new.name}.{name}"
            if a is None and b is not None:
                rule = "python-field-changed" if _must(b[0], new) else "python-field-added"
                message = "new and required" if _must(b[0], new) else "new"
                self._add(rule, path, message, (symbol,))
            elif a is not None and b is None:
                self._add("python-field-removed", path, "removed", (symbol,))
            elif a is not None and b is not None:
                self._argument("field", path, a[0], b[0], symbol, given=new.direction == "in")

    def _argument(
        self, what: str, path: str, old: Argument, new: Argument, symbol: Symbol, *,
        given: bool, operation: str = "", key: object = None,
    ) -> None:  # fmt: skip
        before = renamed(old.type, self.names)
        kind = change(before, new.type, given=given)
        # UNSET in the type of an input says the same as its default does.
        bare = change(_bare(before), _bare(new.type), given=given)
        must = given and new.required and not old.required
        if must:
            self._add(
                f"python-{what}-changed", path, "is required now", (symbol,), operation, key=key
            )
        elif kind != "same" and bare == "same":
            self._add(
                f"python-{what}-widened", path, "may be left out", (symbol,), operation, key=key
            )
        if bare != "same":
            rule = f"python-{what}-{'widened' if bare == 'better' else 'changed'}"
            message = f"{_bare(before)} became {_bare(new.type)}"
            self._add(rule, path, message, (symbol,), operation, key=key)

    def _methods(self) -> None:
        for name, old in self.old.methods.items():
            new = self.new.methods.get(name)
            if new is None:
                key = ("verb", old.source, name.rpartition(".")[2]) if old.source else None
                path = f"xc.{name}()"
                self._add("python-method-removed", path, "removed", self._symbol(old),
                          old.operation if not old.source else name.rpartition(".")[0], key=key)  # fmt: skip
            else:
                self._method(old, new)
        for name, new in self.new.methods.items():
            if name not in self.old.methods:
                key = ("verb", new.source, name.rpartition(".")[2]) if new.source else None
                self._add("python-method-added", f"xc.{name}()", "new", self._symbol(new),
                          new.operation if not new.source else name.rpartition(".")[0], key=key)  # fmt: skip

    def _symbol(self, method: Method) -> tuple[Symbol, ...]:
        """What explains that a method comes or goes: the one it iterates over, if that does too."""
        head, _, word = method.name.rpartition(".")
        over = "list" if word == "iterate" else word.removeprefix("iterate_")
        parent = f"{head}.{over}"
        stays = parent in self.old.methods and parent in self.new.methods
        return (("method", parent if method.iterates and not stays else method.name),)

    def _method(self, old: Method, new: Method) -> None:
        owner = new.source or new.name
        at = new.name.rpartition(".")[0] if new.source else new.operation
        for name, told in _changes(old, new):
            symbol: Symbol = ("argument", owner, name)
            path = f"xc.{new.name}({name})"
            key = ("verb", new.source, name) if new.source else None
            a, b = old.arguments.get(name), new.arguments.get(name)
            if a is not None and b is not None:
                self._argument("method", path, a, b, symbol, given=True, operation=at, key=key)
                continue
            worse = a is not None or (b is not None and b.required)
            rule = "python-method-changed" if worse else "python-method-widened"
            self._add(rule, path, told, (symbol,), at, key=key)
        if old.preset != new.preset:
            message = f"sends {new.preset}, was {old.preset}"
            self._add(
                "python-method-sends-other", f"xc.{new.name}()", message, (("preset", owner),), at
            )
        before = renamed(old.result, self.names)
        kind = change(before, new.result, given=False)
        if kind != "same":
            rule = "python-method-widened" if kind == "better" else "python-method-changed"
            message = f"returns {new.result}, was {before}"
            self._add(rule, f"xc.{new.name}()", message, (("result", owner),), at)


def _changes(old: Method, new: Method) -> Iterator[tuple[str, str]]:
    for name in dict.fromkeys([*new.arguments, *old.arguments]):
        if old.arguments.get(name) != new.arguments.get(name):
            yield name, "removed" if name not in new.arguments else "new"


def _loud(finding: Finding) -> int:
    return LEVELS.index(finding.level)


def _like(old: Class, new: Class) -> bool:
    return old.base == new.base and old.fields.keys() == new.fields.keys()


def _must(argument: Argument, owner: Class) -> bool:
    return argument.required and owner.direction == "in"


def _bare(code: str) -> str:
    return " | ".join(p for p in code.split(" | ") if p != "UnsetType")
