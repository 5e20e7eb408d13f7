"""YAML to data with a place for every key, through the events of libyaml.

PyYAML's own constructors are slow, keep the last of two equal keys, expand aliases and read `no` as false. This
loop over the parser's events does none of that and is several times faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from .nodes import LINE, YamlList, YamlMap
from .problems import Place, Problems

MAX_BYTES = 20_000_000
MAX_DEPTH = 64
MAX_NODES = 3_000_000
# Longer numbers than any document needs; int() and float() on them would cost quadratic time.
MAX_NUMBER = 64

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"-?(?:0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)(?:[eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


def read_yaml(path: Path, name: str, problems: Problems) -> bytes | None:
    """The bytes of one document; `name` is how its places are shown. None when a problem was added."""
    try:
        if path.stat().st_size <= MAX_BYTES:
            return path.read_bytes()
    except OSError as error:
        problems.add(Place(name), "file-unreadable", f"cannot be read: {error.strerror}")
        return None
    limit = f"{MAX_BYTES // 1_000_000} MB"
    problems.add(Place(name), "file-too-large", f"is larger than {limit}; split it into files")
    return None


def parse_yaml(data: bytes, name: str, problems: Problems) -> YamlMap | None:
    """Parse one document; `name` is how its places are shown.

    Returns:
        The mapping at its root, or None when a problem was added.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.add(Place(name, line), "yaml-encoding", "is not UTF-8 text; save it as UTF-8")
        return None
    loader = _LOADER(text)
    before = len(problems)
    try:
        root = _Reader(name, problems).document(_events(loader))
    except yaml.YAMLError as error:
        problems.add(_mark_of(error, name), "yaml-syntax", _reason(error))
        return None
    except _Stop:
        return None
    finally:
        loader.dispose()
    if len(problems) > before:
        return None
    if not isinstance(root, YamlMap):
        problems.add(Place(name), "yaml-not-mapping", "must be a mapping at its top level")
        return None
    return root


def _packed(mark: Any) -> int:
    packed: int = (mark.line + 1) * LINE + mark.column + 1
    return packed


class _Stop(Exception):
    """A limit was passed: reading on would cost more than it tells."""


def _events(loader: Any) -> Iterator[Any]:
    while loader.check_event():
        yield loader.get_event()


def _mark_of(error: yaml.YAMLError, name: str) -> Place:
    mark = getattr(error, "problem_mark", None)
    return Place(name, mark.line + 1, mark.column + 1) if mark is not None else Place(name)


def _reason(error: yaml.YAMLError) -> str:
    parts = [getattr(error, "context", None), getattr(error, "problem", None)]
    text = ", ".join(str(part) for part in parts if part)
    return f"is not valid YAML: {text or type(error).__name__}"


class _Reader:
    """Builds the data of one document from its events, with explicit stack and limits."""

    def __init__(self, name: str, problems: Problems) -> None:
        self.name = name
        self.problems = problems
        self.nodes = 0
        self.root: Any = None
        self.seen_documents = 0
        self.stack: list[YamlMap | YamlList] = []
        self.keys: list[str | None] = []

    def document(self, events: Iterator[Any]) -> Any:
        for event in events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._guard(event)
                self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._guard(event)
                self._open(event, kind is yaml.MappingStartEvent)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.stack.pop()
                self.keys.pop()
            elif kind is yaml.AliasEvent:
                self._add(event, "yaml-alias", "aliases are not allowed; use $ref or write it out")
                self._put(event, None)
            elif kind is yaml.DocumentStartEvent:
                self.seen_documents += 1
                if self.seen_documents > 1:
                    self._add(event, "yaml-documents", "holds several documents; keep one a file")
                    raise _Stop
        return self.root

    def _add(self, event: Any, rule: str, message: str) -> None:
        mark = event.start_mark
        self.problems.add(Place(self.name, mark.line + 1, mark.column + 1), rule, message)

    def _guard(self, event: Any) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self._add(event, "yaml-too-many-nodes", f"holds more than {MAX_NODES} values")
            raise _Stop
        if event.anchor is not None:
            self._add(event, "yaml-anchor", "anchors are not allowed; use $ref or write it out")
        if event.tag is not None and event.tag != "!":
            self._add(event, "yaml-tag", "tags are not allowed; write a plain value")

    def _open(self, event: Any, mapping: bool) -> None:
        mark = event.start_mark
        here = _packed(mark)
        node = YamlMap(self.name, here) if mapping else YamlList(self.name, here)
        if len(self.stack) >= MAX_DEPTH:
            self._add(event, "yaml-too-deep", f"is nested deeper than {MAX_DEPTH} levels")
            raise _Stop
        self._put(event, node)
        self.stack.append(node)
        self.keys.append(None)

    def _scalar(self, event: Any) -> None:
        top = self.stack[-1] if self.stack else None
        if isinstance(top, YamlMap) and self.keys[-1] is None:
            self._key(event, top)
        else:
            self._put(event, _value(event))

    def _key(self, event: Any, top: YamlMap) -> None:
        key: str = event.value
        value = _value(event)
        # `200:` is how everybody writes a response code, so a number is taken as its text.
        if value is None or isinstance(value, bool | float):
            self._add(event, "yaml-key", f"the key {key!r} is not a string; put it in quotes")
        if key in top:
            line = top.marks[key] // LINE
            self._add(event, "yaml-duplicate-key", f"the key {key!r} stands already on line {line}")
        top.marks[key] = _packed(event.start_mark)
        self.keys[-1] = key

    def _put(self, event: Any, value: Any) -> None:
        if not self.stack:
            self.root = value
            return
        top = self.stack[-1]
        if isinstance(top, YamlList):
            top.marks.append(_packed(event.start_mark))
            top.append(value)
            return
        key = self.keys[-1]
        if key is None:
            self._add(event, "yaml-key", "a key must be a plain string")
            raise _Stop
        top[key] = value
        self.keys[-1] = None


def _value(event: Any) -> Any:
    """The scalar by the YAML 1.2 core rules, but `012`, dates and `no` stay text."""
    text: str = event.value
    if not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if text[-1] in "0123456789." and len(text) <= MAX_NUMBER:
        if _INT.match(text):
            return int(text)
        if _FLOAT.match(text) and not (text[0] == "0" and text[1:2].isdigit()):
            return float(text) if any(c in text for c in ".eE") else text
    return text
