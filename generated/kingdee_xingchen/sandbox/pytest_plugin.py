"""Fixtures for tests of integrations: `xingchen_sandbox` and `xingchen`.

Each process (so each worker of pytest-xdist) has a sandbox of its own, in memory, on a free port;
every test finds it in its first state. To change it, define `xingchen_sandbox_options` in a
conftest.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .. import Xingchen
    from .options import Options
    from .sandbox import Sandbox

_FIRST = "pytest: first state"


@pytest.fixture(scope="session")
def xingchen_sandbox_options() -> Options:
    """The options of the sandbox; override it to change the seed, sizes, edition, quotas."""
    from .options import Options

    return Options()


@pytest.fixture(scope="session")
def _xingchen_sandbox(xingchen_sandbox_options: Options) -> Iterator[Sandbox]:
    from .sandbox import Sandbox

    with Sandbox(options=xingchen_sandbox_options) as sandbox:
        sandbox.snapshot(_FIRST)
        yield sandbox


@pytest.fixture
def xingchen_sandbox(_xingchen_sandbox: Sandbox) -> Sandbox:
    """A running sandbox in its first state: documents, faults, quotas, secrets, request log."""
    _xingchen_sandbox.gateway.rewind(_FIRST)
    return _xingchen_sandbox


@pytest.fixture
def xingchen(xingchen_sandbox: Sandbox) -> Iterator[Xingchen]:
    """A client of `xingchen_sandbox`, without a socket."""
    with xingchen_sandbox.client() as client:
        yield client
