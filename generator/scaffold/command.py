"""`python -m generator new`: from samples to a resource file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..problems import shown
from .draft import Draft
from .loading import load, write_text
from .register import entry_for
from .samples import Role, read_samples

RESOURCE = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\Z")
_LONG = 300


class RefusedError(Exception):
    """The file is not written; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for. `out` None is the place by convention, `<module>/<resource>.yaml`."""

    resource: str
    spec: Path
    files: Sequence[tuple[Path, Role | None]]
    title: str | None = None
    out: Path | None = None
    register: bool = False
    force: bool = False


def run(request: Request) -> list[str]:
    """Write the file; returns what to tell the person.

    Raises:
        RefusedError: the name is not one, or the file is there already.
        SampleError: a sample cannot be used.
        SpecError: the spec cannot be read.
    """
    if not RESOURCE.match(request.resource):
        raise RefusedError(f"{request.resource!r} must be <module>.<resource>, like scm.some_bill")
    part = request.resource.replace(".", "/")
    usual = request.spec.parent / f"{part}.yaml"
    out = request.out or usual
    if request.register and out.resolve() != usual.resolve():
        raise RefusedError(f"only {shown(usual, Path.cwd())} can be registered; leave out --out")
    if (out.exists() or out.is_symlink()) and not request.force:
        raise RefusedError(f"{shown(out, Path.cwd())} is there already; --force overwrites it")
    entry = entry_for(request.spec, part)
    draft = Draft(load(request.spec), request.resource, request.title, read_samples(request.files))
    try:
        text = draft.text()
    except KeyError as error:
        raise RefusedError(f"common.yaml needs the schema {error.args[0]}") from None
    write_text(out, text)
    if request.register and not entry.there:
        entry.add()
    told = _told(out, text, draft.notes)
    if not entry.there and not request.register:
        where = f"{shown(entry.file, Path.cwd())}:{entry.after}"
        told += [f"add to x-resources, after {where}:", entry.line]
    return told


def _told(out: Path, text: str, notes: list[str]) -> list[str]:
    todo = sum(line.count("TODO") for line in text.split("\n"))
    length = text.count("\n")
    told = [f"{shown(out, Path.cwd())}: {length} lines, {todo} titles to fill in (TODO)"]
    if length > _LONG:
        told.append(f"note: longer than {_LONG} lines; move line schemas to a ..._lines.yaml")
    return told + [f"note: {note}" for note in notes]
