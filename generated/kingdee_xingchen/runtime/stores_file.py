"""Tokens in files: shared by the processes of one machine, mode 0600."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Any

from .cache import EXTRA, cache_folder
from .errors import XingchenError
from .stores import Lease


class FileStore:
    """Keeps one file per account set in `folder` (the platform's cache folder by default).

    The files hold secrets in plain text and are readable by their owner only. Needs the extra `[cache]`.
    """

    blocking = True

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        try:
            import filelock
        except ImportError:
            raise XingchenError("the package filelock is missing", hint=EXTRA) from None
        self._filelock = filelock
        self._folder = cache_folder(folder)

    def load(self, key: str) -> bytes | None:
        """Return what was saved, or None."""
        try:
            return self._path(key).read_bytes()
        except FileNotFoundError:
            return None

    def save(self, key: str, data: bytes) -> None:
        """Keep the record; readers see the old or the new one, never a part."""
        handle, name = tempfile.mkstemp(prefix=f".{key}.", dir=self._folder)  # mode 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self._path(key))
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise

    def lease(self, key: str) -> Lease:
        """Return a lease that the operating system ends when its process dies."""
        # Taken and released in different threads by the async client.
        path = self._folder / f"token-{key}.lock"
        return _FileLease(self._filelock.FileLock(path, thread_local=False, mode=0o600))

    def _path(self, key: str) -> Path:
        return self._folder / f"token-{key}.json"


class _FileLease:
    def __init__(self, lock: Any) -> None:
        self._lock = lock

    def try_acquire(self) -> bool:
        try:
            self._lock.acquire(blocking=False)
        except TimeoutError:
            return False
        return True

    def release(self) -> None:
        self._lock.release()
