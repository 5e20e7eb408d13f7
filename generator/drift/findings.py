"""Differences merged over all samples: the same field of the same schema is one finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from ..nodes import YamlMap
from ..scaffold.seen import Seen
from ..schemas import Property

Kind = Literal["unknown field", "other type", "unknown value", "missing field", "write-only field"]
KINDS: tuple[Kind, ...] = (
    "unknown field", "write-only field", "other type", "unknown value", "missing field",
)  # fmt: skip


@dataclass(slots=True)
class Finding:
    """One difference. `holder` is the object schema the field stands in, or where it belongs.

    `prop` is the field's description, where there is one; `seen` what was met; `answers` counts the
    answers with it. `where` maps each operation to the path of the field in its answers.
    """

    kind: Kind
    holder: YamlMap
    name: str
    prop: Property | None
    seen: Seen = field(default_factory=Seen)
    answers: int = 0
    where: dict[str, str] = field(default_factory=dict)
    composers: dict[int, YamlMap] = field(default_factory=dict)


class Findings:
    """Collects differences; within one answer a difference counts once.

    `met` has the object schemas that were compared, `fitting` how often a field had its documented type.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[Kind, int, str], Finding] = {}
        self._this_answer: set[int] = set()
        self.met: dict[int, YamlMap] = {}
        self.fitting: Counter[int] = Counter()

    def next_answer(self) -> None:
        """What follows is of another answer."""
        self._this_answer.clear()

    def note(
        self, kind: Kind, holder: YamlMap, name: str, prop: Property | None, at: tuple[str, str]
    ) -> Finding:
        """The finding to add what was seen to; `at` is the operation and the path."""
        anchor = prop.node if prop is not None and kind != "missing field" else holder
        key = (kind, id(anchor), name)
        finding = self._found.get(key)
        if finding is None:
            finding = self._found[key] = Finding(kind, holder, name, prop)
        if id(finding) not in self._this_answer:
            self._this_answer.add(id(finding))
            finding.answers += 1
        finding.where.setdefault(*at)
        return finding

    def replace(self, old: list[Finding], new: Finding) -> None:
        """Put one finding in the place of several."""
        gone = {id(f) for f in old}
        self._found = {k: f for k, f in self._found.items() if id(f) not in gone}
        self._found[new.kind, id(new.holder), new.name] = new

    def __iter__(self) -> Iterator[Finding]:
        found = list(self._found.values())

        def rank(finding: Finding) -> Any:
            place = finding.holder.place()
            return place.file, place.line, KINDS.index(finding.kind), finding.name

        return iter(sorted(found, key=rank))

    def __len__(self) -> int:
        return len(self._found)
