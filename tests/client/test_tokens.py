"""Tokens: fetched once, renewed in time, replaced when dead; two fetches a minute at most."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from kingdee_xingchen.runtime import errors
from kingdee_xingchen.runtime.options import RequestOptions
from kingdee_xingchen.runtime.stores import MemoryStore
from kingdee_xingchen.runtime.transport import HttpResponse

from .fakes import (
    LIST,
    SAVE,
    START,
    CustomerInput,
    FakeClock,
    Gateway,
    broken,
    client,
    credentials,
    failed,
    ok,
)

DEAD = failed(1000202001, 401, "JWT token has expired")


def test_two_hundred_cold_threads_fetch_one_token() -> None:
    server = Gateway(FakeClock())
    xc = client(server)
    barrier = threading.Barrier(200)

    def call(_: int) -> None:
        barrier.wait()
        xc._call(LIST, {})

    with ThreadPoolExecutor(200) as pool:
        list(pool.map(call, range(200)))
    assert server.tokens == 1
    assert len(server.calls) == 200


def test_two_hundred_threads_share_one_failure() -> None:
    server = Gateway(FakeClock())
    server.secret = "another"
    xc = client(server)
    started = threading.Barrier(200)

    def call(_: int) -> str:
        started.wait()
        try:
            xc._call(LIST, {})
        except errors.AppSecretError as error:
            return error.hint or ""
        return "no error"

    with ThreadPoolExecutor(200) as pool:
        hints = set(pool.map(call, range(200)))
    assert len(hints) == 1
    assert server.tokens <= 2
    assert server.clock.sleeps == []
    assert server.calls == []


def test_whoever_waited_for_a_failing_fetch_does_not_repeat_it() -> None:
    server = Gateway(FakeClock())
    xc = client(server)

    def refuse(_: object) -> HttpResponse:
        end = time.monotonic() + 5
        while len(xc._account._lock._waiting) < 19 and time.monotonic() < end:
            time.sleep(0.001)
        return failed(4012)

    server.token_script = [refuse] * 20

    def call(_: int) -> bool:
        with pytest.raises(errors.PermissionDeniedError):
            xc._call(LIST, {})
        return True

    with ThreadPoolExecutor(20) as pool:
        assert all(pool.map(call, range(20)))
    assert server.tokens == 1


@pytest.mark.parametrize("dead", [DEAD, failed(4010), failed(4011), failed(401, 200)])
def test_a_dead_token_is_replaced_once_and_even_a_write_replayed(dead: HttpResponse) -> None:
    server = Gateway(FakeClock(), ok(), dead, ok({"ids": ["1"]}))
    xc = client(server)
    xc._call(LIST, {})
    assert xc._call(SAVE, {}, body=CustomerInput(name="a")).ids == ["1"]
    assert server.tokens == 2
    first, second, third = (sent.headers["app-token"] for sent in server.calls)
    assert first == second != third


def test_a_token_that_stays_dead_is_an_error() -> None:
    server = Gateway(FakeClock(), default=DEAD)
    with pytest.raises(errors.TokenError):
        client(server)._call(LIST, {})
    assert server.tokens == 2
    assert len(server.calls) == 2


def test_renewed_before_it_ends() -> None:
    clock = FakeClock()
    server = Gateway(clock)
    xc = client(server)
    xc._call(LIST, {})
    clock.now = START + 86_400 - 7_300
    xc._call(LIST, {})
    assert server.tokens == 1
    clock.now = START + 86_400 - 7_100
    xc._call(LIST, {})
    assert server.tokens == 2


def test_an_early_renewal_that_fails_is_no_failure_of_the_call() -> None:
    clock = FakeClock()
    server = Gateway(clock)
    xc = client(server)
    xc._call(LIST, {})
    server.token_script = [broken(), failed(5000)]
    clock.now = START + 86_400 - 7_100
    xc._call(LIST, {})
    assert len(server.calls) == 2
    assert server.tokens == 2
    xc._call(LIST, {})
    assert server.tokens == 2  # not tried again with every call
    clock.now = START + 86_400 - 500  # now it must be renewed
    server.token_script = [failed(4012)]
    with pytest.raises(errors.PermissionDeniedError):
        xc._call(LIST, {})


def test_two_fetches_a_minute_at_most() -> None:
    clock = FakeClock()
    server = Gateway(clock, DEAD, ok(), DEAD, DEAD, ok())
    xc = client(server)
    xc._call(LIST, {})
    assert (server.tokens, clock.sleeps) == (2, [])
    with pytest.raises(errors.DeadlineExceededError, match="two token calls"):
        xc._call(LIST, {}, options=RequestOptions(deadline=30))
    assert server.tokens == 2
    xc._call(LIST, {})
    assert server.tokens == 3
    assert clock.sleeps == [61.0]


def test_a_fetch_that_never_left_does_not_count() -> None:
    clock = FakeClock()
    server = Gateway(clock)
    server.token_script = [broken(sent=False)] * 3
    client(server)._call(LIST, {})
    assert server.tokens == 4
    assert sum(clock.sleeps) < 10


def test_an_early_renewal_never_waits_for_the_two_a_minute() -> None:
    clock = FakeClock()
    server = Gateway(clock, DEAD)
    server.token_life = 60.0
    xc = client(server)
    xc._call(LIST, {})
    assert server.tokens == 2
    clock.now += 52  # 8 of 60 seconds left: it is time, but a third fetch would have to wait
    xc._call(LIST, {})
    assert clock.sleeps == []
    assert server.tokens == 2
    assert server.calls[-1].headers["app-token"] == server.calls[-2].headers["app-token"]


def test_a_store_is_shared_between_clients() -> None:
    server, store = Gateway(FakeClock()), MemoryStore()
    client(server, store=store)._call(LIST, {})
    client(server, store=store)._call(LIST, {})
    assert server.tokens == 1
    client(server, credentials(uid="5"), store=store)._call(LIST, {})
    assert server.tokens == 2
    assert "uid=5" in server.requests[-2].url


def test_a_broken_store_only_makes_forgetful() -> None:
    class Broken(MemoryStore):
        def load(self, key: str) -> bytes | None:
            raise ConnectionError("gone")

        def save(self, key: str, data: bytes) -> None:
            raise ConnectionError("gone")

    server = Gateway(FakeClock())
    xc = client(server, store=Broken())
    xc._call(LIST, {})
    xc._call(LIST, {})
    assert server.tokens == 1


def test_foreign_bytes_in_the_store_are_replaced() -> None:
    server, store = Gateway(FakeClock()), MemoryStore()
    xc = client(server, store=store)
    store.save(xc._account._keeper.key, b'{"token": 5')
    xc._call(LIST, {})
    assert b'"token"' in (store.load(xc._account._keeper.key) or b"")
