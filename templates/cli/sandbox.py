"""`xingchen sandbox`: the local gateway until it is stopped with Ctrl-C."""

from __future__ import annotations

import logging
import signal
import threading

import click


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=8519, show_default=True, help="Port to listen on; 0 takes a free one."
)
@click.option("--seed", default=1, show_default=True, help="Another seed, other sample data.")
def command(host: str, port: int, seed: int) -> None:
    """Run a local double of the gateway, with sample data."""
    from ..sandbox import Sandbox

    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    sandbox = Sandbox(host=host, port=port, seed=seed)
    try:
        sandbox.start()
    except OSError as error:
        raise click.ClickException(f"cannot listen on {host}:{port}: {error.strerror}") from None
    except ModuleNotFoundError as error:
        message = f"{error.name} is missing: pip install 'kingdee-xingchen[sandbox]'"
        raise click.ClickException(message) from None
    _show(sandbox.url, sandbox.environment)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    stop.wait()
    sandbox.stop()
    click.echo("stopped")


def _show(url: str, environment: dict[str, str]) -> None:
    click.echo(f"Xingchen sandbox on {url} (Ctrl-C stops it). These are made-up credentials:\n")
    for name, value in environment.items():
        click.echo(f"  export {name}={value}")
    click.echo("\nThen: Xingchen.from_env()")
