"""The real clients against the sandbox: over loopback, and without a socket, sync and async."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kingdee_xingchen import Xingchen
from kingdee_xingchen.runtime.errors import XingchenError
from kingdee_xingchen.sandbox import Options, Sandbox, Sizes

from .caller import FakeClock

SIZES = Sizes(customers=150, suppliers=3, materials=10, bill_lines=12)


@pytest.fixture
def quiet() -> Iterator[Sandbox]:
    """A sandbox that opens no port."""
    with Sandbox(listen=False, options=Options(sizes=SIZES)) as sandbox:
        yield sandbox


def test_the_client_works_without_a_socket(quiet: Sandbox) -> None:
    with quiet.client() as client:
        found = list(client.bd.customer.iterate(enable=-1, page_size=100))
    assert len(found) == 150
    assert [r.path for r in quiet.requests if "customer" in r.path] == ["/jdy/v2/bd/customer"] * 2


def test_the_client_works_over_loopback() -> None:
    with Sandbox(options=Options(sizes=SIZES)) as sandbox:
        with Xingchen.from_env(sandbox.environment) as client:
            assert client.bd.customer.list(search="没有").rows == []
        assert all(record.status == 200 for record in sandbox.requests)


async def test_the_async_client_works_without_a_socket(quiet: Sandbox) -> None:
    client = quiet.async_client()
    page = await client.bd.customer.list(page_size=7)
    assert len(page.rows) == 7


class SharedClock(FakeClock):
    """One time for client and sandbox; waiting moves it."""

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.now += seconds


def test_the_client_outlives_a_rotated_secret() -> None:
    clock = SharedClock()
    options = Options(sizes=SIZES, clock=clock)
    with Sandbox(listen=False, options=options) as quiet, quiet.client(clock=clock) as client:
        client.bd.customer.list()
        with quiet.fault("rotated-secret", count=1):
            assert client.bd.customer.list(page_size=3).rows


def test_a_latency_over_the_time_out_does_not_wait(quiet: Sandbox) -> None:
    with (
        quiet.client() as client,
        quiet.fault("latency", seconds=10**6, operation="bd.customer.save"),
        pytest.raises(XingchenError) as caught,
    ):
        client.call("bd.customer.save", {"name": "慢"})
    assert caught.value.outcome_unknown
