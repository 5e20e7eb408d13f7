# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .custom import AsyncCustomResource


class AsyncCust:
    """The resources of `cust`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def custom(self) -> AsyncCustomResource:
        """自定义接口"""
        from .custom import AsyncCustomResource

        return AsyncCustomResource(self._client)
