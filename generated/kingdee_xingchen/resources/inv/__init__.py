# Generated from the spec by `python -m generator generate`; edit the spec or templates.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...runtime.client import Client
    from .inv_inventory_ims import InvInventoryImsResource
    from .inv_synchronous import InvSynchronousResource


class Inv:
    """The resources of `inv`, each imported when first used."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def inv_inventory_ims(self) -> InvInventoryImsResource:
        """库存查询表"""
        from .inv_inventory_ims import InvInventoryImsResource

        return InvInventoryImsResource(self._client)

    @cached_property
    def inv_synchronous(self) -> InvSynchronousResource:
        """库存同步"""
        from .inv_synchronous import InvSynchronousResource

        return InvSynchronousResource(self._client)
