"""What a comparison found: one edit of the spec is one finding, however many operations it reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..problems import Place
from .rules import LEVELS, RULES, Level

Symbol = tuple[str, ...]


@dataclass(slots=True)
class Finding:
    """One change.

    `operation` and `path` say where it was met first, `operations` all that it reaches. `symbols`
    are the Python names that change with it; `python` those of them that are told with it.
    """

    rule: str
    level: Level
    operation: str
    path: str
    message: str
    place: Place | None
    old: bool = False
    operations: dict[str, None] = field(default_factory=dict)
    symbols: dict[Symbol, None] = field(default_factory=dict)
    python: dict[str, None] = field(default_factory=dict)

    @property
    def surface(self) -> bool:
        """Whether it is a change of the Python surface that no change of the API explains."""
        return self.rule.startswith("python-")


class Findings:
    """Collects findings; what has the same rule, message and places is the same edit."""

    def __init__(self) -> None:
        self._found: dict[tuple[object, ...], Finding] = {}

    def add(
        self, rule: str, operation: str, path: str, message: str,
        place: Place | None = None, *, level: Level | None = None, old: bool = False,
        symbols: tuple[Symbol, ...] = (), key: object = None,
    ) -> None:  # fmt: skip
        """Note a change.

        Args:
            place: where it stands, in the new spec, or with `old` in the old one.
            level: when it is not the rule's own.
            key: what tells it from others with the same rule and message; by default its place, or
                operation and path when it has none.
        """
        level = level or RULES[rule].level
        identity = key or (place, old) if key or place else (operation, path)
        full = (rule, level, message, identity)
        finding = self._found.get(full)
        if finding is None:
            finding = Finding(rule, level, operation, path, message, place, old)
            self._found[full] = finding
        if operation:
            finding.operations[operation] = None
        for symbol in symbols:
            finding.symbols[symbol] = None

    def adopt(self, finding: Finding) -> None:
        """Take over a finding of another collection."""
        self._found["adopted", len(self._found)] = finding

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._found.values())

    def sorted(self) -> list[Finding]:
        """The worst first, the API before its Python surface, else in the order of the spec."""
        return sorted(self, key=lambda f: (LEVELS.index(f.level), f.surface))
