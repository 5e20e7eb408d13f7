"""The server's time, as far as it is known."""

from __future__ import annotations

from .clock import Clock
from .judging import parse_date
from .transport import HttpResponse

MIN_SKEW = 30.0
MAX_SKEW = 24 * 3600.0


class ServerTime:
    """This machine's clock plus what was learnt from the server's Date header."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.offset = 0.0

    def now(self) -> float:
        """Return the server's time in seconds since 1970."""
        return self._clock.time() + self.offset

    def measure(self, response: HttpResponse) -> float | None:
        """Return by how many seconds this machine is behind the server, None when it does not say."""
        date = parse_date(response.headers.get("date", ""))
        return None if date is None else date - self._clock.time()

    def learn(self, offset: float | None, used: float) -> bool:
        """Take a measured offset over; False when it is unknown, absurd, or about the one `used`."""
        if offset is None or abs(offset) > MAX_SKEW or abs(offset - used) < MIN_SKEW:
            return False
        self.offset = offset
        return True
