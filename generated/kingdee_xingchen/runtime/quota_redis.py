"""The quota across machines: the ring lives in Redis, and so does the clock."""

from __future__ import annotations

import logging
import threading
from typing import Any

from .clock import Clock, SystemClock
from .quota import MemoryLimiter
from .redis_link import connect

log = logging.getLogger("kingdee_xingchen")

# Times are microseconds as strings: exact in Lua's doubles until the year 2255. Effects of a script are
# replicated, not the script, so TIME is allowed before writing (Redis 5 and later).
_NOW = """
local t = redis.call('TIME')
local now = tonumber(t[1]) * 1000000 + tonumber(t[2])
local hold = tonumber(redis.call('GET', KEYS[2]) or '0')
"""
_RESERVE = _NOW + """
local limit, window, most = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local length = redis.call('LLEN', KEYS[1])
if length > limit then redis.call('LTRIM', KEYS[1], -limit, -1); length = limit end
local slot = math.max(now, hold)
if length > 0 then slot = math.max(slot, tonumber(redis.call('LINDEX', KEYS[1], -1))) end
if length == limit then slot = math.max(slot, tonumber(redis.call('LINDEX', KEYS[1], 0)) + window) end
local delay = slot - now
if most < 0 or delay < most or delay <= 0 then
  redis.call('RPUSH', KEYS[1], string.format('%.0f', slot))
  if length == limit then redis.call('LPOP', KEYS[1]) end
  redis.call('PEXPIRE', KEYS[1], math.ceil((window + delay) / 1000) + 1000)
end
return string.format('%.0f', delay)
"""
_HOLD = _NOW + """
local till = math.max(hold, now + tonumber(ARGV[1]))
redis.call('SET', KEYS[2], string.format('%.0f', till), 'PX', math.ceil((till - now) / 1000) + 1)
local i = -1
while true do
  local slot = redis.call('LINDEX', KEYS[1], i)
  if not slot or tonumber(slot) <= now then break end
  if tonumber(slot) < till then redis.call('LSET', KEYS[1], i, string.format('%.0f', till)) end
  i = i - 1
end
return '0'
"""
_HELD = _NOW + "return string.format('%.0f', math.max(0, hold - now))"

_SHY = 5.0


class RedisLimiter:
    """Counts in a Redis, given as URL or as a `redis.Redis`; every machine waits by Redis's own clock.

    While Redis does not answer, each process counts for itself and takes `share` of the quota (so that
    four processes stay within it with 0.25); it is tried again every five seconds. Needs the extra
    `[redis]`.
    """

    blocking = True

    def __init__(
        self,
        redis: Any,
        prefix: str = "xingchen:",
        *,
        share: float = 0.25,
        clock: Clock | None = None,
    ) -> None:
        self._redis = connect(redis)
        self._prefix = prefix
        self._share = share
        self._clock = clock or SystemClock()
        self._alone = MemoryLimiter(self._clock)
        self._retry_at = 0.0
        self._lock = threading.Lock()

    def reserve(self, key: str, limit: int, window: float, most: float | None) -> float:
        """Reserve the next free moment."""
        wanted = -1 if most is None else int(most * 1e6)
        delay = self._eval(_RESERVE, key, limit, int(window * 1e6), wanted)
        if delay is None:
            return self._alone.reserve(key, max(1, int(limit * self._share)), window, most)
        return delay

    def hold(self, key: str, limit: int, seconds: float) -> None:
        """Let no call out for so long."""
        if self._eval(_HOLD, key, int(seconds * 1e6)) is None:
            self._alone.hold(key, limit, seconds)

    def held(self, key: str) -> float:
        """Return for how many seconds no call may go out."""
        seconds = self._eval(_HELD, key)
        return self._alone.held(key) if seconds is None else seconds

    def _eval(self, script: str, key: str, *arguments: int) -> float | None:
        """Run a script and return its answer in seconds, None while Redis does not answer."""
        if self._clock.monotonic() < self._retry_at:
            return None
        tag = f"{self._prefix}quota:{{{key}}}"  # braces: both keys on one node of a cluster
        try:
            answer = self._redis.eval(script, 2, tag, f"{tag}:hold", *arguments)
        except Exception as error:
            with self._lock:
                self._retry_at = self._clock.monotonic() + _SHY
            log.warning(
                "Redis does not answer (%s): this process counts its quota alone",
                type(error).__name__,
            )
            return None
        return float(answer) / 1e6
