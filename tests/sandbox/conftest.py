from __future__ import annotations

from collections.abc import Iterator

import pytest

from kingdee_xingchen.sandbox import Gateway, Options, Sizes

from .caller import Caller, FakeClock
from .small_bundle import small_bundle


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def gateway(clock: FakeClock) -> Iterator[Gateway]:
    sizes = Sizes(customers=268, suppliers=5, materials=30, bill_lines=60)
    made = Gateway(Options(bundle=small_bundle(), clock=clock, sizes=sizes, quota=0))
    yield made
    made.close()


@pytest.fixture
def stranger(gateway: Gateway, clock: FakeClock) -> Caller:
    """A caller without a token."""
    return Caller(gateway, clock)


@pytest.fixture
def caller(stranger: Caller) -> Caller:
    return stranger.login()
