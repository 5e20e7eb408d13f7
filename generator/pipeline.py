"""The pipeline, one direction: load, check, model, render, format, compare, write.

A run does again only what changed since the last one, and everything when something is wrong, so that what it says
of a spec never depends on the run before.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from . import output
from .bundle import Bundle
from .formatting import FormatError, Formatter, style
from .hashing import digest
from .ir import Api
from .kept import outputs_on_disk
from .layout import BUNDLE_FILE, module_file
from .memory import Known, Memory, listing_hash, tools_hash
from .model import make_model
from .names import module_path
from .output import Manifest, Package, Plan
from .problems import Place, Problem, Problems, SpecError
from .reading import Timings, load, start_checks
from .render import Renderer, static_files
from .trees import Trees


@dataclass(frozen=True, slots=True)
class Result:
    """A finished run, not yet written."""

    package: Package
    plan: Plan
    manifest: Manifest
    memory: Memory
    trees: Trees

    def write(self, force: bool = False) -> None:
        """Write the package.

        Raises:
            SpecError: a file was edited by hand or is not the generator's, and `force` is not set.
        """
        found = output.refusals(self.package, self.plan)
        if found and (not force or self.plan.linked):
            raise SpecError(tuple(found))
        output.apply(self.package, self.plan, self.manifest)
        # Without these the next run is slower, and nothing else.
        if not self.package.memory.is_symlink():
            with suppress(OSError):
                self.trees.save()
                self.memory.save(self.package)


@dataclass(frozen=True, slots=True)
class _Made:
    """The files of the package, and their hashes before formatting where they come from a template."""

    files: dict[str, bytes]
    before: dict[str, str]
    kept: frozenset[str]
    parts: dict[str, Known]


def build(
    spec: Path,
    package: Package,
    timings: Timings | None = None,
    use_cache: bool = True,
    crew: Executor | None = None,
    memory: Memory | None = None,
) -> Result:
    """Everything but the writing.

    Args:
        use_cache: whether to believe what earlier runs left; the result is the same.
        crew: worker processes to share the work with.
        memory: what the last run left, where it is at hand already.

    Raises:
        SpecError: the spec has problems; nothing was written.
    """
    timings = timings or Timings()
    with timings.step("load"):
        memory = memory or Memory.load(package, tools_hash())
        known = memory.parts if use_cache else {}
    old = Manifest.load(package.manifest)
    trees = Trees(package.memory / "trees.bin" if use_cache else None)
    problems = Problems()
    bundle = load(spec, problems, timings, trees)
    found = Problems(dict(problems.found))
    reusable = old if use_cache and old.style == style() else Manifest()
    maker = _Maker(spec, package, bundle, reusable, timings, crew)
    try:
        made = maker.make(problems, known)
    except SpecError:
        if not known:
            raise
        made = maker.make(found, {})
    with timings.step("compare"):
        new = Manifest(style())
        for path, data in made.files.items():
            after = digest(data)
            new.files[path] = (made.before.get(path, after), after)
        todo = output.plan(package, old, made.files, made.kept)
    listing = listing_hash(spec) if bundle.owners else ""
    left = Memory(memory.tools, bundle.files, listing, digest(new.dump()), made.parts)
    return Result(package, todo, new, left, trees)


@dataclass(frozen=True, slots=True)
class _Maker:
    spec: Path
    package: Package
    bundle: Bundle
    old: Manifest
    timings: Timings
    crew: Executor | None

    def make(self, problems: Problems, known: Mapping[str, Known]) -> _Made:
        """Check what changed, and make the files of it."""
        with self.timings.step("compare"):
            there = outputs_on_disk(known, self.bundle.units, self.package, self.old)
        finish = start_checks(self.bundle, problems, self.timings, known, self.crew)
        formatter = Formatter(self.crew)
        try:
            api = self._model({k: v for k, v in known.items() if v.outputs.keys() <= there.keys()})
            kept = {path for key in api.kept for path in known[key].outputs}
            before = {p: hash for k in api.kept for p, hash in known[k].outputs.items()}
            same = {path: there[path] for path in kept}
            with self.timings.step("render"):
                for file in Renderer().files(api, kept):
                    before[file.path] = digest(file.text.encode())
                    found = self._formatted(file.path, before[file.path])
                    if found is None:
                        formatter.add(file)
                    else:
                        same[file.path] = found
        except Exception:
            # What the checks have to say comes first, and explains why a later step stumbled.
            finish()
            raise
        finish()
        files = self._others(before)
        with self.timings.step("format"):
            files |= same | self._results(formatter)
        return _Made(files, before, frozenset(kept), self._facts(api, known, before))

    def _model(self, known: Mapping[str, Known]) -> Api:
        problems = Problems()
        with self.timings.step("model"):
            api = make_model(self.bundle, problems, known)
        problems.stop_if_any()
        return api

    def _formatted(self, path: str, before: str) -> bytes | None:
        """What is on disk, where both hashes say that it is what black would write again."""
        hashes = self.old.files.get(path)
        if hashes is None or hashes[0] != before:
            return None
        return output.intact(self.package.path(path), hashes[1])

    def _others(self, rendered: Mapping[str, str]) -> dict[str, bytes]:
        # Sandbox and command line speak this API's protocol; a document that is not split into resources
        # is another API's.
        files = dict(static_files(whole=bool(self.bundle.owners)))
        files[BUNDLE_FILE] = self.bundle.json()
        for path in rendered:
            if path in files:
                message = f"a module or resource would take the place of the package's own {path}"
                problem = Problem(Place(self.spec.as_posix()), "name-clash", message)
                raise SpecError((problem,))
        return files

    def _results(self, formatter: Formatter) -> dict[str, bytes]:
        try:
            return {path: text.encode() for path, text in formatter.results().items()}
        except FormatError as error:
            message = f"the templates made what is no Python, please report it: {error}"
            place = Place(self.spec.as_posix())
            raise SpecError((Problem(place, "template-fault", message),)) from None

    def _facts(
        self, api: Api, known: Mapping[str, Known], before: Mapping[str, str]
    ) -> dict[str, Known]:
        """What the next run may know of each part."""
        modules = {module_file(module.path): module for module in api.modules}
        facts: dict[str, Known] = {}
        for key, unit in self.bundle.units.items():
            outputs = {path: before[path] for path in unit.outputs if path in before}
            path = module_path(key)
            module = modules.get(module_file(path)) if path is not None else None
            if key in api.kept:
                names, uses = known[key].names, known[key].uses
            elif module is None:
                names, uses = (), ()
            else:
                names = tuple(map(str, module.names))
                uses = tuple(sorted({item.module for item in module.imports}))
            model = api.keys[key] if module is None or module.closed else ""
            facts[key] = Known(unit.content, model, outputs, names, uses)
        return facts
