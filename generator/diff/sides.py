"""The two sides of a comparison: found, read, and made into a model."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from msgspec import structs

from ..bundle import Bundle, make_bundle
from ..ir import Api
from ..model import make_model
from ..problems import Place, Problem, Problems, SpecError
from ..sources import load_sources
from ..validate import validate
from .gitrepo import GitError, files_at, in_repository, prefix_of, resolve_revision

_FATAL = ("yaml-", "file-", "ref-")
# A file that nothing reads; the return codes within a bundle, which are in place already.
_MILD = ("file-unused", "errors-form")


class SideError(Exception):
    """A sentence about why a side cannot be read."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a side comes from: a root document on disk, or files at a commit."""

    label: str
    root: Path
    files: dict[str, bytes] | None = None
    commit: str | None = None

    def same(self, other: Origin) -> bool:
        """Whether both have the same bytes, so that there is nothing to compare."""
        if self.root.suffix == other.root.suffix == ".yaml" and self.root.name == other.root.name:
            try:
                return self._contents() == other._contents()
            except OSError:
                return False  # Reading it says what is wrong.
        return False

    def _contents(self) -> dict[str, bytes]:
        if self.files is not None:
            start = self.root.parent.as_posix() + "/" if self.root.parent.parts else ""
            return {p.removeprefix(start): d for p, d in self.files.items() if p.endswith(".yaml")}
        folder = self.root.parent
        return {
            p.relative_to(folder).as_posix(): p.read_bytes()
            for p in folder.rglob("*.yaml")
            if p.is_file()
        }


@dataclass(frozen=True, slots=True)
class Side:
    """A spec that was read. `api` is None when no model can be made of it; `notes` say so."""

    label: str
    bundle: Bundle
    api: Api | None
    notes: tuple[str, ...]
    prefix: str = ""

    def shown(self, place: Place) -> Place:
        """The place with the revision before the file, as git spells it."""
        return structs.replace(place, file=self.prefix + place.file) if self.prefix else place


def locate(argument: str | None, spec: Path) -> Origin:
    """What `argument` names: a file, a folder, or a revision; None is the work tree's own spec.

    Raises:
        SideError: it names nothing that can be compared.
    """
    if argument is None:
        if not spec.is_file():
            raise SideError(f"there is no file {spec.as_posix()}; name one with --spec")
        return Origin("work tree", spec)
    path = Path(argument)
    try:
        is_file, is_folder = path.is_file(), path.is_dir()
    except OSError as error:
        raise SideError(f"{argument[:80]!r} cannot be read: {error.strerror}") from None
    if is_file:
        return Origin(path.as_posix(), path)
    if is_folder:
        candidates = [path / spec.name] + ([] if spec.is_absolute() else [path / spec])
        for candidate in candidates:
            if candidate.is_file():
                return Origin(path.as_posix(), candidate)
    return _at_revision(argument, spec, is_folder)


def _at_revision(argument: str, spec: Path, is_folder: bool) -> Origin:
    folder = spec.parent if spec.parent.is_dir() else Path()
    commit = resolve_revision(folder, argument)
    if commit is None:
        if is_folder:
            raise SideError(f"the folder {argument} holds no {spec.name}")
        known = "a file, a folder"
        if not in_repository(folder):
            raise SideError(
                f"{argument!r} is not {known}, and there is no git repository to look for a revision"
            )
        raise SideError(f"{argument!r} is not {known} or a git revision")
    try:
        files, prefix = files_at(folder, commit), prefix_of(folder)
    except GitError as error:
        raise SideError(f"the spec at {argument} cannot be read: {error}") from None
    root = prefix + (spec.name if spec.parent.is_dir() else spec.as_posix())
    if root not in files:
        raise SideError(f"{argument} has no {root}")
    return Origin(argument, Path(root), files, commit)


def read(origin: Origin) -> Side:
    """Read a side, and make the model of it where that is possible.

    An older revision may break rules that came later, so only what makes a spec unreadable stops.

    Raises:
        SideError: it cannot be read; the text is one problem a line.
    """
    if origin.files is None:
        return _read(origin.label, origin.root, Path.cwd(), "")
    with tempfile.TemporaryDirectory(prefix="spec-") as name:
        top = Path(name).resolve()
        for relative, data in origin.files.items():
            if relative.endswith((".yaml", ".yml", ".json")):
                path = top / relative
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        return _read(origin.label, top / origin.root, top, f"{origin.label}:")


def _read(label: str, path: Path, cwd: Path, prefix: str) -> Side:
    problems = Problems()
    sources = load_sources(path, cwd, problems)
    bundle = make_bundle(sources, problems) if sources is not None else None
    if bundle is None or any(map(_fatal, problems)):
        raise SideError(_listed(label, problems, prefix))
    try:
        api = make_model(bundle, problems)
        notes = _notes(label, problems)
    except (SpecError, AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        # An invalid document breaks the assumptions of the model; the validator says what is wrong.
        _refuse_invalid(label, bundle, prefix)
        api = None
        notes = (f"{label}: no model can be made ({type(error).__name__}); API compared only",)
    if not prefix and (notes or api is None or not api.groups):
        # What was committed has been checked; anything else may be half an edit, or no spec at all.
        _refuse_invalid(label, bundle, prefix)
    return Side(label, bundle, api, notes, prefix)


def _refuse_invalid(label: str, bundle: Bundle, prefix: str) -> None:
    found = Problems()
    validate(bundle.document, found)
    if found:
        raise SideError(_listed(label, found, prefix))


def _fatal(problem: Problem) -> bool:
    return problem.rule.startswith(_FATAL) and problem.rule not in _MILD


def _notes(label: str, problems: Problems) -> tuple[str, ...]:
    told = [problem for problem in problems if problem.rule not in _MILD]
    if not told:
        return ()
    count = f"{len(told)} problem{'s' if len(told) > 1 else ''}"
    return (f"{label} has {count}, its Python names may be off; the first: {told[0]}",)


def _listed(label: str, problems: Problems, prefix: str) -> str:
    lines = [f"{prefix}{problem}" for problem in problems]
    more = [f"... and {len(lines) - 20} more"] if len(lines) > 20 else []
    return "\n".join([*lines[:20], *more, f"{label} cannot be read"])
