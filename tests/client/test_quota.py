"""The quota is an exact sliding window, for every limiter, and waiting for it is fair and visible."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kingdee_xingchen.runtime import errors
from kingdee_xingchen.runtime.observing import Hooks, Wait
from kingdee_xingchen.runtime.options import RequestOptions
from kingdee_xingchen.runtime.quota import Limiter, MemoryLimiter, Quota, Ring
from kingdee_xingchen.runtime.quota_file import FileLimiter

from .fakes import LIST, START, FakeClock, Gateway, client, credentials, failed, ok


@pytest.fixture(params=["memory", "file"])
def limiter(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[FakeClock], Limiter]:
    if request.param == "memory":
        return MemoryLimiter
    return lambda clock: FileLimiter(tmp_path, clock)


def most_in_window(times: list[float], window: float) -> int:
    times = sorted(times)
    return max(sum(1 for t in times if start <= t < start + window) for start in times)


def sent_times(server: Gateway) -> list[float]:
    return [int(sent.headers["X-Api-TimeStamp"]) / 1000 for sent in server.calls]


def test_no_window_holds_more_and_hardly_less(
    limiter: Callable[[FakeClock], Limiter],
) -> None:
    clock, rng = FakeClock(), random.Random(5)
    ring = limiter(clock)
    times: list[float] = []
    while clock.now < START + 400:
        clock.now += ring.reserve("k", 50, 60.6, None)
        times.append(clock.now)
        clock.now += rng.choice([0, 0, 0.01, 1.5])
    assert most_in_window(times, 60.0) == 50
    whole = [t for t in times if t >= START + 60]
    assert len(whole) >= 0.98 * 50 * 340 / 60 - 50


def test_full_use_under_load(limiter: Callable[[FakeClock], Limiter]) -> None:
    clock = FakeClock()
    ring = limiter(clock)
    for _ in range(500 * 10):
        clock.now += ring.reserve("k", 500, 60.6, None)
    assert 5000 / ((clock.now - START + 60) / 60) >= 0.98 * 500


@given(
    st.integers(1, 6),
    st.lists(st.integers(0, 40), max_size=60),
)
def test_every_call_goes_at_the_first_moment_that_is_allowed(limit: int, gaps: list[int]) -> None:
    """Against a plain reckoning: no sooner than the window allows, and no later."""
    ring, now, sent = Ring(), 0, [-10_000.0]
    for gap in gaps:
        now += gap
        moment = now + ring.reserve(now, limit, 60, None)
        first = max(float(now), sent[-1])
        while sum(first - 60 < s <= first for s in sent) >= limit:
            first += 1
        assert moment == first
        sent.append(moment)


def test_too_long_a_wait_reserves_nothing(limiter: Callable[[FakeClock], Limiter]) -> None:
    ring = limiter(FakeClock())
    assert ring.reserve("k", 1, 60, None) == 0
    assert ring.reserve("k", 1, 60, 10) == 60
    assert ring.reserve("k", 1, 60, None) == 60
    assert ring.reserve("k", 1, 60, None) == 120
    assert ring.reserve("other", 1, 60, None) == 0


def test_holding_moves_everyone(limiter: Callable[[FakeClock], Limiter]) -> None:
    clock = FakeClock()
    ring = limiter(clock)
    ring.reserve("k", 1, 60, None)
    assert ring.reserve("k", 1, 60, None) == 60
    ring.hold("k", 1, 100)
    assert ring.held("k") == 100
    assert ring.reserve("k", 1, 60, None) == 160  # after the one that was moved to 100
    assert ring.held("other") == 0


def test_a_smaller_limit_counts_from_now_on() -> None:
    ring = Ring()
    for _ in range(10):
        ring.reserve(0, 10, 60, None)
    assert ring.reserve(1, 5, 60, None) == 59


def test_the_ring_file_is_for_its_owner_only(tmp_path: Path) -> None:
    FileLimiter(tmp_path, FakeClock()).reserve("k", 1, 60, None)
    assert (tmp_path / "quota-k.ring").stat().st_mode & 0o777 == 0o600


def test_damaged_and_absurd_files_are_begun_anew(tmp_path: Path) -> None:
    clock = FakeClock()
    ring = FileLimiter(tmp_path, clock)
    path = tmp_path / "quota-k.ring"
    for damage in (b"", b"foreign", b"XCRING1\n" + b"\xff" * 12, b"\0" * 4000):
        path.write_bytes(damage)
        assert ring.reserve("k", 1, 60, None) == 0
        assert ring.reserve("k", 1, 60, 1) == 60
    clock.now -= 10_000  # the clock was set back
    assert ring.reserve("k", 1, 60, None) == 0


def test_the_client_waits_and_says_so() -> None:
    waits: list[Wait] = []
    infos: list[Any] = []
    server = Gateway(FakeClock())
    hooks = Hooks(wait=waits.append, after=infos.append)
    xc = client(server, quota=Quota(limit=3), hooks=hooks)
    for _ in range(7):
        xc._call(LIST, {})
    assert [t - START for t in sent_times(server)] == pytest.approx(
        [0, 0, 0, 60.6, 60.6, 60.6, 121.2], abs=0.01
    )
    assert [wait.reason for wait in waits] == ["quota", "quota"]
    assert [wait.seconds or 0.0 for wait in waits] == pytest.approx([60.6, 60.6])
    assert infos[4].quota_wait == pytest.approx(60.6)


def test_the_deadline_is_known_to_be_too_short_at_once() -> None:
    server = Gateway(FakeClock())
    xc = client(server, quota=Quota(limit=1))
    xc._call(LIST, {})
    with pytest.raises(errors.DeadlineExceededError, match=r"quota \(60.6 s\)"):
        xc._call(LIST, {}, options=RequestOptions(deadline=30))
    assert server.clock.sleeps == []
    xc._call(LIST, {})
    assert server.clock.now == pytest.approx(START + 60.6)


def test_accounts_have_quotas_of_their_own() -> None:
    server = Gateway(FakeClock())
    xc = client(server, credentials(outer_instance_id="1"), quota=Quota(limit=1))
    other = xc.for_account(outer_instance_id="2")
    same = xc.for_account(outer_instance_id="1", uid="7")
    xc._call(LIST, {})
    other._call(LIST, {})
    assert server.clock.sleeps == []
    same._call(LIST, {})
    assert server.clock.sleeps == [pytest.approx(60.6)]


def test_an_account_that_waits_keeps_no_other_out() -> None:
    class Waiting(FakeClock):
        def sleep(self, seconds: float) -> None:
            assert other._call(LIST, {}) is not None
            super().sleep(seconds)

    server = Gateway(Waiting())
    xc = client(server, credentials(outer_instance_id="1"), quota=Quota(limit=1), max_concurrency=1)
    other = xc.for_account(outer_instance_id="2")
    xc._call(LIST, {})
    xc._call(LIST, {})
    assert len(server.calls) == 3


def test_throttling_holds_everyone_on_the_account() -> None:
    limiter = MemoryLimiter(clock := FakeClock())
    server = Gateway(clock, failed(429, 429, retry_after="9"))
    xc = client(server, quota=Quota(limiter=limiter))
    xc._call(LIST, {})
    first, second = sent_times(server)
    assert second - first >= 9
    server.script = [failed(5007)]
    with pytest.raises(errors.RateLimitError):
        xc._call(LIST, {}, options=RequestOptions(retries=0))
    assert limiter.held(xc._account.quota_key) >= 1
    xc._call(LIST, {})
    assert sent_times(server)[-1] - sent_times(server)[-2] >= 1


def test_threads_are_served_in_turn() -> None:
    """Real time, a tenth of a second: a greedy thread does not keep the others out."""
    quota = Quota(limit=5, window=0.02, margin=0.001)
    server = Gateway(FakeClock())

    class Fast(FakeClock):
        def time(self) -> float:
            return START

        def monotonic(self) -> float:
            return time.monotonic()

        def sleep(self, seconds: float) -> None:
            time.sleep(seconds)

    server.clock = Fast()
    xc = client(server, quota=quota)
    xc._call(LIST, {})
    counts = [0] * 4
    stop = threading.Event()

    def work(number: int) -> None:
        while not stop.is_set():
            xc._call(LIST, {})
            counts[number] += 1

    with ThreadPoolExecutor(4) as pool:
        for number in range(4):
            pool.submit(work, number)
        time.sleep(0.3)
        stop.set()
    assert min(counts) >= 0.7 * max(counts)


def test_an_unlimited_client_never_waits() -> None:
    server = Gateway(FakeClock(), default=ok())
    xc = client(server, quota=None)
    for _ in range(600):
        xc._call(LIST, {})
    assert server.clock.sleeps == []


def test_impossible_quotas_are_refused() -> None:
    for wrong in ({"limit": 0}, {"window": 0}, {"margin": -1}):
        with pytest.raises(ValueError, match="quota"):
            Quota(**wrong)  # type: ignore[arg-type]
