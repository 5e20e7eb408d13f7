# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .cache import CacheResource


class Auth:
    """The resources of `auth`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def cache(self) -> CacheResource:
        """删除授权缓存"""
        from .cache import CacheResource

        return CacheResource(self._client)
