"""Threads and processes hammer one account set; the sandbox's own count is the judge.

Time is scaled: a minute of the clients and of the sandbox takes two seconds.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from kingdee_xingchen.sandbox import Sandbox
from kingdee_xingchen.sandbox.options import Options

SCALE = 30.0
LIMIT = 100
MINUTES = 3.0

WORKER = """
import asyncio, sys, threading, time
from kingdee_xingchen import AsyncXingchen, Xingchen
from kingdee_xingchen.runtime import errors
from kingdee_xingchen.runtime.options import RequestOptions
from kingdee_xingchen.runtime.quota import Quota
from kingdee_xingchen.runtime.quota_file import FileLimiter
from kingdee_xingchen.runtime.stores_file import FileStore

kind, folder, scale, limit, began = sys.argv[1], sys.argv[2], *map(float, sys.argv[3:])
print("ready", flush=True)
until = float(sys.stdin.readline())


class Scaled:
    def time(self):
        return began + (time.time() - began) * scale

    monotonic = time

    def sleep(self, seconds):
        time.sleep(seconds / scale)

    async def sleep_async(self, seconds):
        await asyncio.sleep(seconds / scale)


clock = Scaled()
settings = {
    "clock": clock,
    "store": FileStore(folder),
    # twelve scaled seconds are 0.4 real ones: what a busy machine may lose on the way
    "quota": Quota(limit=int(limit), margin=12.0, limiter=FileLimiter(folder, clock)),
}


def left():
    return RequestOptions(deadline=max(0.001, until - clock.time()), retries=0)


def work(xc):
    while clock.time() < until:
        try:
            xc.bd.customer.list(page_size=1, options=left())
        except errors.DeadlineExceededError:
            return


async def work_async(xc):
    while clock.time() < until:
        try:
            await xc.bd.customer.list(page_size=1, options=left())
        except errors.DeadlineExceededError:
            return


async def main():
    async with AsyncXingchen.from_env(**settings) as xc:
        await asyncio.gather(*(work_async(xc) for _ in range(20)))


if kind == "async":
    asyncio.run(main())
else:
    with Xingchen.from_env(**settings) as xc:
        threads = [threading.Thread(target=work, args=(xc,)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
"""


def test_the_sandbox_never_has_to_throttle(tmp_path: Path) -> None:
    began = time.time()

    def scaled() -> float:
        return began + (time.time() - began) * SCALE

    with Sandbox(options=Options(quota=LIMIT, clock=scaled)) as sandbox:
        arguments = [str(tmp_path), *map(repr, (SCALE, float(LIMIT), began))]
        workers = [
            subprocess.Popen(
                [sys.executable, "-c", WORKER, kind, *arguments],
                env={**os.environ, **sandbox.environment},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for kind in ("sync", "sync", "async")
        ]
        for worker in workers:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "ready\n"
        until = repr(scaled() + 60 * MINUTES)
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.write(f"{until}\n")
            worker.stdin.flush()
        for worker in workers:
            worker.communicate(timeout=60)
        codes = [worker.returncode for worker in workers]
        answers = Counter(
            (record.status, record.errcode)
            for record in sandbox.requests
            if record.operation == "bd.customer.list"
        )
        tokens = sum(record.operation != "bd.customer.list" for record in sandbox.requests)
    assert codes == [0, 0, 0]
    assert set(answers) == {(200, 0)}, "the sandbox had to throttle"
    assert tokens == 1
    # a hundred at once, and one more after each 72 seconds (60 and the margin)
    assert answers[200, 0] >= 0.9 * LIMIT * (1 + 60 * MINUTES // 72)
