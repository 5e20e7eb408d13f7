"""Faults times kinds of call times both clients, over HTTP against the sandbox.

Each cell says what the caller gets, and looks at the sandbox's state: no save happened twice.
"""

from __future__ import annotations

import asyncio
import itertools
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any

import pytest

from kingdee_xingchen import AsyncXingchen, Xingchen
from kingdee_xingchen.runtime import errors
from kingdee_xingchen.runtime.options import RequestOptions
from kingdee_xingchen.runtime.quota import Quota
from kingdee_xingchen.runtime.quota_redis import RedisLimiter
from kingdee_xingchen.runtime.stores_redis import RedisStore
from kingdee_xingchen.runtime.uploads import FilePart
from kingdee_xingchen.sandbox import Sandbox
from kingdee_xingchen.sandbox.options import Options

from .redis_server import RedisServer, redis_server

__all__ = ["redis_server"]


class JumpClock:
    """Real time, in which a sleep takes none: it only moves the clock."""

    def __init__(self) -> None:
        self.jumped = 0.0

    def time(self) -> float:
        return time.time() + self.jumped

    def monotonic(self) -> float:
        return time.monotonic() + self.jumped

    def sleep(self, seconds: float) -> None:
        self.jumped += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.jumped += seconds
        await asyncio.sleep(0)


class Off(JumpClock):
    """A machine whose clock is 20 minutes late."""

    def __init__(self, true: JumpClock) -> None:
        super().__init__()
        self._true = true

    def time(self) -> float:
        return self._true.time() - 1200


CLOCK = JumpClock()
NUMBERS = itertools.count(1)
TOTAL = 262


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(options=Options(clock=CLOCK.time)) as running:
        yield running


@pytest.fixture(autouse=True)
def fresh(sandbox: Sandbox) -> None:
    sandbox.reset()
    CLOCK.jumped += 120  # the two token calls of the last minute are forgotten


class Setting:
    """One client of the matrix; `trouble` is entered when the fault shall begin."""

    def __init__(self, sandbox: Sandbox, kind: str) -> None:
        self.sandbox = sandbox
        self.kind = kind
        self.base_url = sandbox.url
        self.settings: dict[str, Any] = {
            "clock": CLOCK,
            "options": RequestOptions(timeout=3.0, connect_timeout=1.0),
        }
        self.trouble: Callable[[], AbstractContextManager[Any]] = ExitStack

    def run(self, action: str) -> Any:
        if self.kind == "sync":
            with Xingchen(self.sandbox.credentials, base_url=self.base_url, **self.settings) as xc:
                return getattr(self, f"{action}_sync")(xc)
        return asyncio.run(self._run_async(action))

    async def _run_async(self, action: str) -> Any:
        async with AsyncXingchen(
            self.sandbox.credentials, base_url=self.base_url, **self.settings
        ) as xc:
            return await getattr(self, f"{action}_async")(xc)

    def read_sync(self, xc: Xingchen) -> Any:
        with self.trouble():
            return len(xc.bd.customer.list(page_size=5).rows) == 5

    async def read_async(self, xc: AsyncXingchen) -> Any:
        with self.trouble():
            return len((await xc.bd.customer.list(page_size=5)).rows) == 5

    def save_sync(self, xc: Xingchen) -> Any:
        with self.trouble():
            return len(xc.call("bd.customer.save", {"name": self.name}).ids) == 1

    async def save_async(self, xc: AsyncXingchen) -> Any:
        with self.trouble():
            return len((await xc.call("bd.customer.save", {"name": self.name})).ids) == 1

    def page_sync(self, xc: Xingchen) -> Any:
        items = iter(xc.bd.customer.iterate())
        seen = [next(items).id]
        with self.trouble():
            seen += [item.id for item in items]
        return len(seen) == len(set(seen)) == TOTAL

    async def page_async(self, xc: AsyncXingchen) -> Any:
        items = aiter(xc.bd.customer.iterate())
        seen = [(await anext(items)).id]
        with self.trouble():
            seen += [item.id async for item in items]
        return len(seen) == len(set(seen)) == TOTAL

    def upload_sync(self, xc: Xingchen) -> Any:
        with self.trouble():
            return xc.call("sys.attachment.upload", {"file1": PICTURE}) is not None

    async def upload_async(self, xc: AsyncXingchen) -> Any:
        with self.trouble():
            return await xc.call("sys.attachment.upload", {"file1": PICTURE}) is not None

    @property
    def name(self) -> str:
        if not hasattr(self, "_name"):
            self._name = f"矩阵客户{next(NUMBERS)}"
        return self._name

    def saved(self) -> int:
        """How many customers of this cell's name the sandbox has."""
        with self.sandbox.client(quota=None, clock=CLOCK) as plain:
            CLOCK.jumped += 120
            return len(plain.bd.customer.list(search=self.name).rows)

    def uploads(self) -> int:
        return sum(r.operation == "sys.attachment.upload" for r in self.sandbox.requests)


