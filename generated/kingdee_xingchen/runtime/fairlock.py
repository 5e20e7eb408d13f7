"""A lock for threads that is taken in the order of asking; `threading.Lock` promises no order."""

from __future__ import annotations

import threading
from collections import deque


class FairLock:
    """First come, first served."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._held = False
        self._waiting: deque[threading.Event] = deque()

    def acquire(self, timeout: float = -1) -> bool:
        """Wait for the lock, `timeout` seconds at most (-1: for ever). Returns whether it is held."""
        with self._guard:
            if not self._held:
                self._held = True
                return True
            if timeout == 0:
                return False
            turn = threading.Event()
            self._waiting.append(turn)
        try:
            got = turn.wait(None if timeout < 0 else timeout)
        except BaseException:
            self._withdraw(turn)
            raise
        return got or self._give_up(turn)

    def release(self) -> None:
        """Hand the lock to whoever has waited longest."""
        with self._guard:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._held = False

    def _give_up(self, turn: threading.Event) -> bool:
        """Leave the queue after a timeout; True when the lock came at the last moment."""
        with self._guard:
            if turn.is_set():
                return True
            self._waiting.remove(turn)
            return False

    def _withdraw(self, turn: threading.Event) -> None:
        if self._give_up(turn):
            self.release()
