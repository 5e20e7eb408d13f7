# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .image import AsyncImageResource


class AsyncBasedata:
    """The resources of `basedata`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def image(self) -> AsyncImageResource:
        """图片"""
        from .image import AsyncImageResource

        return AsyncImageResource(self._client)
