"""`python -m generator drift`: read, compare, suggest, tell and, if asked to, apply."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from ..nodes import YamlMap
from ..problems import Problem
from ..scaffold.loading import faults, load, read_text, write_text
from ..scaffold.seen import masked
from .compare import Comparer
from .edits import Edit, EditError
from .inputs import Capture, Record, Report, Unusable, read_records
from .shared import move_to_shared
from .suggest import Suggester, Suggestion
from .view import View


@dataclass(slots=True)
class Outcome:
    """What a run found. `skipped` counts records by why they say nothing, `strangers` by address.

    `first` is where a reason was first met.
    """

    suggestions: list[Suggestion] = field(default_factory=list)
    records: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    strangers: Counter[str] = field(default_factory=Counter)
    first: dict[str, str] = field(default_factory=dict)
    suggester: Suggester | None = None

    def skip(self, reason: str, where: str) -> None:
        """Count a record that was not compared."""
        self.skipped[reason] += 1
        self.first.setdefault(reason, where)

    @property
    def ready(self) -> list[Suggestion]:
        return [s for s in self.suggestions if s.edits]


class ApplyError(Exception):
    """Nothing was changed: the spec would be faulty afterwards. `problems` says how."""

    def __init__(self, message: str, problems: list[Problem]) -> None:
        super().__init__(message)
        self.problems = problems


def find(spec: Path, files: list[Path]) -> Outcome:
    """Compare what the files hold with the spec.

    Raises:
        SampleError: a file cannot be read as what it should be.
        SpecError: the spec cannot be read.
    """
    view = View(load(spec))
    comparer = Comparer(view)
    outcome = Outcome()
    for file in files:
        for record in read_records(file):
            outcome.records += 1
            _take(record, comparer, outcome)
    findings = comparer.findings
    move_to_shared(findings, view)

    def fitting(node: YamlMap) -> int:
        return findings.fitting[id(node)]

    outcome.suggester = Suggester(view, spec.parent, fitting)
    outcome.suggestions = outcome.suggester.suggest_all(findings)
    return outcome


def _take(record: Record, comparer: Comparer, outcome: Outcome) -> None:
    if isinstance(record, Unusable):
        outcome.skip(record.reason, record.where)
        return
    if isinstance(record, Report):
        operation = comparer.view.operation(record.operation)
        address = record.operation
    else:
        operation = comparer.view.operation(record.operation, record.method, record.path)
        address = record.operation or f"{record.method} {record.path}"
    if operation is None:
        outcome.strangers["".join(c if c.isprintable() else "?" for c in address[:120])] += 1
        return
    taken: str | None
    if isinstance(record, Capture):
        taken = comparer.capture(operation, record)
    else:
        taken = comparer.report(operation, record)
    if taken is not None:
        outcome.skip(taken, address)


def told(outcome: Outcome) -> list[str]:
    """The outcome as lines for a terminal."""
    lines: list[str] = []
    for suggestion in outcome.suggestions:
        lines += _told(suggestion, outcome)
    for address, count in outcome.strangers.items():
        lines.append(f"unknown operation {address}: {count} records; `new` drafts its resource")
    for why, count in outcome.skipped.items():
        lines.append(f"not compared: {count} records, first {outcome.first[why]}: {why}")
    ready, total = len(outcome.ready), len(outcome.suggestions)
    lines.append(f"{total} differences in {outcome.records} records, {ready} with a change ready")
    return lines


def _told(suggestion: Suggestion, outcome: Outcome) -> list[str]:
    finding = suggestion.finding
    assert outcome.suggester is not None
    view = outcome.suggester.view
    owner = view.names.get(id(view.owner(finding.holder)), "")
    name = finding.name if finding.name.isascii() and finding.name.isidentifier() else None
    shown = name or masked(finding.name)
    operations = list(finding.where.items())
    first, path = operations[0]
    more = f" and {len(operations) - 1} more" if len(operations) > 1 else ""
    path = path if name else "..."
    answers = f"{finding.answers} answer{'s' if finding.answers != 1 else ''}"
    seen = f"{answers} of {first}{more} ({path}): {finding.seen.told()}"
    head = f"{suggestion.file}:{suggestion.line}: {owner}.{shown}: {finding.kind}, {seen}"
    reason = [f"      # not changed: {suggestion.reason}"] if suggestion.reason else []
    return [
        head,
        *(line if line[:1] == " " else f"      {line}" for line in suggestion.lines),
        *reason,
    ]


def apply(spec: Path, outcome: Outcome) -> list[str]:
    """Write the ready changes; returns a line for each file.

    Raises:
        ApplyError: the spec would be faulty with them, or a file changed meanwhile; nothing is changed.
    """
    assert outcome.suggester is not None
    edits: dict[str, list[Edit]] = {}
    left = 0
    for suggestion in outcome.ready:
        listed = edits.setdefault(suggestion.file, [])
        if any(edit.meets(other) for edit in suggestion.edits for other in listed):
            left += 1
        else:
            listed.extend(suggestion.edits)
    old = {file: outcome.suggester.sources[file].text for file in edits}
    new: dict[str, str] = {}
    for file, listed in edits.items():
        try:
            new[file] = outcome.suggester.sources[file].apply(listed)
        except EditError as error:
            raise ApplyError(f"{file}: {error}", []) from None
        if read_text(Path(file)) != old[file]:
            raise ApplyError(f"{file}: was changed meanwhile; run again", [])
    known = {(problem.rule, problem.message) for problem in faults(spec)}
    done = False
    try:
        _write(new)
        fresh = [p for p in faults(spec) if (p.rule, p.message) not in known]
        if fresh:
            raise ApplyError("nothing changed: the spec would not pass its checks", fresh)
        done = True
    finally:
        if not done:
            _write(old)
    told = [f"{file}: {len(listed)} changes" for file, listed in edits.items()]
    return [*told, f"{left} changes meet others in one line: run again"] if left else told


def _write(texts: dict[str, str]) -> None:
    for file, text in texts.items():
        write_text(Path(file), text)
