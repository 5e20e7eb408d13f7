# Generated from the spec by `python -m generator generate`; edit the spec or templates.
"""Typed client for the Kingdee Xingchen (金蝶云星辰) V2 open API.

Importing the package loads no model and no resource; each is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import models as models
    from .async_client import AsyncXingchen as AsyncXingchen
    from .client import Xingchen as Xingchen
    from .runtime import errors as errors
    from .runtime.async_paging import AsyncPageIterator as AsyncPageIterator
    from .runtime.changes import Changes as Changes
    from .runtime.changes import Checkpoint as Checkpoint
    from .runtime.credentials import Credentials as Credentials
    from .runtime.drift import Drift as Drift
    from .runtime.errors import XingchenError as XingchenError
    from .runtime.metadata import capture as capture
    from .runtime.metadata import response_of as response_of
    from .runtime.observing import Hooks as Hooks
    from .runtime.options import RequestOptions as RequestOptions
    from .runtime.paging import PageIterator as PageIterator
    from .runtime.privacy import decrypt as decrypt
    from .runtime.privacy import decrypted as decrypted
    from .runtime.pushes import parse_push as parse_push
    from .runtime.quota import MemoryLimiter as MemoryLimiter
    from .runtime.quota import Quota as Quota
    from .runtime.quota_file import FileLimiter as FileLimiter
    from .runtime.quota_redis import RedisLimiter as RedisLimiter
    from .runtime.retrying import RetryPolicy as RetryPolicy
    from .runtime.stores import MemoryStore as MemoryStore
    from .runtime.stores_file import FileStore as FileStore
    from .runtime.stores_redis import RedisStore as RedisStore
    from .runtime.uploads import FilePart as FilePart
    from .runtime.values import UNSET as UNSET

__version__ = "0.1.0"

_HOMES = {
    "async_client": "AsyncXingchen",
    "client": "Xingchen",
    "runtime.async_paging": "AsyncPageIterator",
    "runtime.changes": "Changes Checkpoint",
    "runtime.credentials": "Credentials",
    "runtime.drift": "Drift",
    "runtime.errors": "XingchenError",
    "runtime.metadata": "capture response_of",
    "runtime.observing": "Hooks",
    "runtime.options": "RequestOptions",
    "runtime.paging": "PageIterator",
    "runtime.privacy": "decrypt decrypted",
    "runtime.pushes": "parse_push",
    "runtime.quota": "MemoryLimiter Quota",
    "runtime.quota_file": "FileLimiter",
    "runtime.quota_redis": "RedisLimiter",
    "runtime.retrying": "RetryPolicy",
    "runtime.stores": "MemoryStore",
    "runtime.stores_file": "FileStore",
    "runtime.stores_redis": "RedisStore",
    "runtime.uploads": "FilePart",
    "runtime.values": "UNSET",
}
_MODULES = {name: f".{home}" for home, names in _HOMES.items() for name in names.split()}
_SUBMODULES = {"errors": ".runtime.errors", "models": ".models"}


def __getattr__(name: str) -> Any:
    if name in _SUBMODULES:
        value = import_module(_SUBMODULES[name], __name__)
    elif name in _MODULES:
        value = getattr(import_module(_MODULES[name], __name__), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*_MODULES, *_SUBMODULES, "__version__"])
