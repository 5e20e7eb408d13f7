"""The async client makes the same calls through the same core."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from typing import Any

import pytest

from kingdee_xingchen.runtime import errors
from kingdee_xingchen.runtime.async_resource import AsyncResource
from kingdee_xingchen.runtime.options import RequestOptions
from kingdee_xingchen.runtime.quota import Quota
from kingdee_xingchen.runtime.stores import MemoryStore

from .async_fakes import async_client
from .fakes import LIST, SAVE, CustomerInput, FakeClock, Gateway, broken, failed, ok
from .test_paging import listing

PAGE = ok({"rows": [{"id": "1", "number": "C1"}], "total_page": 1})


async def test_calls_and_closes() -> None:
    server = Gateway(FakeClock(), PAGE, ok({"ids": ["1"]}))
    async with async_client(server) as xc:
        assert (await xc.call("bd.customer.list", {"search": "a"})).rows[0].id == "1"
        assert (await AsyncResource(xc)._call(SAVE, {}, body={"name": "b"})).ids == ["1"]
    assert server.closed


async def test_a_thousand_cold_coroutines_fetch_one_token() -> None:
    server = Gateway(FakeClock())
    xc = async_client(server, quota=None)
    await asyncio.gather(*(xc._call(LIST, {}) for _ in range(1000)))
    assert server.tokens == 1
    assert len(server.calls) == 1000


async def test_retries_and_refusals_are_the_same() -> None:
    server = Gateway(FakeClock(), broken(), failed(5007), PAGE)
    xc = async_client(server)
    assert (await xc._call(LIST, {})).rows
    assert len(server.clock.sleeps) == 2
    server.script = [broken()]
    with pytest.raises(errors.ConnectionFailedError) as caught:
        await xc._call(SAVE, {}, body=CustomerInput(name="a"))
    assert caught.value.outcome_unknown
    server.script = [failed(1000202001, 401)]
    await xc._call(SAVE, {}, body=CustomerInput(name="a"))
    assert server.tokens == 2


@pytest.mark.parametrize("prefetch", [0, 1, 3])
async def test_paging(prefetch: int) -> None:
    server = Gateway(FakeClock(), default=listing(450))
    xc = async_client(server, options=RequestOptions(prefetch=prefetch))
    found = xc._iterate(LIST, {})
    assert [int(item.id) async for item in found] == list(range(450))
    assert len(server.calls) == 5
    assert [len(page.rows) async for page in found.pages()] == [100, 100, 100, 100, 50]
    resumed = found.resume("bd.customer.list:100:2:99")
    assert [int(item.id) async for item in resumed][:2] == [199, 200]


async def test_leaving_early_cancels_what_was_asked_ahead() -> None:
    server = Gateway(FakeClock(), default=listing(1000))
    xc = async_client(server)
    seen = 0
    async for _ in xc._iterate(LIST, {}):
        seen += 1
        if seen == 150:
            break
    for _ in range(10):
        await asyncio.sleep(0)
    assert len(server.calls) <= 4
    assert len(asyncio.all_tasks()) == 1


class BlockingStore(MemoryStore):
    blocking = True


async def test_a_blocking_store_runs_beside_the_loop() -> None:
    server = Gateway(FakeClock())
    xc = async_client(server, store=BlockingStore())
    await asyncio.gather(*(xc._call(LIST, {}) for _ in range(50)))
    assert server.tokens == 1


async def test_cancelled_waits_leave_nothing_behind() -> None:
    class Stuck(FakeClock):
        async def sleep_async(self, seconds: float) -> None:
            await asyncio.sleep(3600)

    server = Gateway(Stuck())
    store = BlockingStore()
    xc = async_client(server, store=store, quota=Quota(limit=2))
    tasks = [asyncio.ensure_future(xc._call(LIST, {})) for _ in range(20)]
    for _ in range(200):
        await asyncio.sleep(0.001)
        if len(server.calls) == 2:
            break
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert sum(isinstance(r, asyncio.CancelledError) for r in results) == 18
    server.clock.now += 61
    await asyncio.wait_for(xc._call(LIST, {}), 1)
    assert not store._held


async def test_deadline_while_waiting_for_the_quota() -> None:
    server = Gateway(FakeClock())
    xc = async_client(server, quota=Quota(limit=1))
    await xc._call(LIST, {})
    with pytest.raises(errors.DeadlineExceededError, match="quota"):
        await xc._call(LIST, {}, options=RequestOptions(deadline=5))
    assert server.clock.sleeps == []


async def test_concurrency_is_bounded() -> None:
    running = most = 0
    server = Gateway(FakeClock())

    class Slow:
        async def send(self, request: Any, timeouts: Any) -> Any:
            nonlocal running, most
            running += 1
            most = max(most, running)
            for _ in range(50):
                await asyncio.sleep(0)
            running -= 1
            return server.send(request, timeouts)

        async def close(self) -> None: ...

    xc = async_client(server, max_concurrency=7)
    xc._driver.transport = Slow()
    await asyncio.gather(*(xc._call(LIST, {}) for _ in range(50)))
    assert most == 7


def test_aiohttp_is_imported_by_the_client_alone() -> None:
    code = (
        "import sys, kingdee_xingchen.runtime.async_client, kingdee_xingchen.runtime.async_resource\n"
        "print('aiohttp' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


async def test_a_lease_taken_while_the_task_is_cancelled_is_given_back() -> None:
    entered, go_on = threading.Event(), threading.Event()

    class Slow(BlockingStore):
        def lease(self, key: str) -> Any:
            lease = super().lease(key)
            take = lease.try_acquire

            def slowly() -> bool:
                entered.set()
                go_on.wait(5)
                return take()

            lease.try_acquire = slowly  # type: ignore[method-assign]
            return lease

    store = Slow()
    xc = async_client(Gateway(FakeClock()), store=store)
    task = asyncio.ensure_future(xc._call(LIST, {}))
    while not entered.is_set():
        await asyncio.sleep(0.001)
    task.cancel()
    await asyncio.wait([task], timeout=0.05)  # time enough to give back too early
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    for _ in range(100):
        await asyncio.sleep(0.001)
        if not store._held:
            break
    assert not store._held
