"""The commands of the maintainer."""

from __future__ import annotations

import atexit
import gc
import json
import re
import sys
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from .output import Package, refusals
from .problems import SpecError

SPEC = Path("spec/openapi.yaml")
OUT = Path("generated")
PACKAGE = "kingdee_xingchen"
# So many changed files of the spec are little work.
_FEW = 8

_spec = click.option(
    "--spec", type=click.Path(path_type=Path), default=SPEC, show_default=True,
    help="The root document.",
)  # fmt: skip
_out = click.option(
    "--out", type=click.Path(path_type=Path), default=OUT, show_default=True,
    help="The folder that the package goes into.",
)  # fmt: skip
_package = click.option("--package", default=PACKAGE, show_default=True, help="Its import name.")


# Commands that are imported only when they are asked for: name -> module with a `command`.
_LATER = {
    "diff": "generator.diff.command",
    "drift": "generator.drift.cli",
    "new": "generator.scaffold.cli",
}


class _Group(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *_LATER})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in _LATER:
            found: click.Command = import_module(_LATER[cmd_name]).command
            return found
        return super().get_command(ctx, cmd_name)


@click.group(cls=_Group)
def main() -> None:
    """Make the client from the spec, and keep it true."""
    # A short run that keeps all it makes: looking for garbage costs a third of it and finds none.
    gc.disable()
    atexit.register(gc.freeze)


@main.command()
@_spec
@_out
@_package
@click.option("--force", is_flag=True, help="Overwrite files that were changed by hand.")
@click.option("--no-cache", is_flag=True, help="Do everything anew; the bytes are the same.")
@click.option("--timings", "show", is_flag=True, help="Say where the time went.")
@click.option("--watch", "stay", is_flag=True, help="Again on every save, until Ctrl-C.")
def generate(
    spec: Path, out: Path, package: str, force: bool, no_cache: bool, show: bool, stay: bool
) -> None:
    """Write the package; says in one line what changed."""
    target = Package(out, _package_name(package))
    if stay:
        from .watch import Watcher, watch

        with _crew() as crew:
            watch(Watcher(spec, target, force, not no_cache, crew), click.echo)
        return
    from .memory import Memory, tools_hash
    from .shortcut import changes, untouched

    memory = Memory.load(target, tools_hash())
    changed = None if no_cache else changes(spec, memory)
    files = untouched(target, memory) if changed == 0 and not show else None
    if files is not None:
        click.echo(f"{target.folder.as_posix()}: nothing changed, {files} files")
        return
    timings: dict[str, float] = {}
    with _crew(changed) as crew, _failures(target):
        from .pipeline import build
        from .reading import Timings

        steps = Timings(timings)
        with steps.step("total"):
            result = build(spec, target, steps, not no_cache, crew, memory)
            with steps.step("write"):
                result.write(force)
    wrote, removed = len(result.plan.write), len(result.plan.delete)
    total = len(result.manifest.files)
    what = f"{wrote} written, {removed} removed" if wrote or removed else "nothing changed"
    click.echo(f"{target.folder.as_posix()}: {what}, {total} files")
    if show:
        for name, seconds in timings.items():
            click.echo(f"{name:>10} {seconds * 1000:8.0f} ms")


@main.command()
@_spec
@_out
@_package
@click.option("--no-cache", is_flag=True, help="Believe neither the manifest nor earlier runs.")
def check(spec: Path, out: Path, package: str, no_cache: bool) -> None:
    """Find problems of the spec, and a package that is stale or edited by hand; exit 1 then."""
    target = Package(out, _package_name(package))
    with _crew() as crew, _failures(target):
        from .pipeline import build

        result = build(spec, target, use_cache=not no_cache, crew=crew)
    found = [str(problem) for problem in refusals(target, result.plan)]
    stale = [p for p in result.plan.write if p not in result.plan.edited + result.plan.foreign]
    for path in [*stale, *result.plan.delete]:
        shown = target.path(path).as_posix()
        found.append(f"{shown}:1:1: output-stale: differs from the spec; run generate")
    manifest = target.manifest.read_bytes() if target.manifest.is_file() else b""
    if not found and manifest != result.manifest.dump():
        shown = target.manifest.as_posix()
        found.append(f"{shown}:1:1: output-stale: differs from the spec; run generate")
    for line in found:
        click.echo(line, err=True)
    if found:
        click.echo(f"{len(found)} problems", err=True)
        sys.exit(1)
    click.echo(f"{spec.as_posix()}: clean, {len(result.manifest.files)} files up to date")


@main.command()
@_spec
@click.option("--output", "-o", type=click.Path(path_type=Path), help="A file; default stdout.")
def bundle(spec: Path, output: Path | None) -> None:
    """Write the spec as one OpenAPI document (JSON)."""
    from .reading import read_bundle

    try:
        data = read_bundle(spec).json()
    except SpecError as error:
        _fail(error)
    if output is None:
        click.echo(data, nl=False)
    else:
        output.write_bytes(data)


@main.command()
@_spec
@click.option("--json", "as_json", is_flag=True, help="A JSON list of objects.")
def ops(spec: Path, as_json: bool) -> None:
    """List the operations: id, method, path, title, editions, status."""
    from .listing import list_operations, table
    from .reading import read_bundle

    try:
        rows = list_operations(read_bundle(spec))
    except SpecError as error:
        _fail(error)
    click.echo(json.dumps(rows, ensure_ascii=False, indent=1) if as_json else table(rows))


@main.command("coverage")
@_spec
@click.option("--write", type=click.Path(path_type=Path), help="Put it into this Markdown file.")
def coverage_command(spec: Path, write: Path | None) -> None:
    """Count operations, schemas and fields by module."""
    from .listing import coverage, replace_section
    from .reading import read_bundle

    try:
        text = coverage(read_bundle(spec))
    except SpecError as error:
        _fail(error)
    if write is None:
        click.echo(text, nl=False)
        return
    old = write.read_text("utf-8")
    new = replace_section(old, "coverage", text)
    if new is None:
        click.echo(f"{write}: has no lines <!-- coverage --> and <!-- /coverage -->", err=True)
        sys.exit(1)
    if new != old:
        write.write_text(new, "utf-8")


def _package_name(name: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,60}", name):
        raise click.BadParameter(f"{name!r} is no package name (small letters, digits, _)")
    return name


def _crew(changed: int | None = None) -> AbstractContextManager[Executor | None]:
    from .crew import crew

    # More than one would be in each other's way when there is little to do.
    return crew(1) if changed is not None and changed <= _FEW else crew()


@contextmanager
def _failures(target: Package) -> Iterator[None]:
    """Turns what can go wrong in a run into a sentence and exit code 1."""
    try:
        yield
    except SpecError as error:
        _fail(error)
    except BrokenExecutor:
        click.echo("a worker process died, maybe for want of memory; nothing written", err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(
            f"{error.filename or target.folder}: cannot be written: {error.strerror}", err=True
        )
        sys.exit(1)


def _fail(error: SpecError) -> NoReturn:
    for problem in error.problems:
        click.echo(str(problem), err=True)
    count = len(error.problems)
    click.echo(f"{count} problem{'s' if count != 1 else ''}; nothing written", err=True)
    sys.exit(1)
