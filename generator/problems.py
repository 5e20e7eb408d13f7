"""What can be wrong with a spec: one problem is a rule id, a place and a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec


class Place(msgspec.Struct, frozen=True, order=True):
    """A position in a source file; lines and columns count from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Problem(msgspec.Struct, frozen=True):
    """One finding: where, which rule, and what the maintainer can do about it."""

    place: Place
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.rule}: {self.message}"


@dataclass(slots=True)
class Problems:
    """Collects findings, so that a run reports all of them and not the first."""

    found: dict[Problem, None] = field(default_factory=dict)

    def add(self, place: Place, rule: str, message: str) -> None:
        """Note a finding; the same finding at the same place counts once."""
        self.found[Problem(place, rule, message)] = None

    def extend(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self.add(problem.place, problem.rule, problem.message)

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self.found, key=lambda p: (p.place, p.rule, p.message)))

    def __bool__(self) -> bool:
        return bool(self.found)

    def __len__(self) -> int:
        return len(self.found)

    def stop_if_any(self) -> None:
        """Raise `SpecError` with everything found so far, if anything was."""
        if self.found:
            raise SpecError(tuple(self))


class SpecError(Exception):
    """The spec cannot be generated from; `problems` says why, all of it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def shown(path: Path, root: Path) -> str:
    """The path as a person would type it: below `root` if it is there."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.as_posix()
