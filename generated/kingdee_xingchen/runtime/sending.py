"""Time limits of one attempt, and the error of one that got no answer."""

from __future__ import annotations

from .budget import Budget
from .errors import ApiTimeoutError, ConnectionFailedError
from .options import DEFAULTS, RequestOptions
from .transport import Timeouts, TransportError


def timeouts_of(options: RequestOptions, budget: Budget) -> Timeouts:
    """Return the limits of an attempt: those of the options, cut by what is left of the deadline."""
    total = options.timeout or DEFAULTS.timeout or 0.0
    if budget.left is not None:
        total = min(total, budget.left)
    connect = min(options.connect_timeout or DEFAULTS.connect_timeout or 0.0, total)
    return Timeouts(connect, total, total)


def unreachable(error: TransportError, host: str) -> ConnectionFailedError:
    """Return what the caller sees of a transport's failure."""
    if error.kind == "timeout":
        kind: type[ConnectionFailedError] = ApiTimeoutError
        text = f"{host} did not answer in time: {error.reason}"
    else:
        kind = ConnectionFailedError
        text = f"no answer from {host}: {error.reason}"
    hint = None if error.sent else "Check the network, proxy and base_url"
    return kind(text, host=host, sent=error.sent, hint=hint)
