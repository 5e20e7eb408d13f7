"""From the files of a spec to a bundle that keeps every rule."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from . import lint
from .bundle import Bundle, make_bundle
from .memory import Known
from .problems import Problems, SpecError
from .sources import load_sources
from .support import check_support
from .trees import Trees
from .units import focus
from .validate import start_validation


@dataclass(slots=True)
class Timings:
    """Seconds by step, for `--timings`."""

    steps: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            self.steps[name] = self.steps.get(name, 0.0) + time.perf_counter() - start


def load(spec: Path, problems: Problems, timings: Timings, trees: Trees | None = None) -> Bundle:
    """The bundle of a spec; problems are added that do not keep it from being looked at further.

    Raises:
        SpecError: with every problem found so far, when it makes no sense to go on.
    """
    with timings.step("load"):
        sources = load_sources(spec, Path.cwd(), problems, trees)
        if sources is None:
            raise SpecError(tuple(problems))
        bundle = make_bundle(sources, problems)
    if any(problem.rule.startswith(("yaml-", "file-", "ref-")) for problem in problems):
        raise SpecError(tuple(problems))
    return bundle


def start_checks(
    bundle: Bundle,
    problems: Problems,
    timings: Timings,
    known: Mapping[str, Known] | None = None,
    crew: Executor | None = None,
) -> Callable[[], None]:
    """Hold the bundle against every rule, in part in the background when there is a crew.

    Args:
        known: what is known of the parts, by their keys. One that was found good is not looked at again.

    Returns:
        What waits for the end. It raises SpecError with all problems, if there are any.
    """
    known, units = known or {}, bundle.units
    stale = {k for k, unit in units.items() if k not in known or known[k].checked != unit.content}
    whole = len(stale) == len(units)
    part = bundle.document if whole else focus(bundle.document, units, stale)
    check_support(bundle.document, problems)
    wait = start_validation(part, problems, crew) if whole or stale else _nothing

    def finish() -> None:
        with timings.step("lint"):
            lint.check(bundle, problems, part)
        with timings.step("validate"):
            wait()
        problems.stop_if_any()

    if crew is not None and not problems:
        return finish
    finish()
    return _nothing


def read_bundle(spec: Path, timings: Timings | None = None) -> Bundle:
    """Load, bundle and check a spec.

    Raises:
        SpecError: with every problem that the steps so far could find.
    """
    timings, problems = timings or Timings(), Problems()
    bundle = load(spec, problems, timings)
    start_checks(bundle, problems, timings)()
    return bundle


def _nothing() -> None:
    """There is nothing to wait for."""