PICTURE = FilePart(b"\x89PNG" * 1000, "a.png")
LOST: type[Exception] = errors.ConnectionFailedError
WRITES_LOST = {"save": LOST, "upload": LOST}
Prepare = Callable[[Setting, RedisServer | None], None]


def fault(kind: str, **settings: Any) -> Prepare:
    def prepare(setting: Setting, _: RedisServer | None) -> None:
        @contextmanager
        def struck() -> Iterator[None]:
            chosen = {"operation": "[bs]*", "count": 1, **settings}
            with setting.sandbox.fault(kind, **chosen) as made:
                try:
                    yield
                finally:
                    assert not made.count, "the fault did not strike"

        setting.trouble = struck

    return prepare


def refused(setting: Setting, _: RedisServer | None) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        setting.base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"


def slow(setting: Setting, _: RedisServer | None) -> None:
    setting.settings["options"] = RequestOptions(timeout=0.4)
    fault("latency", seconds=1.0)(setting, None)


def wrong_clock(setting: Setting, _: RedisServer | None) -> None:
    setting.settings["clock"] = Off(CLOCK)


def redis_gone(setting: Setting, server: RedisServer | None) -> None:
    assert server is not None
    setting.settings |= {
        "store": RedisStore(server.url),
        "quota": Quota(limiter=RedisLimiter(server.url, clock=CLOCK)),
    }

    @contextmanager
    def gone() -> Iterator[None]:
        server.stop()
        yield
        server.start()

    setting.trouble = gone


MATRIX: dict[str, tuple[Prepare, Mapping[str, type[Exception]]]] = {
    "refused connection": (refused, dict.fromkeys(("read", "save", "page", "upload"), LOST)),
    "reset before it was carried out": (fault("reset", before=True), WRITES_LOST),
    "reset after it was carried out": (fault("reset"), WRITES_LOST),
    "half an answer": (fault("truncate"), WRITES_LOST),
    "slow": (slow, dict.fromkeys(("save", "upload"), errors.ApiTimeoutError)),
    "502 HTML": (fault("html"), dict.fromkeys(("save", "upload"), errors.RouteError)),
    "gateway failure 5000": (
        fault("error"),
        dict.fromkeys(("save", "upload"), errors.ServerError),
    ),
    "429": (fault("throttle"), {}),
    "5007": (fault("error", errcode=5007), {}),
    "expired token": (fault("expired-token"), {}),
    "rotated secret": (fault("rotated-secret"), {}),
    "dirty answer": (fault("dirty", count=None), {}),
    "clock 20 minutes late": (wrong_clock, {}),
    "Redis gone and back": (redis_gone, {}),
}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("action", ["read", "save", "page", "upload"])
@pytest.mark.parametrize("trouble", MATRIX)
def test_cell(
    sandbox: Sandbox, kind: str, action: str, trouble: str, request: pytest.FixtureRequest
) -> None:
    prepare, outcomes = MATRIX[trouble]
    server = request.getfixturevalue("redis_server") if "Redis" in trouble else None
    setting = Setting(sandbox, kind)
    prepare(setting, server)
    wanted = outcomes.get(action)
    if wanted is None:
        assert setting.run(action)
    else:
        with pytest.raises(wanted) as caught:
            setting.run(action)
        assert isinstance(caught.value, errors.XingchenError)
        assert caught.value.outcome_unknown == (trouble != "refused connection")
    if trouble.startswith("clock"):
        assert 4006 in [record.errcode for record in sandbox.requests]
    if action == "save":
        assert setting.saved() in ((0, 1) if wanted else (1,))
    if action == "upload" and wanted:
        assert setting.uploads() <= 1
