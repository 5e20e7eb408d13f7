"""Worker processes, for what has to load big libraries or keeps a core busy."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import Any

from .formatting import load_formatter
from .validate import load_validator

MAX_WORKERS = 8


class _Context(SpawnContext):
    """Remembers the processes that it made."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[SpawnProcess] = []

    def Process(self, *args: Any, **kwargs: Any) -> SpawnProcess:  # type: ignore[override]
        process = SpawnProcess(*args, **kwargs)
        self.made.append(process)
        return process


@contextmanager
def crew(workers: int | None = None) -> Iterator[Executor]:
    """Workers that load their libraries at once, while the caller goes on.

    They are started afresh: a fork would copy the locks of the caller's threads, held or not.

    Args:
        workers: how many; by default one for each core.
    """
    workers = workers or min(os.cpu_count() or 1, MAX_WORKERS)
    context = _Context()
    pool = ProcessPoolExecutor(workers, context, _prepare)
    try:
        pool.submit(_load)
        if workers > 1:
            pool.submit(load_formatter)
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        # They hold nothing, and would take longer to leave than a short run takes.
        for process in context.made:
            if process.is_alive():
                process.kill()


def _load() -> None:
    load_validator()
    load_formatter()


def _prepare() -> None:
    # Ctrl-C is the business of the process that the person talks to.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What one task leaves is small; the formatter looks after what many leave.
    gc.disable()
