"""What a sandbox can be told."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much sample data is made: numbers of rows; `bill_lines` counts the lines of all bills."""

    customers: int = 268
    suppliers: int = 36
    materials: int = 150
    bill_lines: int = 900


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of one sandbox.

    `clock` gives the gateway's time in seconds since the epoch. `data` is the SQLite file that
    keeps the state (`None`: in memory). `bundle` is an OpenAPI bundle to use instead of the
    shipped one. Where the behaviour of the real gateway is not known, the default says what is
    most likely, and the option is there to try the other.
    """

    seed: int = 1
    sizes: Sizes = field(default_factory=Sizes)
    data: Path | None = None
    bundle: Path | Mapping[str, Any] | None = None
    edition: str = "flagship"  # standard | professional | flagship
    clock: Clock = time.time
    quota: int = 500  # calls per account set in a minute; 0: no limit
    token_limit: int = 2  # kingdee_auth_token calls in a minute; 0: no limit
    token_life: int = 86_400  # seconds
    rotate_every: int = 0  # seconds after which the app secret changes; the real one: 86400
    throttle: str = "http-429"  # http-429 | gateway-5007 | errcode-429
    expired_status: int = 401  # HTTP status of errcode 1000202001
    encrypt: bool = True  # personal data in answers, as the API does it
    max_body: int = 10 * 1024 * 1024  # bytes
    max_target: int = 2048  # characters of a GET url
