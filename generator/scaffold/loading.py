"""The spec as the maintainer's commands read it, open titles and all; and writing of its files."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from .. import lint
from ..bundle import Bundle, make_bundle
from ..model import make_model
from ..problems import Problem, Problems, SpecError
from ..sources import load_sources
from ..support import check_support
from ..validate import validate

_UNREADABLE = ("yaml-", "ref-", "file-unreadable", "file-too-large")


def load(spec: Path) -> Bundle:
    """Read and bundle a spec without judging it.

    Raises:
        SpecError: it cannot be read.
    """
    problems = Problems()
    sources = load_sources(spec, Path.cwd(), problems)
    if sources is None:
        raise SpecError(tuple(problems))
    bundle = make_bundle(sources, problems)
    if any(problem.rule.startswith(_UNREADABLE) for problem in problems):
        raise SpecError(tuple(problems))
    return bundle


def faults(spec: Path) -> list[Problem]:
    """Everything wrong with a spec, also what later steps find, but for titles that are left open."""
    problems = Problems()
    try:
        bundle = load(spec)
    except SpecError as error:
        return list(error.problems)
    validate(bundle.document, problems)
    lint.check(bundle, problems)
    if all(problem.rule == "title-todo" for problem in problems):
        check_support(bundle.document, problems)
        make_model(bundle, problems)
    return [problem for problem in problems if problem.rule != "title-todo"]


def write_text(path: Path, text: str) -> None:
    """Replace a file, or make it with its folder, atomically; line ends stay as they are in `text`."""
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        os.chmod(name, mode)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def read_text(path: Path) -> str:
    """The text of a file with its line ends as they are."""
    with path.open(encoding="utf-8", newline="") as stream:
        return stream.read()
