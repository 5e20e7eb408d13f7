"""Worker processes, for what has to load big libraries or keeps a core busy."""

from __future__ import annotations

import atexit
import gc
import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from .formatting import load_formatter
from .validate import load_validator

MAX_WORKERS = 8


@contextmanager
def crew(workers: int | None = None) -> Iterator[Executor | None]:
    """Workers that load their libraries at once, while the caller goes on; None where there can be none.

    They are started afresh: a fork would copy the locks of the caller's threads, held or not.

    Args:
        workers: how many; by default one for each core.
    """
    pool = _started(workers or min(os.cpu_count() or 1, MAX_WORKERS))
    try:
        yield pool
    finally:
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)


def _started(workers: int) -> Executor | None:
    pool: Executor | None = None
    try:
        pool = ProcessPoolExecutor(workers, get_context("spawn"), _prepare)
        pool.submit(_load)
        if workers > 1:
            pool.submit(load_formatter)
    except (ImportError, NotImplementedError, OSError):
        # A small container may have no semaphores, or no room for another process.
        if pool is not None:
            pool.shutdown(wait=False)
        return None
    return pool


def _load() -> None:
    load_validator()
    load_formatter()


def _prepare() -> None:
    # Ctrl-C is the business of the process that the person talks to.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What one task leaves is small; the formatter looks after what many leave.
    gc.disable()
    # A worker holds nothing that must be put away, which would take longer than a short run.
    atexit.register(os._exit, 0)
