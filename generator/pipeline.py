"""The pipeline, one direction: load, check, model, render, format, write."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from . import lint, output
from .bundle import Bundle, make_bundle
from .formatting import FormatError, format_all, style
from .ir import Api
from .model import make_model
from .output import Manifest, Package, Plan
from .problems import Place, Problem, Problems, SpecError
from .render import Renderer, static_files
from .sources import load_sources
from .support import check_support
from .validate import validate

BUNDLE_FILE = "openapi.json"


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


def read_bundle(spec: Path, timings: Timings | None = None) -> Bundle:
    """Load, bundle and check a spec.

    Raises:
        SpecError: with every problem that the steps so far could find.
    """
    timings = timings or Timings()
    problems = Problems()
    with timings.step("load"):
        sources = load_sources(spec, Path.cwd(), problems)
        if sources is None:
            raise SpecError(tuple(problems))
        bundle = make_bundle(sources, problems)
    if any(problem.rule.startswith(("yaml-", "file-", "ref-")) for problem in problems):
        raise SpecError(tuple(problems))
    check_support(bundle.document, problems)
    with timings.step("validate"):
        validate(bundle.document, problems)
    with timings.step("lint"):
        lint.check(bundle, problems)
    problems.stop_if_any()
    return bundle


def read_model(spec: Path, timings: Timings | None = None) -> tuple[Bundle, Api]:
    """Like `read_bundle`, and the model of it."""
    timings = timings or Timings()
    bundle = read_bundle(spec, timings)
    problems = Problems()
    with timings.step("model"):
        api = make_model(bundle, problems)
    problems.stop_if_any()
    return bundle, api


@dataclass(frozen=True, slots=True)
class Result:
    """A finished run, not yet written."""

    package: Package
    plan: Plan
    manifest: Manifest
    sources: tuple[str, ...]

    def write(self, force: bool = False) -> None:
        """Write the package.

        Raises:
            SpecError: a file was edited by hand or is not the generator's, and `force` is not set.
        """
        found = output.refusals(self.package, self.plan)
        if found and (not force or self.plan.linked):
            raise SpecError(tuple(found))
        output.apply(self.package, self.plan, self.manifest)


def build(
    spec: Path, package: Package, timings: Timings | None = None, use_cache: bool = True
) -> Result:
    """Everything but the writing.

    Raises:
        SpecError: the spec has problems; nothing was written.
    """
    timings = timings or Timings()
    bundle, api = read_model(spec, timings)
    with timings.step("render"):
        rendered = Renderer().render(api)
    # Sandbox and command line speak this API's protocol; a document that is not split into resources
    # is another API's.
    files: dict[str, bytes] = dict(static_files(whole=bool(bundle.owners)))
    for path in rendered:
        if path in files:
            raise SpecError((_clash(spec, path),))
    files[BUNDLE_FILE] = bundle.json().encode()
    old = Manifest.load(package.manifest)
    try:
        with timings.step("format"):
            formatted = _format(rendered, package, old if use_cache else Manifest())
    except FormatError as error:
        message = f"the templates made what is no Python, please report it: {error}"
        raise SpecError((Problem(Place(spec.as_posix()), "template-fault", message),)) from None
    files.update({path: text.encode() for path, text in formatted.items()})
    new = Manifest(style())
    for path, data in files.items():
        source = rendered[path].encode() if path in rendered else data
        new.files[path] = (output.digest(source), output.digest(data))
    with timings.step("compare"):
        todo = output.plan(package, old, files)
    return Result(package, todo, new, bundle.files)


def _format(rendered: dict[str, str], package: Package, old: Manifest) -> dict[str, str]:
    """Reuse what is on disk where both hashes say that it is what black would write again."""
    known: dict[str, str] = {}
    for path, text in rendered.items():
        before, after = old.files.get(path, ("", ""))
        if old.style == style() and before == output.digest(text.encode()):
            try:
                data = package.path(path).read_bytes()
            except OSError:
                continue
            if output.digest(data) == after:
                known[path] = data.decode()
    fresh = format_all({path: text for path, text in rendered.items() if path not in known})
    return {path: known.get(path) or fresh.get(path, "") for path in rendered}


def _clash(spec: Path, path: str) -> Problem:
    message = f"a module or resource would take the place of the package's own {path}"
    return Problem(Place(spec.as_posix()), "name-clash", message)
