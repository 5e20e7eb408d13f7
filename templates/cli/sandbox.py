"""`xingchen sandbox`: the local gateway until it is stopped with Ctrl-C."""

from __future__ import annotations

import logging
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from ..sandbox import Gateway, Options


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8519, show_default=True, help="Port; 0 takes a free one.")
@click.option(
    "--data",
    type=click.Path(dir_okay=False, path_type=Path),
    help="SQLite file that keeps the state; without it everything is in memory.",
)
@click.option("--seed", default=1, show_default=True, help="Another seed, other sample data.")
@click.option("--customers", default=268, show_default=True, type=click.IntRange(1, 1_000_000))
@click.option("--suppliers", default=36, show_default=True, type=click.IntRange(1, 1_000_000))
@click.option("--materials", default=150, show_default=True, type=click.IntRange(10, 1_000_000))
@click.option(
    "--bill-lines",
    default=900,
    show_default=True,
    type=click.IntRange(0, 10_000_000),
    help="Lines of all sample bills together.",
)
@click.option(
    "--edition",
    type=click.Choice(["standard", "professional", "flagship"]),
    default="flagship",
    show_default=True,
    help="What the edition does not have is refused with 5001.",
)
@click.option("--quota", default=500, show_default=True, help="Calls in a minute; 0: no limit.")
@click.option(
    "--token-limit", default=2, show_default=True, help="Token calls in a minute; 0: no limit."
)
@click.option(
    "--rotate-every",
    default=0,
    show_default=True,
    help="Seconds after which the app secret changes; 0: never. The real one changes daily.",
)
@click.option(
    "--throttle",
    type=click.Choice(["http-429", "gateway-5007", "errcode-429"]),
    default="http-429",
    show_default=True,
    help="How a call over the limit is refused; the real answer is not known.",
)
@click.option(
    "--expired-status",
    default=401,
    show_default=True,
    type=click.IntRange(200, 599),
    help="HTTP status of an expired app token; the real one is not known.",
)
@click.option(
    "--encrypt/--plain",
    default=True,
    show_default=True,
    help="Personal data in answers encrypted, as the API does it, or plain.",
)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="KIND[:NAME=VALUE,...]",
    help="A fault, e.g. latency:seconds=2,operation=bd.*,probability=0.1; may be repeated.",
)
@click.option("--coverage", is_flag=True, help="Print which operation is modelled, and end.")
def command(host: str, port: int, data: Path | None, faults: tuple[str, ...], **rest: Any) -> None:
    """Run a local double of the gateway, with sample data."""
    coverage = rest.pop("coverage")
    options = _options(data, rest)
    if coverage:
        _print_coverage(options)
        return
    from ..sandbox import Fault, Sandbox

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    sandbox = Sandbox(host=host, port=port, options=options)
    try:
        made = [Fault.parse(text) for text in faults]
        sandbox.start()
    except ValueError as error:
        raise click.ClickException(str(error)) from None
    except ModuleNotFoundError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        reason = f"cannot listen on {host}:{port}: {error.strerror}" if error.errno else str(error)
        raise click.ClickException(reason) from None
    sandbox.gateway.faults.active.extend(made)
    _show(sandbox.url, sandbox.environment)
    _wait()
    sandbox.stop()
    click.echo("stopped")


def _options(data: Path | None, rest: dict[str, Any]) -> Options:
    from ..sandbox import Options, Sizes

    names = ("customers", "suppliers", "materials", "bill_lines")
    sizes = Sizes(**{name: rest.pop(name) for name in names})
    return Options(data=data, sizes=sizes, **rest)


def _wait() -> None:
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    stop.wait()


def _show(url: str, environment: dict[str, str]) -> None:
    click.echo(f"Xingchen sandbox on {url} (Ctrl-C stops it). These are made-up credentials:\n")
    for name, value in environment.items():
        click.echo(f"  export {name}={value}")
    click.echo("\nThen: Xingchen.from_env()")


def _print_coverage(options: Options) -> None:
    from dataclasses import replace

    from ..sandbox import Gateway, Sizes

    gateway = Gateway(replace(options, data=None, sizes=Sizes(1, 1, 10, 0)))
    try:
        click.echo(coverage_table(gateway), nl=False)
    finally:
        gateway.close()


def coverage_table(gateway: Gateway) -> str:
    """The coverage as a Markdown table, for the terminal and the docs."""
    rows = gateway.coverage()
    modelled = sum(row.fidelity == "modelled" for row in rows)
    lines = [
        f"{modelled} of {len(rows)} operations are modelled; the others answer an example of their "
        "schema, with the header `X-Sandbox-Fidelity: example`.",
        "",
        "| operation | title | answer | how |",
        "|---|---|---|---|",
    ]
    lines += [f"| `{r.operation}` | {r.title} | {r.fidelity} | {r.how} |" for r in rows]
    return "\n".join(lines) + "\n"
