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
    from .runtime.credentials import Credentials as Credentials
    from .runtime.errors import XingchenError as XingchenError
    from .runtime.options import RequestOptions as RequestOptions
    from .runtime.values import UNSET as UNSET

__version__ = "0.1.0"

_MODULES = {
    "AsyncXingchen": ".async_client",
    "Credentials": ".runtime.credentials",
    "RequestOptions": ".runtime.options",
    "UNSET": ".runtime.values",
    "Xingchen": ".client",
    "XingchenError": ".runtime.errors",
}


def __getattr__(name: str) -> Any:
    if name == "models":
        return import_module(".models", __name__)
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*_MODULES, "models", "__version__"])
