"""Tokens in Redis: shared by all machines that use it."""

from __future__ import annotations

import secrets
from typing import Any

from .redis_link import connect
from .stores import Lease

_WEEK = 7 * 86_400
_LEASE_MS = 150_000  # longer than a fetch with its waits; it only matters when a holder dies

_RELEASE = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


class RedisStore:
    """Keeps records in a Redis, given as URL or as a `redis.Redis`. Needs the extra `[redis]`.

    Records hold secrets in plain text: let nobody else read that Redis.
    """

    blocking = True

    def __init__(self, redis: Any, prefix: str = "xingchen:") -> None:
        self._redis = connect(redis)
        self._prefix = prefix

    def load(self, key: str) -> bytes | None:
        """Return what was saved, or None."""
        data = self._redis.get(f"{self._prefix}token:{key}")
        return data.encode() if isinstance(data, str) else data

    def save(self, key: str, data: bytes) -> None:
        """Keep the record for a week."""
        self._redis.set(f"{self._prefix}token:{key}", data, ex=_WEEK)

    def lease(self, key: str) -> Lease:
        """Return a lease that ends by itself after 150 seconds."""
        return _RedisLease(self._redis, f"{self._prefix}lease:{key}")


class _RedisLease:
    def __init__(self, redis: Any, key: str) -> None:
        self._redis = redis
        self._key = key
        self._name = secrets.token_hex(16)

    def try_acquire(self) -> bool:
        return bool(self._redis.set(self._key, self._name, nx=True, px=_LEASE_MS))

    def release(self) -> None:
        self._redis.eval(_RELEASE, 1, self._key, self._name)
