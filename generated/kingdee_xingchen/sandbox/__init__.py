"""A local double of the Xingchen gateway, to develop and test integrations against.

`Sandbox` listens on loopback (extra `[sandbox]`); `Gateway` is the same without sockets.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .faults import Fault
    from .gateway import Gateway
    from .options import Options, Sizes
    from .sandbox import Sandbox
    from .wire import HttpRequest, HttpResponse, RequestRecord

_HOMES = {
    "Gateway": "gateway",
    "HttpRequest": "wire",
    "HttpResponse": "wire",
    "Options": "options",
    "RequestRecord": "wire",
    "Fault": "faults",
    "Sandbox": "sandbox",
    "Sizes": "options",
}

__all__ = [
    "Fault",
    "Gateway",
    "HttpRequest",
    "HttpResponse",
    "Options",
    "RequestRecord",
    "Sandbox",
    "Sizes",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f".{home}", __name__), name)
