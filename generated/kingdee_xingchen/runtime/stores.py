"""Where tokens and fetched authorizations are kept: the protocol, and the store in memory."""

from __future__ import annotations

import threading
from typing import Protocol


class Lease(Protocol):
    """A lock on one key across all users of the store. It ends by itself if its holder dies."""

    def try_acquire(self) -> bool:
        """Take it if it is free; never waits."""
        ...

    def release(self) -> None:
        """Give it back; does nothing when it is not held."""
        ...


class TokenStore(Protocol):
    """Keeps one small record (bytes, secret) per account set.

    `blocking` says whether the methods do input or output, so that the async client runs them in a
    thread. An exception of a store is logged and the client goes on with what it has in memory.
    """

    blocking: bool

    def load(self, key: str) -> bytes | None:
        """Return what was saved, or None."""
        ...

    def save(self, key: str, data: bytes) -> None:
        """Keep the record, replacing the former one as a whole."""
        ...

    def lease(self, key: str) -> Lease:
        """Return a new, free lease; does no input or output."""
        ...


class MemoryStore:
    """Keeps records in this process. Clients that share one share their tokens."""

    blocking = False

    def __init__(self) -> None:
        self._records: dict[str, bytes] = {}
        self._held: set[str] = set()
        self._lock = threading.Lock()

    def load(self, key: str) -> bytes | None:
        """Return what was saved, or None."""
        return self._records.get(key)

    def save(self, key: str, data: bytes) -> None:
        """Keep the record."""
        self._records[key] = data

    def lease(self, key: str) -> Lease:
        """Return a new, free lease."""
        return _MemoryLease(self, key)


class _MemoryLease:
    def __init__(self, store: MemoryStore, key: str) -> None:
        self._store = store
        self._key = key
        self._mine = False

    def try_acquire(self) -> bool:
        with self._store._lock:
            if self._key in self._store._held:
                return False
            self._store._held.add(self._key)
            self._mine = True
            return True

    def release(self) -> None:
        if self._mine:
            self._mine = False
            with self._store._lock:
                self._store._held.discard(self._key)
