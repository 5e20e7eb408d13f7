"""When a failed attempt is repeated, and after how long."""

from __future__ import annotations

import random
from dataclasses import dataclass

from .errcodes import Retry
from .errors import RateLimitError, XingchenError


@dataclass(frozen=True)
class RetryPolicy:
    """Exponential waits with full jitter, in seconds.

    The wait before repeat n (from 0) is drawn from 0 to `base * 2**n`, at most `cap`. Being throttled
    waits from `throttled_base`, and never less than half of the drawn range. A server's Retry-After is
    kept to; when it asks for more than `max_retry_after`, the call fails instead of waiting.
    """

    base: float = 0.5
    cap: float = 8.0
    throttled_base: float = 2.0
    throttled_cap: float = 30.0
    max_retry_after: float = 60.0

    def delay(self, error: XingchenError, failures: int, rng: random.Random) -> float | None:
        """Return the seconds to wait before the next attempt, None when it is not worth waiting."""
        if error.retry_after is not None:
            if error.retry_after > self.max_retry_after:
                return None
            return error.retry_after + rng.uniform(0, min(self.base, error.retry_after))
        if isinstance(error, RateLimitError):
            top = min(self.throttled_cap, self.throttled_base * 2**failures)
            return rng.uniform(top / 2, top)
        return rng.uniform(0, min(self.cap, self.base * 2**failures))


def repeatable(retry: Retry, reads_only: bool) -> bool:
    """Whether a failure of this kind may be repeated: writes only when nothing can have happened."""
    return retry == "always" or (retry == "reads" and reads_only)
