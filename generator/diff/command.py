"""The command `diff`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .compare import compare
from .gitrepo import file_at
from .markdown import as_markdown
from .report import Report, as_json
from .rules import LEVELS, RULES
from .sides import Origin, SideError, locate, read
from .text import as_text
from .version import suggest, version_in

_FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json}


@click.command("diff")
@click.argument("old", metavar="[A]", required=False)
@click.argument("new", metavar="[B]", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_FORMATS)),
    default="text",
    show_default=True,
    help="Markdown is fit for a CHANGELOG entry.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "risky"]),
    help="Exit 1 when there is such a change, or a worse one.",
)
@click.option(
    "--spec", type=click.Path(path_type=Path), default=Path("spec/openapi.yaml"), show_default=True,
    help="The root document; a revision is read at the same place.",
)  # fmt: skip
@click.option("--rules", "list_rules", is_flag=True, help="List the rules and their levels.")
def command(
    old: str | None, new: str | None, form: str, fail_on: str | None, spec: Path, list_rules: bool
) -> None:
    """Tell what changed from A to B, and what it means to callers.

    A and B are a git revision, a folder with a spec, or a file with one document; by default HEAD
    and the work tree. Levels: breaking (callers must change), risky (callers may notice), safe.
    """
    if list_rules:
        for name, rule in RULES.items():
            click.echo(f"{rule.level:8}  {name:40}  {rule.about}")
        return
    sys.exit(run(old, new, spec, form, fail_on))


def run(old: str | None, new: str | None, spec: Path, form: str, fail_on: str | None) -> int:
    """Compare, print, and say with which status to end: 0, 1 with `fail_on` reached, 2 unreadable."""
    try:
        report = make_report(locate(old or "HEAD", spec), locate(new, spec))
    except SideError as error:
        click.echo(str(error), err=True)
        return 2
    for side in (report.old, report.new):
        for note in side.notes if side else ():
            click.echo(f"note: {note}", err=True)
    click.echo(_FORMATS[form](report), nl=False)
    levels = LEVELS[: LEVELS.index(fail_on) + 1] if fail_on in LEVELS else ()
    return int(any(finding.level in levels for finding in report.findings))


def make_report(old: Origin, new: Origin) -> Report:
    """Compare two sides.

    Raises:
        SideError: one of them cannot be read.
    """
    labels = (old.label, new.label)
    if old.same(new):
        return Report(labels, [], suggest((), None))
    before, after = read(old), read(new)
    findings = compare(before, after)
    return Report(labels, findings, suggest(findings, _version(old)), before, after)


def _version(origin: Origin) -> str | None:
    if origin.commit is not None:
        return version_in(file_at(Path(), origin.commit, "pyproject.toml"))
    path = Path("pyproject.toml")
    return version_in(path.read_bytes()) if path.is_file() else None
