"""The quota: never more than so many calls of one account set in any minute.

A limiter keeps the times of the last N calls (a ring). The next call may go when the N-th last is a window
old: an exact sliding window, where a token bucket would let twice the quota through. It answers when to
send, so nobody polls. Within a client callers queue for one reservation at a time: in order, free to
leave, and a process that waits never holds more than one slot that others could use.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from .budget import Budget
from .clock import Clock, SystemClock
from .effects import Acquire, Run, Sleep, Steps

log = logging.getLogger("kingdee_xingchen")


class Limiter(Protocol):
    """Hands out the moments at which calls may be sent. `blocking`: whether it does input or output."""

    blocking: bool

    def reserve(self, key: str, limit: int, window: float, most: float | None) -> float:
        """Reserve the next free moment and return how many seconds away it is.

        When it is `most` seconds away or more, nothing is reserved.
        """
        ...

    def hold(self, key: str, limit: int, seconds: float) -> None:
        """Let no call out for so long: the server says it is too much. Reserved moments move too."""
        ...

    def held(self, key: str) -> float:
        """Return for how many seconds no call may go out."""
        ...


@dataclass
class Ring:
    """The last moments of one account set, oldest first; the arithmetic of every limiter in Python."""

    slots: deque[float] = field(default_factory=deque)
    not_before: float = 0.0

    def reserve(self, now: float, limit: int, window: float, most: float | None) -> float:
        """As Limiter.reserve, at the moment `now`."""
        while len(self.slots) > limit:
            self.slots.popleft()
        slot = max(now, self.not_before, self.slots[-1] if self.slots else now)
        if len(self.slots) == limit:
            slot = max(slot, self.slots[0] + window)
        delay = slot - now
        if most is None or delay < most or delay <= 0:
            self.slots.append(slot)
            if len(self.slots) > limit:
                self.slots.popleft()
        return delay

    def hold(self, now: float, seconds: float) -> None:
        """As Limiter.hold, at the moment `now`."""
        self.not_before = max(self.not_before, now + seconds)
        self.slots = deque(max(s, self.not_before) if s > now else s for s in self.slots)


class MemoryLimiter:
    """For one process; clients that share it share the quota."""

    blocking = False

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._rings: dict[str, Ring] = {}
        self._lock = threading.Lock()

    def reserve(self, key: str, limit: int, window: float, most: float | None) -> float:
        """Reserve the next free moment."""
        with self._lock:
            ring = self._rings.setdefault(key, Ring())
            return ring.reserve(self._clock.monotonic(), limit, window, most)

    def hold(self, key: str, limit: int, seconds: float) -> None:
        """Let no call out for so long."""
        with self._lock:
            self._rings.setdefault(key, Ring()).hold(self._clock.monotonic(), seconds)

    def held(self, key: str) -> float:
        """Return for how many seconds no call may go out."""
        ring = self._rings.get(key)
        return max(0.0, ring.not_before - self._clock.monotonic()) if ring else 0.0


@dataclass(frozen=True)
class Quota:
    """How many calls an account set may make.

    limit: calls in any `window` seconds. margin: seconds added to the window for what a request may lose
    on its way (0.6 of 60 leaves 1 % of the quota unused). limiter: who counts; None counts in this client
    and those that `for_account` makes of it.
    """

    limit: int = 500
    window: float = 60.0
    margin: float = 0.6
    limiter: Limiter | None = None

    def __post_init__(self) -> None:
        if self.limit < 1 or self.window <= 0 or self.margin < 0:
            raise ValueError("a quota needs limit >= 1, window > 0 and margin >= 0")


class Turnstile:
    """Lets the calls of one account set through at the moments its limiter gives."""

    def __init__(self, quota: Quota, limiter: Limiter, key: str, lock: Any) -> None:
        self._quota = quota
        self._limiter = limiter
        self._key = key
        self._lock = lock

    def pass_through(
        self, budget: Budget, waiting: Callable[[float | None], object]
    ) -> Steps[float]:
        """Wait for a moment to send and return the seconds waited; `waiting` hears of a wait before.

        Raises DeadlineExceededError as soon as it is known that the deadline comes first.
        """
        before = budget.elapsed
        if not (yield Acquire(self._lock, 0)):
            waiting(None)
            if not (yield Acquire(self._lock, budget.left)):
                budget.require(float("inf"), "the quota")
        try:
            delay: float = yield self._run(self._reserve(budget.left))
            if delay > 0:
                budget.require(delay, "the quota")
                waiting(delay)
            while delay > 0:
                yield Sleep(delay)
                # meanwhile the server may have said that it is too much
                delay = yield self._run(lambda: self._limiter.held(self._key))
                budget.require(max(delay, 0), "the quota")
        finally:
            self._lock.release()
        return budget.elapsed - before

    def throttled(self, seconds: float) -> Steps[None]:
        """Make everyone on this account set wait: the server has had enough."""
        log.warning("the gateway throttles this account set, all its calls wait %.1f s", seconds)
        yield self._run(lambda: self._limiter.hold(self._key, self._quota.limit, seconds))

    def _reserve(self, most: float | None) -> Callable[[], float]:
        quota = self._quota
        window = quota.window + quota.margin
        return lambda: self._limiter.reserve(self._key, quota.limit, window, most)

    def _run(self, function: Callable[[], Any]) -> Run:
        return Run(function, self._limiter.blocking)
