"""The command line of `drift`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..problems import SpecError
from ..scaffold.samples import SampleError
from .command import ApplyError, apply, find, told


@click.command("drift")
@click.argument(
    "files", nargs=-1, required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)  # fmt: skip
@click.option("--apply", "write", is_flag=True, help="Write the ready lines into the spec.")
@click.option(
    "--spec", type=click.Path(path_type=Path), default=Path("spec/openapi.yaml"),
    show_default=True, help="The root document.",
)  # fmt: skip
def command(files: tuple[Path, ...], write: bool, spec: Path) -> None:
    """Say what the wire has that the spec lacks, as YAML lines and the place of each.

    FILES are drift reports of the client or captured traffic as JSON lines, or HAR.
    """
    try:
        outcome = find(spec, list(files))
        for line in told(outcome):
            click.echo(line)
        for line in apply(spec, outcome) if write and outcome.ready else ():
            click.echo(line)
    except (SampleError, SpecError) as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except ApplyError as error:
        for problem in error.problems:
            click.echo(str(problem), err=True)
        click.echo(str(error), err=True)
        sys.exit(1)
