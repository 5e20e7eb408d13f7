"""What the clients of several account sets have in common."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .clock import Clock
from .observing import Hooks
from .options import DEFAULTS, RequestOptions
from .retrying import RetryPolicy
from .skew import ServerTime

if TYPE_CHECKING:
    from .drift import Drift


@dataclass
class Shared:
    """Settings, and what is known of the server."""

    base_url: str
    clock: Clock
    options: RequestOptions = DEFAULTS
    policy: RetryPolicy = field(default_factory=RetryPolicy)
    hooks: Hooks = field(default_factory=Hooks)
    rng: random.Random = field(default_factory=random.Random)
    on_drift: Callable[[Drift], object] | None = None

    def __post_init__(self) -> None:
        self.base_url = self.base_url.rstrip("/")
        self.host = urlsplit(self.base_url).netloc
        self.time = ServerTime(self.clock)
