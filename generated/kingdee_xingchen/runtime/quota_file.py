"""The quota across the processes of one machine: a small file per account set, under a file lock."""

from __future__ import annotations

import os
import struct
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .cache import cache_folder
from .clock import Clock, SystemClock
from .errors import XingchenError
from .quota import Ring

_HEAD = struct.Struct("<8sdI")
_MAGIC = b"XCRING1\n"
_ABSURD = 600.0  # a moment further ahead comes from a clock that was set back


class FileLimiter:
    """Counts in files of `folder` (the platform's cache folder by default). POSIX systems only.

    Processes must see the same clock: use Redis across machines. A damaged file is begun anew.
    """

    blocking = True

    def __init__(self, folder: str | os.PathLike[str] | None = None, clock: Clock | None = None):
        try:
            import fcntl
        except ImportError:
            raise XingchenError(
                "FileLimiter needs file locks of POSIX systems", hint="Use RedisLimiter here"
            ) from None
        self._flock, self._exclusive = fcntl.flock, fcntl.LOCK_EX
        self._folder = cache_folder(folder)
        self._clock = clock or SystemClock()

    def reserve(self, key: str, limit: int, window: float, most: float | None) -> float:
        """Reserve the next free moment."""
        with self._ring(key) as ring:
            return ring.reserve(self._clock.time(), limit, window, most)

    def hold(self, key: str, limit: int, seconds: float) -> None:
        """Let no call out for so long."""
        with self._ring(key) as ring:
            ring.hold(self._clock.time(), seconds)

    def held(self, key: str) -> float:
        """Return for how many seconds no call may go out."""
        with self._ring(key) as ring:
            return max(0.0, ring.not_before - self._clock.time())

    @contextmanager
    def _ring(self, key: str) -> Iterator[Ring]:
        path = Path(self._folder, f"quota-{key}.ring")
        # Opened each time: a lock belongs to the open file, which forked processes would share.
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self._flock(handle, self._exclusive)
            size = os.fstat(handle).st_size
            old = os.pread(handle, size, 0)
            ring = _unpack(old, self._clock.time())
            yield ring
            new = _pack(ring)
            if new != old:
                os.pwrite(handle, new, 0)
                if len(new) < size:
                    os.ftruncate(handle, len(new))
        finally:
            os.close(handle)


def _pack(ring: Ring) -> bytes:
    count = len(ring.slots)
    return _HEAD.pack(_MAGIC, ring.not_before, count) + struct.pack(f"<{count}d", *ring.slots)


def _unpack(data: bytes, now: float) -> Ring:
    if len(data) < _HEAD.size:
        return Ring()
    magic, not_before, count = _HEAD.unpack_from(data)
    if magic != _MAGIC or len(data) != _HEAD.size + 8 * count:
        return Ring()
    slots = struct.unpack_from(f"<{count}d", data, _HEAD.size)
    latest = max(not_before, *slots, 0.0)
    return Ring() if latest > now + _ABSURD else Ring(deque(slots), not_before)
