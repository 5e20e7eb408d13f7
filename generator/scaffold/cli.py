"""The command line of `new`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..problems import SpecError
from .command import RefusedError, Request, run
from .samples import Role, SampleError

_file = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("new")
@click.argument("resource")
@click.option("--from", "guessed", type=_file, multiple=True, help="A sample; its kind is guessed.")
@click.option("--list", "lists", type=_file, multiple=True, help="An answer with rows.")
@click.option("--detail", type=_file, multiple=True, help="An answer with one document.")
@click.option("--save", type=_file, multiple=True, help="The body of a save.")
@click.option("--title", help="The Chinese title of the resource.")
@click.option("--out", type=click.Path(path_type=Path), help="Where to, when not by convention.")
@click.option("--register", is_flag=True, help="Add its line to x-resources too.")
@click.option("--force", is_flag=True, help="Overwrite the file.")
@click.option(
    "--spec", type=click.Path(path_type=Path), default=Path("spec/openapi.yaml"),
    show_default=True, help="The root document.",
)  # fmt: skip
def command(
    resource: str, guessed: tuple[Path, ...], lists: tuple[Path, ...], detail: tuple[Path, ...],
    save: tuple[Path, ...], title: str | None, out: Path | None, register: bool, force: bool,
    spec: Path,
) -> None:  # fmt: skip
    """Draft the file of a new RESOURCE (scm.some_bill) from sample answers.

    Samples are JSON, or JSON lines of captured traffic. What only a person knows is marked TODO,
    and `check` points at it.
    """
    roles: tuple[tuple[Role | None, tuple[Path, ...]], ...] = (
        (None, guessed), ("list", lists), ("detail", detail), ("save", save),
    )  # fmt: skip
    files: list[tuple[Path, Role | None]] = [(p, role) for role, paths in roles for p in paths]
    if not files:
        raise click.UsageError("give samples with --from, --list, --detail or --save")
    try:
        told = run(Request(resource, spec, files, title, out, register, force))
    except (RefusedError, SampleError, SpecError) as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    for line in told:
        click.echo(line)
