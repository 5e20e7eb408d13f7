"""`generate --watch`: regenerate on every save, one line a run."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor
from dataclasses import dataclass, field
from pathlib import Path

from .output import Package
from .pipeline import build
from .problems import SpecError, shown
from .render import TEMPLATES

POLL = 0.3
# A save of several files, or in several steps, is one change: it is over when nothing moves for this long.
SETTLE = 0.05
_SPEC_ENDINGS = {".yaml", ".yml", ".json"}

Stamp = tuple[int, int]


@dataclass(slots=True)
class Watcher:
    """Runs the generator when a file of the spec or a template has changed.

    Changes are found by size and time of modification. The generator's own code is not watched.
    """

    spec: Path
    package: Package
    force: bool = False
    use_cache: bool = True
    crew: Executor | None = None
    templates: Path = TEMPLATES
    clock: Callable[[], str] = field(default=lambda: time.strftime("%H:%M:%S"))
    _known: dict[Path, Stamp] = field(default_factory=dict)

    def changed(self) -> list[Path]:
        """The files that are new, gone or other than at the last look."""
        now = {path: stamp for path in self._files() if (stamp := _stamp(path)) is not None}
        before, self._known = self._known, now
        return sorted(p for p in before.keys() | now.keys() if before.get(p) != now.get(p))

    def run(self, changed: list[Path] | None = None) -> str:
        """Generate; returns the line to show: time, what changed, and the result or first problem."""
        start = time.perf_counter()
        what = f"{_names(changed)}: " if changed else ""
        try:
            result = build(self.spec, self.package, use_cache=self.use_cache, crew=self.crew)
            result.write(self.force)
        except BrokenExecutor:
            # A worker died; from now on it goes without.
            self.crew = None
            return self.run(changed)
        except SpecError as error:
            more = len(error.problems) - 1
            rest = f" (and {more} more)" if more else ""
            return f"{self.clock()} {error.problems[0]}{rest}"
        except Exception as error:
            # A template that is just being written can fail in any way, and must not end the watch.
            return f"{self.clock()} {what}{_failure(error)}"
        wrote, removed = len(result.plan.write), len(result.plan.delete)
        told = f"{wrote} written, {removed} removed" if wrote or removed else "nothing changed"
        return f"{self.clock()} {what}{told}, {time.perf_counter() - start:.1f} s"

    def _files(self) -> Iterator[Path]:
        yield self.spec
        if _has_parts(self.spec):
            for path in self.spec.parent.rglob("*"):
                if path.suffix in _SPEC_ENDINGS and not path.name.startswith("."):
                    yield path
        for path in self.templates.rglob("*"):
            hidden = path.name.startswith(".") or path.name.endswith(("~", ".swp", ".pyc"))
            if not hidden and "__pycache__" not in path.parts:
                yield path


def watch(
    watcher: Watcher, say: Callable[[str], object], sleep: Callable[[float], object] = time.sleep
) -> None:
    """Run once, then after every save, until the person interrupts (Ctrl-C)."""
    try:
        watcher.changed()
        _run(watcher, say)
        while True:
            sleep(POLL)
            changed = watcher.changed()
            if changed:
                sleep(SETTLE)
                while more := watcher.changed():
                    changed = sorted({*changed, *more})
                    sleep(SETTLE)
                _run(watcher, say, changed)
    except KeyboardInterrupt:
        say("stopped")


def _run(watcher: Watcher, say: Callable[[str], object], changed: list[Path] | None = None) -> None:
    say(watcher.run(changed))
    # The command line switches the collector off, which only a single run can afford.
    gc.collect()


def _stamp(path: Path) -> Stamp | None:
    """Time and size of a file; None for what is no file, or gone."""
    try:
        state = path.stat()
    except OSError:
        return None
    return (state.st_mtime_ns, state.st_size) if path.is_file() else None


def _has_parts(spec: Path) -> bool:
    """Whether the files around the root document are of it; a document of one file may lie anywhere."""
    try:
        return b"x-resources" in spec.read_bytes()
    except OSError:
        return False


def _names(changed: list[Path]) -> str:
    first = shown(changed[0], Path.cwd())
    return first if len(changed) == 1 else f"{first} and {len(changed) - 1} more"


def _failure(error: Exception) -> str:
    text = " ".join(str(error).split())[:200]
    place = getattr(error, "filename", None) or getattr(error, "name", None)
    line = getattr(error, "lineno", None)
    where = f"{place}:{line}: " if isinstance(place, str) and line else ""
    return f"{where}{type(error).__name__}: {text}"
