# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.async_client import AsyncClient
    from .inv_inventory_ims import AsyncInvInventoryImsResource
    from .inv_synchronous import AsyncInvSynchronousResource


class AsyncInv:
    """The resources of `inv`, each imported when first used."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def inv_inventory_ims(self) -> AsyncInvInventoryImsResource:
        """库存查询表"""
        from .inv_inventory_ims import AsyncInvInventoryImsResource

        return AsyncInvInventoryImsResource(self._client)

    @cached_property
    def inv_synchronous(self) -> AsyncInvSynchronousResource:
        """库存同步"""
        from .inv_synchronous import AsyncInvSynchronousResource

        return AsyncInvSynchronousResource(self._client)
