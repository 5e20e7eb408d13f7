"""Comparison of operations: address, parameters, body and answer."""

from __future__ import annotations

from ..names import pascal
from ..nodes import YamlMap
from ..types import Direction
from . import leaves
from .calls import Call, Calls
from .facts import compare_facts, say
from .findings import Findings, Symbol
from .parameters import compare_parameters
from .rules import RULES
from .schemas import Comparer, Pair
from .shapes import attribute
from .sides import Side


class CompareOperations:
    """Adds what changed in the operations."""

    def __init__(self, old: Side, new: Side, findings: Findings) -> None:
        self.old = Calls(old)
        self.new = Calls(new)
        self.findings = findings
        self.comparer = Comparer(self.old.reader, self.new.reader)

    def run(self) -> None:
        """Compare every operation that both sides have; name those that only one has."""
        addresses = {c.address: c for c in self.new.by_id.values() if c.id not in self.old.by_id}
        renamed: dict[str, str] = {}
        for before in self.old.by_id.values():
            after = self.new.by_id.get(before.id) or addresses.get(before.address)
            if after is None:
                message = f"removed ({before.method} {before.path})"
                say(self.findings, "operation-removed", before, message, old=True)
                continue
            if after.id != before.id:
                renamed[after.id] = before.id
                message = f"is {after.id} now (still {after.method} {after.path})"
                say(self.findings, "operation-renamed", before, message, place=after)
            self._both(before, after)
        for after in self.new.by_id.values():
            if after.id not in self.old.by_id and after.id not in renamed:
                say(self.findings, "operation-added", after, f"new ({after.method} {after.path})")

    def _both(self, before: Call, after: Call) -> None:
        if before.address != after.address:
            message = f"{before.method} {before.path} became {after.method} {after.path}"
            say(self.findings, "operation-moved", after, message)
        compare_facts(before, after, self.findings)
        for change in leaves.words(before.node, after.node):
            self.findings.add(
                change.rule, after.id, "", change.message, change.place, old=change.old
            )
        compare_parameters(self.comparer, self.findings, self.old.parameters(before),
                           self.new.parameters(after), after.id, after.name)  # fmt: skip
        self._body(before, after)
        self._answer(before, after)

    def _body(self, before: Call, after: Call) -> None:
        old = self.old.operations.body_schema(before.node)
        new = self.new.operations.body_schema(after.node)
        place = after.node.place("requestBody")
        symbols: tuple[Symbol, ...] = (("argument", after.name, "body"),)
        say = self.findings.add
        if old is None and new is not None:
            rule = "new-required-request-body" if new[2] else "request-body-added"
            say(rule, after.id, "request", "takes a body now", place, symbols=symbols)
        elif old is not None and new is None:
            say("request-body-removed", after.id, "request", "takes no body any more",
                place, symbols=symbols)  # fmt: skip
        elif old is not None and new is not None:
            if old[0] != new[0]:
                message = f"{old[0]} became {new[0]}"
                say("request-body-media-changed", after.id, "request", message, place)
            if old[2] != new[2]:
                word = "required" if new[2] else "optional"
                say(f"request-body-became-{word}", after.id, "request", f"is {word} now", place,
                    symbols=symbols)  # fmt: skip
            hint = pascal(f"{after.id}_body") or "Body"
            self._null(old[1], new[1], "in", after, symbols)
            self._met(self.comparer.root(old[1], new[1], "in", hint), after, "request", symbols)

    def _answer(self, before: Call, after: Call) -> None:
        key_old, old, whole_old = self.old.answer(before.node)
        key_new, new, whole_new = self.new.answer(after.node)
        place = after.node.place("responses")
        symbols: tuple[Symbol, ...] = (("result", after.name),)
        say = self.findings.add
        self._statuses(before, after)
        if key_old != key_new:
            message = f"the result is {key_new or 'the whole answer'}, was {key_old or 'all of it'}"
            say("response-payload-changed", after.id, "response", message, place)
        elif whole_old is not None and whole_new is not None:
            root = self.comparer.root(whole_old, whole_new, "out", "")
            self._met(root, after, "envelope", (), skip=key_new)
        if old is None and new is not None:
            say("response-added", after.id, "response", "answers something now", place,
                symbols=symbols)  # fmt: skip
        elif old is not None and new is None:
            say("response-removed", after.id, "response", "answers nothing any more", place,
                symbols=symbols)  # fmt: skip
        elif old is not None and new is not None:
            _, resource, name = after.name.split(".")
            hint = pascal(f"{resource}_{name}_result") or "Result"
            self._null(old, new, "out", after, symbols)
            self._met(self.comparer.root(old, new, "out", hint), after, "response", symbols)

    def _statuses(self, before: Call, after: Call) -> None:
        old, new = before.node.get("responses"), after.node.get("responses")
        if not isinstance(old, YamlMap) or not isinstance(new, YamlMap):
            return
        say = self.findings.add
        for status in (s for s in old if s not in new):
            place = old.place(status)
            say(
                "response-status-removed",
                after.id,
                "response",
                f"answer {status} removed",
                place,
                old=True,
            )
        for status, response in new.items():
            known = old.get(status)
            if known is None:
                place = new.place(status)
                say("response-status-added", after.id, "response", f"answer {status} is new", place)
            elif isinstance(known, YamlMap) and isinstance(response, YamlMap):
                self._response(status, known, response, after, status == _success(new))

    def _response(self, status: str, old: YamlMap, new: YamlMap, call: Call, success: bool) -> None:
        before = self.old.reader.schemas.follow(old)
        after = self.new.reader.schemas.follow(new)
        for found in leaves.words(before, after):
            place, message = found.place, found.message
            self.findings.add(found.rule, call.id, "response", message, place, old=found.old)
        schemas = (_json_schema(before), _json_schema(after))
        if not success and schemas[0] is not None and schemas[1] is not None:
            # An answer that is no result reaches callers as an exception, not as fields.
            root = self.comparer.root(schemas[0], schemas[1], "out", "")
            self._met(root, call, f"answer {status}", (), mild=True)

    def _null(
        self,
        old: YamlMap,
        new: YamlMap,
        direction: Direction,
        call: Call,
        symbols: tuple[Symbol, ...],
    ) -> None:
        for found in self.comparer.null(old, new, direction):
            where = leaves.side(direction)
            self.findings.add(
                found.rule, call.id, where, found.message, found.place,
                level=found.level, symbols=symbols,
            )  # fmt: skip

    def _met(
        self, root: Pair, call: Call, where: str, symbols: tuple[Symbol, ...],
        skip: str | None = None, mild: bool = False,
    ) -> None:  # fmt: skip
        for met in self.comparer.met(root, symbols):
            if skip is not None and met.path.partition(".")[0].partition("[")[0] == skip:
                continue
            change = met.change
            path = f"{where}: {met.path}" if met.path else where
            told = met.symbols
            if where == "request" and "." not in met.path and "[" not in met.path:
                told += (("argument", call.name, attribute(met.path)),)
            level = change.level or RULES[change.rule].level
            self.findings.add(
                change.rule, call.id, path, change.message, change.place,
                level="risky" if mild and level == "breaking" else level, old=change.old, symbols=told,
            )  # fmt: skip


def _success(responses: YamlMap) -> str:
    """The status whose answer is the result."""
    codes = sorted((c for c in responses if c[:1] == "2"), key=lambda c: (c != "200", c))
    return codes[0] if codes else "default"


def _json_schema(response: YamlMap) -> YamlMap | None:
    content = response.get("content")
    media = content.get("application/json") if isinstance(content, YamlMap) else None
    schema = media.get("schema") if isinstance(media, YamlMap) else None
    return schema if isinstance(schema, YamlMap) else None
