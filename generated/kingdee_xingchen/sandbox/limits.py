"""Quotas of the gateway: exact sliding windows of 60 seconds."""

from __future__ import annotations

from collections import deque

from .errors import BusinessError, GatewayError, Refusal
from .options import Options

WINDOW = 60.0


class Limits:
    """Counts accepted calls per account set and token calls per app; refused ones do not count."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._calls: deque[float] = deque()
        self._tokens: deque[float] = deque()

    def reset(self) -> None:
        """Forget every call."""
        self._calls.clear()
        self._tokens.clear()

    def count_call(self) -> None:
        """Count a business call, or raise the refusal of one too many."""
        self._count(self._calls, self._options.quota, "calls of this account set")

    def count_token(self) -> None:
        """Count a kingdee_auth_token call, or raise the refusal of one too many."""
        self._count(self._tokens, self._options.token_limit, "kingdee_auth_token calls")

    def _count(self, window: deque[float], limit: int, what: str) -> None:
        if limit <= 0:
            return
        now = self._options.clock()
        while window and window[0] <= now - WINDOW:
            window.popleft()
        if len(window) >= limit:
            wait = window[0] + WINDOW - now
            raise throttled(
                self._options.throttle, f"{limit} {what} in a minute; free in {wait:.1f} s"
            )
        window.append(now)


def throttled(form: str, explain: str) -> Refusal:
    """The refusal of a call too many, in one of the three forms that integrators expect.

    No real answer was ever recorded: `http-429` carries the documented code 429 as HTTP status
    too, `gateway-5007` is the constant of the official client, `errcode-429` the code under 200.
    """
    if form == "gateway-5007":
        return GatewayError(5007, explain=explain)
    status = 429 if form == "http-429" else 200
    return BusinessError(429, "API 被限流", status=status, explain=explain)
