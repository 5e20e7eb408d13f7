"""The connection to Redis."""

from __future__ import annotations

from typing import Any

from .errors import XingchenError


def connect(redis: Any) -> Any:
    """Return a client for a URL, with short timeouts; anything else is taken as a client.

    Raises XingchenError when the package is missing.
    """
    if not isinstance(redis, str):
        return redis
    try:
        from redis import Redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError:
        raise XingchenError(
            "the package redis is missing", hint="pip install 'kingdee-xingchen[redis]'"
        ) from None
    # One retry for a connection that was dropped while idle; a call must not hang on its quota.
    return Redis.from_url(
        redis, socket_timeout=2.0, socket_connect_timeout=2.0, retry=Retry(NoBackoff(), 1)
    )
