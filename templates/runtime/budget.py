"""How much time a call has left."""

from __future__ import annotations

from .clock import Clock
from .effects import Sleep, Steps
from .errors import DeadlineExceededError


class Budget:
    """The deadline of one call; without one there is always time."""

    def __init__(self, clock: Clock, seconds: float | None) -> None:
        self._clock = clock
        self._seconds = seconds
        self._hasty = False
        self.started = clock.monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self._clock.monotonic() - self.started

    @property
    def left(self) -> float | None:
        """Seconds left (never below 0), or None without a deadline."""
        return None if self._seconds is None else max(0.0, self._seconds - self.elapsed)

    def hasty(self, seconds: float) -> Budget:
        """Return a budget for a part that can be left undone: no longer than this, and no waiting."""
        left = self.left
        part = Budget(self._clock, seconds if left is None else min(left, seconds))
        part._hasty = True
        return part

    def allows(self, seconds: float) -> bool:
        """Whether a wait of this length ends before the deadline."""
        return self._seconds is None or self.elapsed + seconds < self._seconds

    def require(self, seconds: float, what: str) -> None:
        """Raise DeadlineExceededError when a wait of `seconds` for `what` does not fit."""
        if not self.allows(seconds):
            length = f" ({seconds:.1f} s)" if 0 < seconds < float("inf") else ""
            raise DeadlineExceededError(
                f"the deadline of {self._seconds:g} s leaves no time for {what}{length}",
                hint="Give the call a longer deadline",
            )

    def wait(self, seconds: float, what: str) -> Steps[None]:
        """Sleep; raises DeadlineExceededError at once when that would take too long."""
        self.require(float("inf") if self._hasty else seconds, what)
        yield Sleep(seconds)
