"""Mappings and sequences of a YAML file that know where they stand."""

from __future__ import annotations

from typing import Any

from .problems import Place

# Line and column in one number: there are as many of them as keys.
LINE = 1 << 24
START = LINE + 1


class YamlMap(dict[str, Any]):
    """A mapping that knows its file and where each key stands."""

    __slots__ = ("file", "here", "marks", "places")

    def __init__(self, file: str, here: int = START) -> None:
        super().__init__()
        self.file = file
        self.here = here
        self.marks: dict[str, int] = {}
        self.places: dict[str, Place] | None = None

    def place(self, key: str | None = None) -> Place:
        """Where `key` stands, or the mapping itself."""
        if self.places is not None and key in self.places:
            return self.places[key]
        mark = self.marks.get(key, self.here) if key is not None else self.here
        return Place(self.file, *divmod(mark, LINE))

    def adopt(self, key: str, value: Any, source: YamlMap) -> None:
        """Take over a member of a mapping that may stand in another file."""
        self[key] = value
        if self.places is None:
            self.places = {}
        self.places[key] = source.place(key)

    def like(self) -> YamlMap:
        """An empty mapping at the same place, whose keys stand where ours do."""
        copy = YamlMap(self.file, self.here)
        copy.marks, copy.places = self.marks, self.places
        return copy


class YamlList(list[Any]):
    """A sequence that knows its file and where each item stands."""

    __slots__ = ("file", "here", "marks")

    def __init__(self, file: str, here: int = START) -> None:
        super().__init__()
        self.file = file
        self.here = here
        self.marks: list[int] = []

    def place(self, index: int | None = None) -> Place:
        """Where item `index` stands, or the sequence itself."""
        known = index is not None and 0 <= index < len(self.marks)
        mark = self.marks[index] if index is not None and known else self.here
        return Place(self.file, *divmod(mark, LINE))

    def like(self) -> YamlList:
        """An empty sequence at the same place."""
        copy = YamlList(self.file, self.here)
        copy.marks = self.marks
        return copy
