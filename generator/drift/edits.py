"""Edits of a YAML file as text: lines that no edit touches keep every byte.

The file is parsed for positions only; what is written is the old text with pieces put in or exchanged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..problems import Place

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# A line break to YAML 1.1, and none to an editor: positions would not mean the same.
_ODD_BREAKS = re.compile("\r(?!\n)|[\x85\u2028\u2029\ufeff]")


class EditError(ValueError):
    """An edit that this module does not know how to make; the text says why."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Exchange `text[start:end]` for `new`.

    At one position the edit with the higher `outer` comes later, and only one may be `alone`.
    """

    start: int
    end: int
    new: str
    outer: int = 0
    alone: bool = False

    def meets(self, other: Edit) -> bool:
        """Whether two edits want the same text; putting lines in at one place is no conflict."""
        if self.alone and other.alone and self.start == other.start:
            return True
        return self.start < other.end and other.start < self.end


@dataclass(slots=True)
class Source:
    """The text of a file, and its mappings by where they begin. Raises EditError for text it cannot edit."""

    text: str
    root: Any = field(init=False)
    _starts: list[int] = field(init=False)
    _maps: dict[tuple[int, int], Any] = field(init=False)

    def __post_init__(self) -> None:
        if _ODD_BREAKS.search(self.text):
            raise EditError("has unusual line breaks; edit it by hand")
        self._starts = [0, *(m.end() for m in re.finditer("\n", self.text))]
        try:
            self.root = yaml.compose(self.text, Loader=_LOADER)
        except yaml.YAMLError:
            raise EditError("is not valid YAML") from None
        self._maps = {}
        stack = [self.root]
        while stack:
            node = stack.pop()
            if isinstance(node, yaml.MappingNode):
                mark = node.start_mark
                self._maps[mark.line + 1, mark.column + 1] = node
                stack.extend(value for _, value in node.value)
            elif isinstance(node, yaml.SequenceNode):
                stack.extend(node.value)

    def mapping(self, place: Place) -> Any:
        """The mapping that begins there. Raises EditError."""
        node = self._maps.get((place.line, place.column))
        if node is None:
            raise EditError("has changed since it was read")
        return node

    def offset(self, mark: Any) -> int:
        """A parser's mark as a position in the text."""
        return int(self._starts[mark.line] + mark.column)

    def line_of(self, offset: int) -> int:
        """The number of the line that a position is on."""
        return self.text.count("\n", 0, offset) + 1

    @property
    def newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"

    def after(self, node: Any) -> int:
        """The position behind the last line of a node, where a new line can be put."""
        line = self._last_line(node)
        return self._starts[line + 1] if line + 1 < len(self._starts) else len(self.text)

    def lines_after(self, node: Any, lines: list[str]) -> Edit:
        """An edit that puts whole lines behind a node."""
        position = self.after(node)
        text = "".join(line + self.newline for line in lines)
        if position == len(self.text) and not self.text.endswith("\n"):
            text = self.newline + text.removesuffix(self.newline)
        return Edit(position, position, text)

    def lines_before(self, node: Any, lines: list[str]) -> Edit:
        """An edit that puts whole lines before the line that a node begins on."""
        position = self._starts[node.start_mark.line]
        return Edit(position, position, "".join(line + self.newline for line in lines))

    def _last_line(self, node: Any) -> int:
        """The last line (from 0) with text of a node; its end mark is behind blank lines and comments."""
        if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
            return self._last_line(node.value[-1][1])
        if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
            return self._last_line(node.value[-1])
        mark = node.end_mark
        line = int(mark.line)
        if getattr(node, "style", None) in ("|", ">"):
            line = max(line - 1, int(node.start_mark.line))
            while line > node.start_mark.line and not self._line(line).strip():
                line -= 1
        return line

    def _line(self, number: int) -> str:
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.text)
        return self.text[self._starts[number] : end]

    def preview(self, edit: Edit) -> list[str]:
        """The lines that an edit leaves behind, added or changed."""
        if edit.start == edit.end and (
            edit.new.endswith("\n") or edit.new.startswith(("\n", "\r"))
        ):
            return edit.new.strip("\r\n").replace("\r", "").split("\n")
        first = self.text.rfind("\n", 0, edit.start) + 1
        last = self.text.find("\n", edit.end)
        tail = self.text[edit.end : last if last >= 0 else len(self.text)]
        return (self.text[first : edit.start] + edit.new + tail).replace("\r", "").split("\n")

    def apply(self, edits: list[Edit]) -> str:
        """The text after all edits; those at one position keep their order. Raises EditError."""
        pieces: list[str] = []
        position = 0
        for edit in sorted(edits, key=lambda e: (e.start, e.end, e.outer)):
            if edit.start < position:
                raise EditError("two changes meet in one place; apply one and run again")
            pieces += [self.text[position : edit.start], edit.new]
            position = edit.end
        return "".join([*pieces, self.text[position:]])
