"""Greedy processes share one file, greedy clients share one Redis, and the server's count is the judge."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kingdee_xingchen.runtime.quota_redis import RedisLimiter
from kingdee_xingchen.runtime.redis_link import connect
from kingdee_xingchen.runtime.stores_redis import RedisStore

from .fakes import LIST, FakeClock, Gateway, client, credentials
from .redis_server import RedisServer, redis_server
from .test_quota import most_in_window

__all__ = ["redis_server"]

WORKER = """
import sys, time
from kingdee_xingchen.runtime.quota_file import FileLimiter
from kingdee_xingchen.runtime.quota_redis import RedisLimiter
kind, where, until = sys.argv[1], sys.argv[2], float(sys.argv[3])
limiter = FileLimiter(where) if kind == "file" else RedisLimiter(where)
sent = []
while True:
    delay = limiter.reserve("k", 40, 0.5, until - time.time())
    if delay >= until - time.time():
        break
    time.sleep(delay)
    sent.append(time.time())
print(" ".join(map(repr, sent)))
"""


def hammer(kind: str, where: str, seconds: float) -> list[list[float]]:
    until = repr(time.time() + 1.0 + seconds)
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", WORKER, kind, where, until], stdout=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    outputs = [worker.communicate(timeout=30)[0] for worker in workers]
    assert all(worker.returncode == 0 for worker in workers)
    return [[float(text) for text in output.split()] for output in outputs]


def judge(sent: list[list[float]]) -> None:
    times = sorted(moment for each in sent for moment in each)
    # A process may wake late, so a window a tenth shorter is what surely holds.
    assert most_in_window(times, 0.45) <= 40
    lasted = times[-1] - times[0]
    assert len(times) >= 0.9 * 40 * lasted / 0.5


def test_processes_share_a_file(tmp_path: Path) -> None:
    judge(hammer("file", str(tmp_path), 2.0))


def test_processes_share_a_redis(redis_server: RedisServer) -> None:
    judge(hammer("redis", redis_server.url, 2.0))


@pytest.fixture
def limiter(redis_server: RedisServer) -> Iterator[RedisLimiter]:
    connection = connect(redis_server.url)
    connection.flushall()
    yield RedisLimiter(connection)
    connection.close()


def test_redis_ring(limiter: RedisLimiter) -> None:
    for _ in range(3):
        assert limiter.reserve("k", 3, 60, None) == 0
    assert limiter.reserve("k", 3, 60, 5) == pytest.approx(60, abs=1)
    assert limiter.reserve("k", 3, 60, None) == pytest.approx(60, abs=1)
    limiter.hold("k", 3, 100)
    assert limiter.held("k") == pytest.approx(100, abs=1)
    assert limiter.reserve("k", 3, 60, None) == pytest.approx(100, abs=1)
    assert limiter.reserve("other", 3, 60, None) == 0
    assert limiter.held("other") == 0


def test_redis_keys_end_by_themselves(limiter: RedisLimiter) -> None:
    limiter.reserve("k", 3, 1.0, None)
    limiter.hold("k", 3, 1.0)
    connection = limiter._redis
    for key in connection.keys("*"):
        assert 0 < connection.pttl(key) <= 3000


def test_redis_gone_and_back(redis_server: RedisServer) -> None:
    clock = FakeClock()
    connection = connect(redis_server.url)
    limiter = RedisLimiter(connection, clock=clock)
    assert limiter.reserve("gone", 4, 60, None) == 0
    redis_server.stop()
    assert limiter.reserve("gone", 4, 60, None) == 0
    assert limiter.reserve("gone", 4, 60, 1) == 60  # a quarter of four, alone
    redis_server.start()
    assert limiter.reserve("gone", 4, 60, 1) == 60  # not yet tried again
    clock.now += 6
    assert [limiter.reserve("gone", 4, 60, None) for _ in range(4)] == [0, 0, 0, 0]
    connection.close()


def test_tokens_in_redis(redis_server: RedisServer) -> None:
    connection = connect(redis_server.url)
    connection.flushall()
    server = Gateway(FakeClock())
    client(server, store=RedisStore(connection))._call(LIST, {})
    client(server, store=RedisStore(redis_server.url))._call(LIST, {})
    assert server.tokens == 1
    assert connection.keys("*lease*") == []
    held = RedisStore(connection).lease("x")
    other = RedisStore(connection).lease("x")
    assert held.try_acquire()
    assert not other.try_acquire()
    other.release()
    assert not other.try_acquire()
    held.release()
    assert other.try_acquire()
    connection.close()


def test_a_client_lives_on_while_redis_is_gone(redis_server: RedisServer) -> None:
    store = RedisStore(redis_server.url)
    server = Gateway(FakeClock())
    xc = client(server, credentials(uid="8"), store=store)
    redis_server.stop()
    xc._call(LIST, {})
    xc._call(LIST, {})
    redis_server.start()
    assert server.tokens == 1
