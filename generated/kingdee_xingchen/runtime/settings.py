"""The settings that both clients take."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING, TypedDict

from .clock import Clock
from .observing import Hooks
from .options import RequestOptions
from .quota import Quota
from .retrying import RetryPolicy
from .stores import TokenStore

if TYPE_CHECKING:
    from .drift import Drift


class Settings(TypedDict, total=False):
    """Keyword arguments of both clients, all of them optional.

    base_url: where the API is. options: defaults of every call (timeouts, retries, deadline, headers).
    retry: how repeats wait. store: where tokens are kept between processes. quota: how many calls a
    minute, and who counts them; None sends unlimited. max_concurrency: requests in flight at once. hooks:
    functions called around every call. on_drift: called with a Drift for what answers have and the spec does
    not know. clock, rng: for tests.
    """

    base_url: str
    options: RequestOptions | None
    retry: RetryPolicy | None
    store: TokenStore | None
    quota: Quota | None
    max_concurrency: int | None
    hooks: Hooks | None
    on_drift: Callable[[Drift], object] | None
    clock: Clock | None
    rng: random.Random | None
