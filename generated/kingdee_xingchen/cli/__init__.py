"""The `xingchen` command. Each command is imported only when it is called."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

try:
    import click
except ImportError:  # pragma: no cover - depends on the installation
    sys.exit("xingchen needs the extra [cli]: pip install 'kingdee-xingchen[cli]'")

if TYPE_CHECKING:
    from collections.abc import Sequence

# command -> (module in this package, help shown in the list)
COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "Walk the official guide against a local sandbox, step by step."),
    "sandbox": ("sandbox", "Run a local double of the gateway, with sample data."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called, not when help is shown."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f".{COMMANDS[cmd_name][0]}", __name__)
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in sorted(COMMANDS.items())])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Kingdee Xingchen (金蝶云星辰) V2: tools around the Python client."""


def main(args: Sequence[str] | None = None) -> None:
    """Entry point of the `xingchen` command."""
    cli.main(args=args, prog_name="xingchen")
