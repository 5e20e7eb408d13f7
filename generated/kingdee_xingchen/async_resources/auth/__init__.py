# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .cache import AsyncCacheResource


class AsyncAuth:
    """The resources of `auth`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def cache(self) -> AsyncCacheResource:
        """删除授权缓存"""
        from .cache import AsyncCacheResource

        return AsyncCacheResource(self._client)
